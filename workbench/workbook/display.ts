import { resultAt } from "./contents";
import { displayText } from "./display-text";
import { formatAt, type Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What the cell shows. */
export function textOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  return displayText(resultAt(workbook, sheet, row, column), formatAt(sheet, row, column).numberFormat);
}
