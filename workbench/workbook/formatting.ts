import { isEntireColumn, isEntireRow } from "./address";
import { formatPatcher, type Edge, type FormatPatch } from "./format";
import { requireAllowed } from "./protection";
import { invalidArgument } from "./refusal";
import { ensureCell, ensureColumn, ensureRow, forEachCell, formatAt, type Sheet } from "./sheet";
import type { Area, BorderFormat, CellFormat } from "./snapshot";

/** Excel's tallest row and widest column, in points; 255 characters of the standard font. */
const ROW_HEIGHT_LIMIT = 409.5;
const COLUMN_WIDTH_LIMIT = 255 * 6 + 3.75;

/** Changes how an area looks; a whole row, column or sheet keeps the format for cells yet to come. */
export function formatArea(sheet: Sheet, area: Area, patch: FormatPatch): void {
  requireAllowed(sheet, "allowFormatCells");
  const patched = formatPatcher(patch);
  if (isEntireRow(area) && isEntireColumn(area)) sheet.format = patched(sheet.format);
  if (isEntireColumn(area)) {
    forEachLine(area.column, area.columnCount, sheet.columns.length, isEntireRow(area), (column) => {
      const line = ensureColumn(sheet, column);
      line.format = patched(line.format ?? sheet.format);
    });
    for (const row of sheet.rows)
      if (row?.format) row.format = isEntireRow(area) ? patched(row.format) : row.format;
    forEachCell(sheet, area, (cell) => (cell.format = patched(cell.format)));
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1) {
    if (isEntireRow(area)) {
      const line = ensureRow(sheet, row);
      line.format = patched(line.format ?? sheet.format);
      for (const cell of line.cells) if (cell !== undefined) cell.format = patched(cell.format);
      continue;
    }
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.format = patched(cell.format);
    }
  }
}

function forEachLine(
  first: number,
  count: number,
  existing: number,
  isWholeSheet: boolean,
  visit: (index: number) => void,
): void {
  const end = isWholeSheet ? Math.min(first + count, existing) : first + count;
  for (let index = first; index < end; index += 1) visit(index);
}

/** What all cells of the area have in common, or null when they differ. */
export function commonFormat<T>(sheet: Sheet, area: Area, pick: (format: CellFormat) => T): T | null {
  const first = pick(formatAt(sheet, area.row, area.column));
  const isHuge = area.rowCount * area.columnCount > 5_000_000;
  let isCommon = true;
  if (isHuge) {
    forEachCell(sheet, area, (cell) => (isCommon &&= pick(cell.format) === first));
    return isCommon ? first : null;
  }
  for (let row = area.row; row < area.row + area.rowCount && isCommon; row += 1) {
    for (let column = area.column; column < area.column + area.columnCount && isCommon; column += 1) {
      isCommon = pick(formatAt(sheet, row, column)) === first;
    }
  }
  return isCommon ? first : null;
}

export function setRowHeight(sheet: Sheet, area: Area, height: number): void {
  requireAllowed(sheet, "allowFormatRows");
  if (!(height >= 0 && height <= ROW_HEIGHT_LIMIT)) throw invalidArgument();
  if (isEntireColumn(area)) {
    sheet.standardHeight = height;
    for (const row of sheet.rows) if (row !== undefined) row.height = null;
    return;
  }
  for (let row = area.row; row < area.row + area.rowCount; row += 1)
    ensureRow(sheet, row).height = quarterPoints(height);
}

export function setColumnWidth(sheet: Sheet, area: Area, width: number): void {
  requireAllowed(sheet, "allowFormatColumns");
  if (!(width >= 0 && width <= COLUMN_WIDTH_LIMIT)) throw invalidArgument();
  if (isEntireRow(area)) {
    sheet.standardWidth = width;
    for (const column of sheet.columns) if (column !== undefined) column.width = null;
    return;
  }
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    ensureColumn(sheet, column).width = quarterPoints(width);
  }
}

/** Guess: sizes are kept in quarters of a point, as Excel's files and windows show them. */
function quarterPoints(size: number): number {
  return Math.round(size * 4) / 4;
}

/** The borders of a range by the API's names; the two inner ones lie between its cells. */
export type BorderIndex =
  "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

interface EdgeStrip {
  readonly area: Area;
  readonly edge: Edge;
}

/** The cells and edges that make up a border; each line belongs to the cell on its upper or left side inside. */
function stripOf(area: Area, index: BorderIndex): EdgeStrip | null {
  const { row, column, rowCount, columnCount } = area;
  switch (index) {
    case "EdgeTop":
      return { area: { ...area, rowCount: 1 }, edge: "top" };
    case "EdgeBottom":
      return { area: { ...area, row: row + rowCount - 1, rowCount: 1 }, edge: "bottom" };
    case "EdgeLeft":
      return { area: { ...area, columnCount: 1 }, edge: "left" };
    case "EdgeRight":
      return { area: { ...area, column: column + columnCount - 1, columnCount: 1 }, edge: "right" };
    case "InsideHorizontal":
      return rowCount > 1 ? { area: { ...area, rowCount: rowCount - 1 }, edge: "bottom" } : null;
    case "InsideVertical":
      return columnCount > 1 ? { area: { ...area, columnCount: columnCount - 1 }, edge: "right" } : null;
  }
}

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const STEP = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

export function setBorder(sheet: Sheet, area: Area, index: BorderIndex, border: BorderFormat | null): void {
  const strip = stripOf(area, index);
  if (strip === null) return;
  formatArea(sheet, strip.area, { borders: { [strip.edge]: border } });
  // The same line seen from the neighbouring cell gives way.
  const [down, right] = STEP[strip.edge];
  const beyond = { ...strip.area, row: strip.area.row + down, column: strip.area.column + right };
  const opposite = OPPOSITE[strip.edge];
  const patched = formatPatcher({ borders: { [opposite]: null } });
  forEachCell(sheet, beyond, (cell) => {
    if (cell.format.borders[opposite] !== null) cell.format = patched(cell.format);
  });
}

/** The border when all cells along it have the same; null when there is none; undefined when they differ. */
export function borderOf(sheet: Sheet, area: Area, index: BorderIndex): BorderFormat | null | undefined {
  const strip = stripOf(area, index);
  if (strip === null) return null;
  const { edge } = strip;
  const common = commonFormat(sheet, strip.area, (format) => JSON.stringify(format.borders[edge]));
  return common === null ? undefined : (JSON.parse(common) as BorderFormat | null);
}
