import { digest } from "./digest";
import { columnCount, markColumn } from "./review-sheet-columns";
import type { ReviewSheetContent } from "./review-sheet-content";

const marker = "apr1v|";

interface OwnSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isFiltered: boolean;
}

/** The first sheet of the wished name, or numbered after it, that stands as an earlier review of the subject left it. */
export async function findOwnSheet(
  context: Excel.RequestContext,
  names: readonly string[],
  { name: wished, subject }: Pick<ReviewSheetContent, "name" | "subject">,
): Promise<OwnSheet | null> {
  const numbered = names.filter((name) => isNumbered(name, wished));
  const looks = numbered.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    return {
      ...{ name, sheet },
      filter: sheet.autoFilter.load("enabled"),
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values"),
    };
  });
  await context.sync();
  const own = looks.find(({ protection, used }) => {
    if (protection.protected || used.isNullObject || used.rowIndex > 0 || used.columnIndex > 0) return false;
    const mark: unknown = used.values[0]?.[markColumn];
    const isNarrow = used.values.every((row) => row.length === columnCount + 1);
    const others = used.values.slice(1).every((row) => row[markColumn] === "");
    const content = used.values.map((row) => row.slice(0, columnCount));
    return isNarrow && others && mark === markOf(content, subject);
  });
  if (own === undefined) return null;
  const { name, sheet, filter } = own;
  return { name, visibility: sheet.visibility, isFiltered: filter.enabled };
}

/** What the planner hid of the earlier review would stay hidden of the new one. */
export function clearSheet(sheet: Excel.Worksheet, own: OwnSheet, rowCount: number): void {
  if (own.visibility !== "Visible") sheet.visibility = "Visible";
  if (own.isFiltered) sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
  sheet.getRangeByIndexes(0, 0, rowCount, 1).rowHidden = false;
  sheet.getRangeByIndexes(0, 0, 1, columnCount).columnHidden = false;
}

/** `檢查結果` or `檢查結果 (2)`. */
function isNumbered(name: string, wished: string): boolean {
  return name === wished || (name.startsWith(`${wished} (`) && /\(\d+\)$/.test(name));
}

/** What the sheet keeps of the rows that were written, as Excel gives them back, and of whose review they are. */
export function markOf(content: readonly (readonly unknown[])[], subject: string): string {
  return `${marker}${digestOf(content)}|${digest(subject)}`;
}

/** What is shown, without blank rows at the end. */
function digestOf(values: readonly (readonly unknown[])[]): string {
  const last = values.findLastIndex((row) => row.some((value) => value !== ""));
  return digest(JSON.stringify(values.slice(0, last + 1)));
}
