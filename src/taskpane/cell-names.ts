import type { CellFix } from "../excel/cell-fix";

/** Addresses; the first of each sheet with its name: `績效資料!C13`, `C14`. */
export function cellNames(fixes: readonly CellFix[]): readonly string[] {
  return fixes.map(({ cell: { sheet, address } }, index) =>
    fixes[index - 1]?.cell.sheet === sheet ? address : `${sheet}!${address}`,
  );
}
