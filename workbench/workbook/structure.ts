import { COLUMN_LIMIT, isEntireColumn, isEntireRow, ROW_LIMIT } from "./address";
import { encloses, overlaps } from "./area";
import { requireAllowed, requireEditable } from "./protection";
import { Refusal } from "./refusal";
import { shiftArea, shiftIndex, stripeOf, tears, type Shift } from "./shift";
import { shiftFormula } from "./shift-formula";
import { ENTIRE_SHEET, forEachCell, type Cell, type Row, type Sheet } from "./sheet";
import type { Area } from "./snapshot";
import { usedArea } from "./used-area";
import type { Workbook } from "./workbook";

/** Makes room at the area: its cells and all after them move down or to the right. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Down" | "Right"): void {
  const shift = shiftFor(area, direction === "Down" ? "rows" : "columns", "insert");
  requireAllowed(sheet, direction === "Down" ? "allowInsertRows" : "allowInsertColumns");
  requireRoom(sheet, shift);
  move(workbook, sheet, shift);
}

/** Takes the area's cells out: all after them move up or to the left. */
export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: "Up" | "Left"): void {
  requireAllowed(sheet, direction === "Up" ? "allowDeleteRows" : "allowDeleteColumns");
  if (sheet.isProtected) requireEditable(sheet, area);
  move(workbook, sheet, shiftFor(area, direction === "Up" ? "rows" : "columns", "delete"));
}

function shiftFor(area: Area, axis: Shift["axis"], kind: Shift["kind"]): Shift {
  return axis === "rows"
    ? {
        axis,
        kind,
        at: area.row,
        count: area.rowCount,
        from: area.column,
        to: area.column + area.columnCount - 1,
      }
    : {
        axis,
        kind,
        at: area.column,
        count: area.columnCount,
        from: area.row,
        to: area.row + area.rowCount - 1,
      };
}

function limitOf(shift: Shift): number {
  return shift.axis === "rows" ? ROW_LIMIT : COLUMN_LIMIT;
}

function isEntire(shift: Shift): boolean {
  const stripe = stripeOf({ ...shift, at: 0 }, limitOf(shift));
  return shift.axis === "rows" ? isEntireRow(stripe) : isEntireColumn(stripe);
}

/** Nothing may be pushed off the sheet. */
function requireRoom(sheet: Sheet, shift: Shift): void {
  const stripe = stripeOf({ ...shift, at: limitOf(shift) - shift.count }, limitOf(shift));
  if (usedArea(sheet, stripe, "values") !== null) throw new Refusal("NonBlankCellOffSheet");
}

function requireWhole(sheet: Sheet, shift: Shift): void {
  const limit = limitOf(shift);
  if (sheet.merges.some((merge) => tears(merge, shift, limit))) {
    throw new Refusal("InsertDeleteConflict", "We can't do that to a merged cell.");
  }
  if (sheet.tables.some((table) => tears(table, shift, limit))) {
    throw new Refusal(
      "InsertDeleteConflict",
      "The operation is not allowed: it would move cells in a table.",
    );
  }
  if (shift.kind === "insert") return;
  // A table keeps its header unless it goes as a whole, and at least one row below it.
  const gone = stripeOf(shift, shift.at + shift.count);
  for (const table of sheet.tables) {
    const header = { ...table, rowCount: 1 };
    if (overlaps(header, gone) && !encloses(gone, table) && shift.axis === "rows") {
      throw new Refusal("InsertDeleteConflict", "A table's header can't be deleted.");
    }
  }
}

function move(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  requireWhole(sheet, shift);
  const { calculation } = workbook;
  if (isEntire(shift)) {
    if (shift.axis === "rows") {
      if (shift.kind === "insert") calculation.insertRows(sheet.name, shift.at, shift.count);
      else calculation.removeRows(sheet.name, shift.at, shift.count);
      moveRows(sheet, shift);
    } else {
      if (shift.kind === "insert") calculation.insertColumns(sheet.name, shift.at, shift.count);
      else calculation.removeColumns(sheet.name, shift.at, shift.count);
      moveColumns(sheet, shift);
    }
    moveLines(sheet, shift);
    rewriteFormulas(workbook, sheet, shift, "text only");
  } else {
    calculation.withdrawSpills(sheet.name);
    moveStripe(sheet, shift);
    rewriteFormulas(workbook, sheet, shift, "text and calculation");
    rewriteStripe(workbook, sheet, shift);
  }
  moveAreas(workbook, sheet, shift);
  // Whole rows and columns the calculation has moved by itself.
  if (!isEntire(shift) && sheet.tables.length > 0) workbook.readTableFormulasAgain();
}

function moveRows(sheet: Sheet, { kind, at, count }: Shift): void {
  if (kind === "delete") {
    sheet.rows.splice(at, count);
    return;
  }
  if (at >= sheet.rows.length) return;
  // New rows look like the row above, as in Excel.
  const above = at > 0 ? sheet.rows[at - 1] : undefined;
  sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => blankLike(above)));
}

