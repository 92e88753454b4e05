import type { Fix } from "../report/review/finding";
import type { CellLocation } from "./build-report";
import { ExcelFailure } from "./problem";
import { withoutApostrophe } from "./read-report";
import { run } from "./session";

/** A fix as it is made in a cell: the cell's whole text before and after it. */
export interface CellFix {
  readonly cell: CellLocation;
  readonly before: string;
  readonly after: string;
}

/** Excel's limit on the text of a cell. */
const longestText = 32_767;

/**
 * What a fix makes of the cell that shows its paragraph, after heading and list marker. Null where the cell does not
 * show the whole paragraph as it is meant: it holds a formula, the text goes on in another row, or stands in it twice.
 */
export function fixOfCell(fix: Fix, cell: CellLocation, content: string): CellFix | null {
  if (content.startsWith("=") || fix.before === "" || fix.before === fix.after) return null;
  const first = content.indexOf(fix.before);
  // A short paragraph may also occur in its heading: it stands at the end.
  const at = content.endsWith(fix.before) ? content.length - fix.before.length : first;
  const isClear = first === content.lastIndexOf(fix.before) || content.endsWith(fix.before);
  if (at < 0 || !isClear) return null;
  const after = content.slice(0, at) + fix.after + content.slice(at + fix.before.length);
  return after.length > longestText ? null : { cell, before: content, after };
}

/** What takes a fix back. */
export function reverseCellFix({ cell, before, after }: CellFix): CellFix {
  return { cell, before: after, after: before };
}

/**
 * Writes the cell, as text, if it still says what it said; `changed` when it does not, and nothing was written.
 *
 * @throws ExcelFailure
 */
export async function fixCell({ cell, before, after }: CellFix): Promise<"fixed" | "changed"> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(cell.sheet);
    const protection = sheet.protection.load("protected");
    const range = sheet.getRange(cell.address).load("formulas");
    await context.sync();
    if (withoutApostrophe(range.formulas[0]?.[0]) !== before) return "changed";
    if (protection.protected) throw new ExcelFailure({ kind: "protectedSheet", sheet: cell.sheet });
    range.formulas = [[`'${after}`]];
    await context.sync();
    return "fixed";
  });
}
