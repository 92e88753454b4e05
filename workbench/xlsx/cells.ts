import type ExcelJS from "exceljs";
import { cellName } from "../workbook/address";
import type { CellSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { fileFormula } from "./file-formula";
import { createStyles } from "./styles";
import { fileText } from "./text";

/** Writes every cell's content and looks; blank cells of a special format keep the format. */
export function writeCells(
  worksheet: ExcelJS.Worksheet,
  sheet: SheetSnapshot,
  customFunctions: readonly string[],
): void {
  const styleOf = createStyles();
  const spills = spillRanges(sheet.cells);
  for (const snapshot of sheet.cells) {
    const cell = worksheet.getCell(snapshot.row + 1, snapshot.column + 1);
    cell.value = cellValue(snapshot, spills, customFunctions);
    cell.style = styleOf(snapshot.format);
  }
}

function cellValue(
  cell: CellSnapshot,
  spills: ReadonlyMap<string, string>,
  customFunctions: readonly string[],
): ExcelJS.CellValue {
  if (cell.formula === null) return constant(cell);
  const formula = fileFormula(cell.formula, customFunctions);
  const result = resultOf(cell) as ExcelJS.CellFormulaValue["result"];
  const spill = spills.get(cellName(cell));
  if (spill === undefined) return { formula, result } as ExcelJS.CellFormulaValue;
  return { shareType: "array", ref: spill, formula, result } as ExcelJS.CellFormulaValue;
}

/** Text stays text however it begins: the library takes a formula only as an object. */
function resultOf({ value, isError }: CellSnapshot): ExcelJS.CellValue {
  if (isError) return { error: value } as ExcelJS.CellErrorValue;
  return typeof value === "string" ? fileText(value) : value;
}

/** A cell with nothing but an apostrophe holds an empty text. */
function constant(cell: CellSnapshot): ExcelJS.CellValue {
  return cell.value === "" && !cell.quotePrefix ? null : resultOf(cell);
}

/** For each cell that spilled: the range it filled, which the file gives as an array formula's. */
function spillRanges(cells: readonly CellSnapshot[]): ReadonlyMap<string, string> {
  const lastCells = new Map<string, { row: number; column: number }>();
  for (const { spilledFrom, row, column } of cells) {
    if (spilledFrom === null) continue;
    const last = lastCells.get(spilledFrom) ?? { row, column };
    lastCells.set(spilledFrom, {
      row: Math.max(last.row, row),
      column: Math.max(last.column, column),
    });
  }
  return new Map([...lastCells].map(([first, last]) => [first, `${first}:${cellName(last)}`]));
}