function blankLike(row: Row | undefined): Row | undefined {
  if (row === undefined) return undefined;
  const cells: Row["cells"] = row.cells.map((cell) => (cell === undefined ? undefined : blankCell(cell)));
  return { cells, height: row.height, hidden: false, format: row.format };
}

function blankCell(cell: Cell): Cell {
  return { formula: null, value: null, quotePrefix: false, format: cell.format };
}

function moveColumns(sheet: Sheet, { kind, at, count }: Shift): void {
  if (kind === "delete") sheet.columns.splice(at, count);
  else if (at < sheet.columns.length) {
    const left = at > 0 ? sheet.columns[at - 1] : undefined;
    const added = Array.from({ length: count }, () =>
      left === undefined ? undefined : { ...left, hidden: false },
    );
    sheet.columns.splice(at, 0, ...added);
  }
  for (const row of sheet.rows) {
    if (row === undefined) continue;
    if (kind === "delete") row.cells.splice(at, count);
    else if (at < row.cells.length) {
      const left = at > 0 ? row.cells[at - 1] : undefined;
      row.cells.splice(
        at,
        0,
        ...Array.from({ length: count }, () => (left === undefined ? undefined : blankCell(left))),
      );
    }
  }
}

/** Moves only the cells of a stripe; heights and widths stay. */
function moveStripe(sheet: Sheet, shift: Shift): void {
  const stripe = stripeOf(shift, limitOf(shift));
  const moved: { cell: Cell; row: number; column: number }[] = [];
  forEachCell(sheet, stripe, (cell, row, column) => moved.push({ cell, row, column }));
  for (const { row, column } of moved) delete sheet.rows[row]?.cells[column];
  for (const { cell, row, column } of moved) {
    const index = shiftIndex(shift.axis === "rows" ? row : column, shift);
    if (index === null) continue;
    const target = shift.axis === "rows" ? { row: index, column } : { row, column: index };
    const line = (sheet.rows[target.row] ??= { cells: [], height: null, hidden: false, format: null });
    line.cells[target.column] = cell;
  }
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const breaks = shift.axis === "rows" ? sheet.rowBreaks : sheet.columnBreaks;
  const moved = breaks.flatMap((index) => shiftIndex(index, shift) ?? []);
  if (shift.axis === "rows") sheet.rowBreaks = moved;
  else sheet.columnBreaks = moved;
}

function moveAreas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const keep = <T extends Area>(areas: readonly T[]): T[] =>
    areas.flatMap((area) => {
      const moved = shiftArea(area, shift);
      return moved === null ? [] : [Object.assign(area, pick(moved))];
    });
  sheet.merges = sheet.merges
    .flatMap((merge) => shiftArea(merge, shift) ?? [])
    .filter(({ rowCount, columnCount }) => rowCount * columnCount > 1);
  sheet.tables = keep(sheet.tables);
  sheet.validations = keep(sheet.validations);
  const { page } = sheet;
  if (page.printArea !== null) page.printArea = shiftArea(page.printArea, shift);
  if (page.titleRows !== null) {
    const { first, last } = page.titleRows;
    const moved = shiftArea({ ...ENTIRE_SHEET, row: first, rowCount: last - first + 1 }, shift);
    page.titleRows = moved === null ? null : { first: moved.row, last: moved.row + moved.rowCount - 1 };
  }
  workbook.noteShift(sheet, shift);
}

function pick({ row, column, rowCount, columnCount }: Area): Area {
  return { row, column, rowCount, columnCount };
}

function rewriteFormulas(
  workbook: Workbook,
  shifted: Sheet,
  shift: Shift,
  how: "text only" | "text and calculation",
): void {
  for (const sheet of workbook.sheets) {
    forEachCell(sheet, ENTIRE_SHEET, (cell, row, column) => {
      if (cell.formula === null) return;
      const formula = shiftFormula(cell.formula, sheet.name, shifted.name, shift);
      if (formula === cell.formula) return;
      cell.formula = formula;
      if (how === "text and calculation")
        workbook.calculation.write(sheet.name, row, column, [[{ formula }]]);
    });
  }
}

/** Tells the calculation what stands in the stripe now, gaps included. */
function rewriteStripe(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const isRows = shift.axis === "rows";
  const end = isRows ? sheet.rows.length : Math.max(0, ...sheet.rows.map((row) => row?.cells.length ?? 0));
  const stripe = stripeOf(shift, Math.max(end, shift.at) + shift.count);
  for (let row = stripe.row; row < stripe.row + stripe.rowCount; row += 1) {
    const line = Array.from({ length: stripe.columnCount }, (_, right) => {
      const cell = sheet.rows[row]?.cells[stripe.column + right];
      return cell === undefined ? null : cell.formula === null ? cell.value : { formula: cell.formula };
    });
    workbook.calculation.write(sheet.name, row, stripe.column, [line]);
  }
}
