import { addressOf } from "../report/layout/cell-location";
import type { CellLocation } from "./build-report";
import type { Content } from "./digest";
import { ExcelFailure } from "./problem";
import type { SelectedCells } from "./selected-cells";
import { run } from "./session";

export interface FormulaToInsert {
  /** The formula as it reads in a sheet: references to another one carry its name. */
  readonly formulaIn: (sheet: string) => string;
  /** What the formula refers to: it may not stand there itself. */
  readonly arguments: SelectedCells;
  /** What the planner agreed to lose with this very cell; null to keep whatever stands in it. */
  readonly replacing: OccupiedCell | null;
}

export interface OccupiedCell extends CellLocation {
  readonly content: Content;
}

export type Insertion =
  | { readonly kind: "inserted"; readonly cell: CellLocation }
  /** Something else stands in the active cell; nothing was written. */
  | { readonly kind: "occupied"; readonly cell: OccupiedCell }
  /** The formula would refer to itself; nothing was written. */
  | { readonly kind: "circular"; readonly cell: CellLocation };

/**
 * Enters a formula in the active cell, unless something stands there that the planner has not given up.
 *
 * @throws ExcelFailure
 */
export async function insertFormula(wanted: FormulaToInsert): Promise<Insertion> {
  return run(async (context) => {
    const active = context.workbook.getActiveCell().load("rowIndex,columnIndex,formulas,numberFormat");
    const sheet = active.worksheet.load("name");
    const protection = active.worksheet.protection.load("protected");
    await context.sync();
    const { rowIndex: row, columnIndex: column } = active;
    const cell = { sheet: sheet.name, address: addressOf(row, column) };
    if (isInside(wanted.arguments, { ...cell, row, column })) return { kind: "circular", cell };
    const content = (active.formulas[0]?.[0] ?? "") as Content;
    if (content !== "" && !isAgreed(wanted.replacing, { ...cell, content })) {
      return { kind: "occupied", cell: { ...cell, content } };
    }
    if (protection.protected) throw new ExcelFailure({ kind: "protectedSheet", sheet: cell.sheet });
    // In a cell formatted as text the formula would stay text.
    if (active.numberFormat[0]?.[0] === "@") active.numberFormat = [["General"]];
    active.formulas = [[wanted.formulaIn(cell.sheet)]];
    await context.sync();
    return { kind: "inserted", cell };
  });
}

function isInside(
  { sheet, areas }: SelectedCells,
  cell: { readonly sheet: string; readonly row: number; readonly column: number },
): boolean {
  return (
    sheet === cell.sheet &&
    areas.some(
      ({ row, column, rowCount, columnCount }) =>
        cell.row >= row &&
        cell.row < row + rowCount &&
        cell.column >= column &&
        cell.column < column + columnCount,
    )
  );
}

function isAgreed(agreed: OccupiedCell | null, found: OccupiedCell): boolean {
  return (
    agreed !== null &&
    agreed.sheet === found.sheet &&
    agreed.address === found.address &&
    agreed.content === found.content
  );
}
