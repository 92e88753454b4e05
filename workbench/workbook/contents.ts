import { isFormulaWellFormed } from "../calculation/translate";
import type { CellContent } from "../calculation/calculation";
import type { CellResult } from "../calculation/engine";
import type { Position } from "./address";
import { contains } from "./area";
import type { Entry } from "./entering";
import { patchFormat } from "./format";
import { mergeAt } from "./merges";
import { requireEditable } from "./protection";
import { invalidArgument, Refusal } from "./refusal";
import { cellAt, ensureCell, forEachCell, formatAt, type Cell, type Sheet } from "./sheet";
import type { Area } from "./snapshot";
import { mendHeaders } from "./tables";
import type { Workbook } from "./workbook";

/** The most characters that a cell and a formula hold. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

/** Writes from the upper left cell on; `undefined` leaves a cell as it is. All or nothing: checks come first. */
export function writeEntries(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: Position,
  rows: readonly (readonly (Entry | undefined)[])[],
): void {
  const columnCount = rows[0]?.length ?? 0;
  const area = { row, column, rowCount: rows.length, columnCount };
  requireEditable(sheet, area);
  for (const line of rows) for (const entry of line) requireWithinLimits(entry);
  const covers = coveredBy(sheet, area);
  const written = rows.map((line, down) =>
    line.map((entry, right) => {
      if (entry === undefined) return undefined;
      const position = { row: row + down, column: column + right };
      // Guess: what is written to a cell hidden under a merge is lost, as in Excel's own grid.
      if (covers.some((merge) => contains(merge, position) && !isFirst(merge, position))) return undefined;
      return writeOne(sheet, position, entry);
    }),
  );
  workbook.calculation.write(sheet.name, row, column, written);
  workbook.noteEdit({ sheet, area });
  mendHeaders(workbook, sheet, area);
}

export function clearContents(workbook: Workbook, sheet: Sheet, area: Area): void {
  requireEditable(sheet, area);
  forEachCell(sheet, area, (cell, row, column) => {
    if (cell.formula === null && cell.value === null) return;
    cell.formula = null;
    cell.value = null;
    cell.quotePrefix = false;
    workbook.calculation.write(sheet.name, row, column, [[null]]);
  });
  workbook.noteEdit({ sheet, area });
  mendHeaders(workbook, sheet, area);
}

/** What a cell gives: its constant, its formula's result, or what spilled into it. */
export function resultAt(workbook: Workbook, sheet: Sheet, row: number, column: number): CellResult {
  const cell = cellAt(sheet, row, column);
  if (cell !== undefined && cell.formula === null && cell.value !== null) {
    return { value: cell.value, isError: false, errorMessage: null };
  }
  return workbook.calculation.result(sheet.name, row, column);
}

function isFirst(area: Area, { row, column }: Position): boolean {
  return area.row === row && area.column === column;
}

function coveredBy(sheet: Sheet, area: Area): readonly Area[] {
  if (area.rowCount * area.columnCount === 1) {
    const merge = mergeAt(sheet, area);
    return merge === null ? [] : [merge];
  }
  return sheet.merges.filter(
    (merge) => merge.row < area.row + area.rowCount && merge.row + merge.rowCount > area.row,
  );
}

function requireWithinLimits(entry: Entry | undefined): void {
  if (entry?.kind === "formula") {
    if (entry.formula.length > FORMULA_LIMIT) throw new Refusal("FormulaLengthExceedsLimit");
    if (!isFormulaWellFormed(entry.formula)) throw invalidArgument();
  }
  if (entry?.kind === "constant" && typeof entry.value === "string" && entry.value.length > TEXT_LIMIT) {
    throw invalidArgument();
  }
}

function writeOne(sheet: Sheet, { row, column }: Position, entry: Entry): CellContent {
  if (entry.kind === "blank") {
    const cell = cellAt(sheet, row, column);
    if (cell !== undefined) Object.assign(cell, { formula: null, value: null, quotePrefix: false });
    return null;
  }
  const cell: Cell = ensureCell(sheet, row, column);
  if (entry.kind === "formula") {
    Object.assign(cell, { formula: entry.formula, value: null, quotePrefix: false });
    return { formula: entry.formula };
  }
  Object.assign(cell, { formula: null, value: entry.value, quotePrefix: entry.quotePrefix });
  if (entry.numberFormat !== null && formatAt(sheet, row, column).numberFormat === "General") {
    cell.format = patchFormat(cell.format, { numberFormat: entry.numberFormat });
  }
  return entry.value;
}
