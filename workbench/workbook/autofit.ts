import { textOf } from "./display";
import { mergeAt } from "./merges";
import { requireAllowed } from "./protection";
import { columnWidth, ensureColumn, ensureRow, forEachCell, formatAt, type Sheet } from "./sheet";
import type { Area } from "./snapshot";
import type { Workbook } from "./workbook";

/** A line's height for each point of the font, and the space left of and right of a text, in points. */
const LINE_FACTOR = 1.375;
const PADDING = 4.5;

/** Guess: heights from East Asian widths, as Excel does with a real font; merged cells don't count, as in Excel. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatRows");
  const heights = new Map<number, number>();
  forEachCell(sheet, { ...area, column: 0, columnCount: 16_384 }, (_cell, row, column) => {
    if (mergeAt(sheet, { row, column }) !== null) return;
    const { font, wrapText } = formatAt(sheet, row, column);
    const available = columnWidth(sheet, column) - PADDING;
    const lines = textOf(workbook, sheet, row, column)
      .split("\n")
      .map((line) => (wrapText ? Math.max(1, Math.ceil(textWidth(line, font.size) / available)) : 1));
    const height = Math.min(409.5, lines.reduce((sum, count) => sum + count, 0) * font.size * LINE_FACTOR);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  });
  const last = Math.min(area.row + area.rowCount, Math.max(sheet.rows.length, area.row));
  for (let row = area.row; row < last; row += 1) ensureRow(sheet, row).height = heights.get(row) ?? null;
}

export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  requireAllowed(sheet, "allowFormatColumns");
  const widths = new Map<number, number>();
  forEachCell(sheet, area, (_cell, row, column) => {
    if (mergeAt(sheet, { row, column }) !== null) return;
    const { font } = formatAt(sheet, row, column);
    const lines = textOf(workbook, sheet, row, column).split("\n");
    const width = Math.max(...lines.map((line) => textWidth(line, font.size))) + PADDING;
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, width] of widths) ensureColumn(sheet, column).width = Math.ceil(width * 4) / 4;
}

function textWidth(text: string, size: number): number {
  let units = 0;
  for (const sign of text)
    units +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        sign,
      )
        ? 2
        : 1;
  return (units * size) / 2;
}
