/** Zero-based, the last one included. */
export interface RowsOfAddress {
  readonly first: number;
  readonly last: number;
}

/** From the first to the last row of an address such as `H8`, `A2:C5`, `5:7` or `A1,C9`; null for whole columns. */
export function rowsOfAddress(address: string): RowsOfAddress | null {
  const rows: number[] = [];
  for (const area of address.split(",")) {
    const corners = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/.exec(area.trim());
    if (corners === null) return null;
    rows.push(Number(corners[1]) - 1, Number(corners[2] ?? corners[1]) - 1);
  }
  return { first: Math.min(...rows), last: Math.max(...rows) };
}
