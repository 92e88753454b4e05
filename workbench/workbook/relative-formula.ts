import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import { cellName } from "./address";

/** The formula as it reads when copied so many rows down and columns to the right; `$` parts stay. */
export function shiftRelative(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  // Any cell far from the sheet's edges serves as the place that the references are relative to.
  const from = { row: 500_000, column: 8_000 };
  const relative = translateFormulaToR1C1(formula, cellName(from));
  return translateFormulaToA1(relative, cellName({ row: from.row + down, column: from.column + right }));
}
