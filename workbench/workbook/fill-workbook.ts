import type { CellContent } from "../calculation/calculation";
import { oneCell } from "./area";
import { patchFormat, STANDARD_FORMAT } from "./format";
import { ensureCell, ensureColumn, ensureRow, type Cell, type Sheet } from "./sheet";
import type {
  CellFormat,
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from "./snapshot";
import { tableNumber } from "./tables";
import { standardValidation } from "./validations";
import type { Workbook } from "./workbook";

/**
 * Puts everything of a snapshot into a workbook that has its sheets, by their names, and nothing in them yet. Formulas
 * are computed anew, and what they spill comes of itself: results in the snapshot are of no account. Not a change that
 * anybody hears of.
 */
export function fillWorkbook(workbook: Workbook, { sheets, activeSheet, settings }: WorkbookSnapshot): void {
  const shared = createSharing();
  for (const snapshot of sheets) fillSheet(workbook, workbook.sheet(snapshot.name), snapshot, shared);
  // Only now, when the tables that formulas name stand with their headers.
  for (const sheet of workbook.sheets) computeSheet(workbook, sheet);
  for (const [name, value] of Object.entries(settings)) workbook.settings.set(name, value);
  workbook.activeSheet = workbook.sheet(activeSheet);
  workbook.selection = { sheet: workbook.activeSheet, areas: [oneCell({ row: 0, column: 0 })] };
}

function fillSheet(
  workbook: Workbook,
  sheet: Sheet,
  snapshot: SheetSnapshot,
  shared: (format: CellFormat) => CellFormat,
): void {
  const { visibility, isProtected, showGridlines, standardWidth, standardHeight } = snapshot;
  Object.assign(sheet, { visibility, isProtected, showGridlines, standardWidth, standardHeight });
  for (const { index, size, hidden } of snapshot.columns) {
    Object.assign(ensureColumn(sheet, index), { width: size, hidden });
  }
  for (const { index, size, hidden } of snapshot.rows) {
    Object.assign(ensureRow(sheet, index), { height: size, hidden });
  }
  for (const cell of snapshot.cells) fillCell(ensureCell(sheet, cell.row, cell.column), cell, shared);
  sheet.merges = [...snapshot.merges];
  for (const table of snapshot.tables) sheet.tables.push(tableOf(table, String(tableNumber(workbook))));
  sheet.validations = snapshot.validations.map(validationOf);
  sheet.frozen = { ...snapshot.frozen };
  sheet.rowBreaks = [...snapshot.rowBreaks];
  Object.assign(sheet.page, snapshot.page);
}

function fillCell(cell: Cell, snapshot: CellSnapshot, shared: (format: CellFormat) => CellFormat): void {
  const { formula, value, isError, quotePrefix, spilledFrom } = snapshot;
  cell.format = shared(snapshot.format);
  if (spilledFrom !== null) return;
  // An error that was typed is a formula of nothing else.
  if (formula !== null || isError) cell.formula = formula ?? `=${String(value)}`;
  else Object.assign(cell, { value, quotePrefix });
}

function computeSheet(workbook: Workbook, sheet: Sheet): void {
  for (const [row, line] of sheet.rows.entries()) {
    if (line === undefined || line.cells.length === 0) continue;
    workbook.calculation.write(sheet.name, row, 0, [Array.from(line.cells, contentOf)]);
  }
}

function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return null;
  return cell.formula === null ? cell.value : { formula: cell.formula };
}

/** Its columns' names stand in the header cells. */
function tableOf(snapshot: TableSnapshot, id: string): Sheet["tables"][number] {
  const { row, column, rowCount, columnCount, name, style, showFilterButton, showBandedRows } = snapshot;
  const looks = { style, showFilterButton, showBandedRows, showTotals: false };
  return { row, column, rowCount, columnCount, id, name, ...looks };
}

function validationOf({ choices, prompt, ...area }: ValidationSnapshot): Sheet["validations"][number] {
  const standard = standardValidation(area);
  return {
    ...standard,
    rule: choices === null ? {} : { list: { inCellDropDown: true, source: choices.join(",") } },
    prompt: { ...standard.prompt, ...prompt },
  };
}

/** Equal formats become one object, and a new cell's format the one that new cells have. */
function createSharing(): (format: CellFormat) => CellFormat {
  const known = new Map([[JSON.stringify(STANDARD_FORMAT), STANDARD_FORMAT]]);
  const found = new Map<CellFormat, CellFormat>();
  return (format) => {
    const before = found.get(format);
    if (before !== undefined) return before;
    // Patched, its members stand in the same order as in every other.
    const ordered = patchFormat(STANDARD_FORMAT, format);
    const key = JSON.stringify(ordered);
    const same = known.get(key) ?? ordered;
    known.set(key, same);
    found.set(format, same);
    return same;
  };
}
