import type { CellValue, SheetCells } from "../report/read-sheets/sheet-cells";
import { parseRecord } from "./row-record";
import type { RowRecord } from "./row-record";

/** A row of a sheet as Excel gives it. */
export interface ShownRow {
  readonly values: readonly CellValue[];
  /** As displayed. */
  readonly texts: readonly string[];
}

/** Takes the records out of a sheet's rows: what they say of each row beside it, nothing of ours left in it. */
export function recordedCells(rows: readonly ShownRow[]): SheetCells {
  const records = rows.map((row) => row.values.map(recordIn));
  const ofRows = records.map((row) => row.find((record) => record !== null) ?? null);
  const values = rows.map((row, index) =>
    row.values.map((value, column) => (records[index]?.[column] ? "" : value)),
  );
  const texts = values.map((row, index) =>
    row.map((value, column) => shownText(value, rows[index]?.texts[column] ?? "")),
  );
  return {
    values,
    texts,
    keys: ofRows.map((record) => record?.key ?? null),
    goals: ofRows.map((record) => record?.goal ?? null),
  };
}

/** The first record in a sheet of ours: which of the two it is, and by the key of which report. Null for any other. */
export function firstRecordIn(rows: readonly ShownRow[]): Pick<RowRecord, "kind" | "key"> | null {
  for (const { values } of rows) {
    for (const value of values) {
      const record = recordIn(value);
      if (record !== null) return record;
    }
  }
  return null;
}

/** Most cells are no record: the mark is looked for first. */
function recordIn(value: CellValue): RowRecord | null {
  return typeof value === "string" && value.includes("apr1") ? parseRecord(value) : null;
}

/** Words are shown in full; a number in a column too narrow is shown as `###`. */
function shownText(value: CellValue, text: string): string {
  if (typeof value === "string") return value;
  return /^#+$/.test(text) ? String(value) : text;
}
