import type { Column } from "./columns";
import { readSectionHeading } from "./headings";
import { emptyCell, type SourceCell, type SourceRow } from "./source-table";

/**
 * The cells moved to the right, when the analysis stands in a column before its own and its own and all after it
 * are empty. Null when it stands where it should.
 */
export function shiftRow(columns: readonly Column[], row: SourceRow): readonly SourceCell[] | null {
  const own = columns.findIndex(({ role }) => role.kind === "analysis");
  const found = row.cells.findIndex(beginsAnalysis);
  if (found < 0 || found >= own) return null;
  if (row.cells.slice(found + 1).some((cell) => cell.paragraphs.length > 0 || cell.spanned)) return null;
  return [...Array.from({ length: own - found }, () => emptyCell), ...row.cells.slice(0, found + 1)];
}

/** A heading that goes on: 效益 alone may be the title of an indicator. */
function beginsAnalysis({ paragraphs }: SourceCell): boolean {
  const heading = readSectionHeading(paragraphs[0] ?? "");
  return heading !== null && heading.name !== "other" && (heading.rest !== "" || paragraphs.length > 1);
}
