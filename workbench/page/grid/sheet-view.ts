import type { Area, CellSnapshot, LineSnapshot, SheetSnapshot, TableSnapshot } from "../../workbook/snapshot";

/** Rows and columns drawn beyond the used ones, so that there is always room to type. */
const spareRows = 30;
const spareColumns = 4;
const leastColumns = 20;
const leastRows = 60;

const pixelsPerPoint = 96 / 72;

/** A sheet prepared for drawing: cells by place, sizes in pixels, what is hidden left out. */
export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly visibleColumns: readonly number[];
  readonly cellAt: (row: number, column: number) => CellSnapshot | undefined;
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly tableAt: (row: number, column: number) => TableSnapshot | undefined;
  /** Pixels; 0 when hidden. */
  readonly rowHeight: (row: number) => number;
  /** Pixels; 0 when hidden. */
  readonly columnWidth: (column: number) => number;
  /** Distance in pixels from the top of the first row to the top of this one. */
  readonly rowTop: (row: number) => number;
  /** The row at this distance from the top of the first. */
  readonly rowAtTop: (distance: number) => number;
}

export function viewSheet(sheet: SheetSnapshot): SheetView {
  const cells = indexCells(sheet.cells);
  const rowCount = Math.max(leastRows, lastLine(sheet, "row") + spareRows);
  const columnCount = Math.max(leastColumns, lastLine(sheet, "column") + spareColumns);
  const rowHeight = sizes(sheet.rows, sheet.standardHeight);
  const columnWidth = sizes(sheet.columns, sheet.standardWidth);
  const tops = new Float64Array(rowCount + 1);
  for (let row = 0; row < rowCount; row += 1) tops[row + 1] = (tops[row] ?? 0) + rowHeight(row);
  const merges = indexMerges(sheet.merges);
  return {
    sheet,
    rowCount,
    columnCount,
    visibleColumns: Array.from({ length: columnCount }, (_, column) => column).filter(
      (column) => columnWidth(column) > 0,
    ),
    cellAt: (row, column) => cells.get(row)?.get(column),
    mergeAt: (row, column) => merges.get(row)?.find((area) => covers(area, row, column)),
    tableAt: (row, column) => sheet.tables.find((table) => covers(table, row, column)),
    rowHeight,
    columnWidth,
    rowTop: (row) => tops[Math.min(row, rowCount)] ?? 0,
    rowAtTop: (distance) => search(tops, distance),
  };
}

export function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

function indexCells(cells: readonly CellSnapshot[]): ReadonlyMap<number, ReadonlyMap<number, CellSnapshot>> {
  const rows = new Map<number, Map<number, CellSnapshot>>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row === undefined) rows.set(cell.row, new Map([[cell.column, cell]]));
    else row.set(cell.column, cell);
  }
  return rows;
}

function indexMerges(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const merge of merges) {
    for (let row = merge.row; row < merge.row + merge.rowCount; row += 1) {
      rows.set(row, [...(rows.get(row) ?? []), merge]);
    }
  }
  return rows;
}

function lastLine(sheet: SheetSnapshot, line: "row" | "column"): number {
  return sheet.cells.reduce((last, cell) => Math.max(last, cell[line] + 1), 0);
}

function sizes(lines: readonly LineSnapshot[], standard: number): (index: number) => number {
  const known = new Map(lines.map(({ index, size, hidden }) => [index, hidden ? 0 : size * pixelsPerPoint]));
  return (index) => known.get(index) ?? standard * pixelsPerPoint;
}

/** Index of the last top at or above the distance. */
function search(tops: Float64Array, distance: number): number {
  let low = 0;
  let high = tops.length - 2;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}
