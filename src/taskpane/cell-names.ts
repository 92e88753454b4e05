import type { CellFix } from "../excel/cell-fix";

/** Addresses, with the names of their sheets where there are several. */
export function cellNames(fixes: readonly CellFix[]): readonly string[] {
  const sheets = new Set(fixes.map(({ cell }) => cell.sheet));
  return fixes.map(({ cell: { sheet, address } }) => (sheets.size === 1 ? address : `${sheet}!${address}`));
}
