import { format, isValidFormat } from "numfmt";
import type { CellResult } from "../calculation/engine";
import { resultAt } from "./contents";
import { formatAt, type Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** What Excel shows in a cell wide enough. */
export function displayText({ value, isError }: CellResult, numberFormat: string): string {
  if (value === null) return "";
  if (isError) return String(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (numberFormat === "General" && typeof value === "string") return value;
  if (!isValidFormat(numberFormat)) return String(value);
  return format(numberFormat, value, { locale: "zh-TW", throws: false });
}

export function textOf(workbook: Workbook, sheet: Sheet, row: number, column: number): string {
  return displayText(resultAt(workbook, sheet, row, column), formatAt(sheet, row, column).numberFormat);
}
