import type { Position } from "./address";
import { boundingArea, contains, overlaps } from "./area";
import { clearContents } from "./contents";
import { Refusal } from "./refusal";
import type { Sheet } from "./sheet";
import type { Area } from "./snapshot";
import type { Workbook } from "./workbook";

export function mergeAt(sheet: Sheet, position: Position): Area | null {
  return sheet.merges.find((merge) => contains(merge, position)) ?? null;
}

/** Merges the area, or each of its rows; only the upper left cell keeps its content, as in Excel. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, how: "whole" | "row by row"): void {
  if (sheet.tables.some((table) => overlaps(table, area))) {
    throw new Refusal("InvalidOperation", "Cells of a table can't be merged.");
  }
  const merged = how === "whole" ? [area] : rowsOf(area);
  for (const one of merged) mergeOne(workbook, sheet, one);
}

export function unmergeCells(sheet: Sheet, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, area));
}

function mergeOne(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (area.rowCount === 1 && area.columnCount === 1) return;
  // Excel widens the area to whole merges instead of refusing.
  let wide = area;
  for (const merge of sheet.merges) if (overlaps(merge, wide)) wide = boundingArea(wide, merge);
  unmergeCells(sheet, wide);
  keepFirstContent(workbook, sheet, wide);
  sheet.merges.push(wide);
}

function keepFirstContent(workbook: Workbook, sheet: Sheet, area: Area): void {
  const rest: Area[] = [];
  if (area.columnCount > 1)
    rest.push({ ...area, column: area.column + 1, rowCount: 1, columnCount: area.columnCount - 1 });
  if (area.rowCount > 1) rest.push({ ...area, row: area.row + 1, rowCount: area.rowCount - 1 });
  for (const covered of rest) clearContents(workbook, sheet, covered);
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rowCount }, (_, down) => ({ ...area, row: area.row + down, rowCount: 1 }));
}
