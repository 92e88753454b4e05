import type { CellValue } from "../report/read-sheets/sheet-cells";
import type { CellLocation } from "./build-report";
import type { ShownRow } from "./recorded-cells";
import { parseRecord } from "./row-record";

/** What tells a row of our sheets from every other one, wherever it stands by now. */
export interface RowMark {
  /** Where the sheet keeps its records, zero-based. */
  readonly recordColumn: number;
  /** By its record; null for a row of the planner's own, which keeps none. */
  readonly identity: string | null;
  /** Rows of the sheet from its first to the last in use: a row without a record is known by its number alone. */
  readonly rowCount: number;
}

/** A cell that can be found again after its row has moved; without a mark, only where it stood. */
export interface MarkedCell extends CellLocation {
  readonly row?: RowMark;
}

/** Null in a sheet that keeps no records. */
export function markOfRow(rows: readonly ShownRow[], row: number): RowMark | null {
  const own = rows[row];
  const recordColumn = recordColumnIn(own === undefined ? rows : [own]) ?? recordColumnIn(rows);
  if (recordColumn === null) return null;
  return { recordColumn, identity: rowIdentity(own?.values[recordColumn]), rowCount: rows.length };
}

/** Where the first record stands, zero-based. */
export function recordColumnIn(rows: readonly ShownRow[]): number | null {
  for (const row of rows) {
    const column = recordColumnOf(row);
    if (column >= 0) return column;
  }
  return null;
}

function recordColumnOf({ values }: ShownRow): number {
  return values.findIndex((value) => rowIdentity(value) !== null);
}

/**
 * The key alone is not enough: it numbers the indicators, so that the next build may give the same one to another.
 * What was generated for each cell tells these apart. Null for what is no record.
 */
export function rowIdentity(entered: CellValue | undefined): string | null {
  // Most cells are no record: the mark is looked for first.
  const record = typeof entered === "string" && entered.includes("apr1") ? parseRecord(entered) : null;
  return record && JSON.stringify([record.kind, record.key, ...record.cells.map(({ digest }) => digest)]);
}
