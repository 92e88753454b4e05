import type { CellValue, SheetCells } from "../report/read-sheets/sheet-cells";
import { parseRecord } from "./row-record";

/** A row of a sheet as Excel gives it. */
export interface ShownRow {
  readonly values: readonly CellValue[];
  /** As displayed. */
  readonly texts: readonly string[];
}

/** Takes the records out of a sheet's rows: each row's key beside it, nothing of ours left in it. */
export function recordedCells(rows: readonly ShownRow[]): SheetCells {
  const keys = rows.map(({ values }) => values.map(keyIn).find((key) => key !== null) ?? null);
  const values = rows.map((row) => row.values.map((value) => (keyIn(value) === null ? value : "")));
  const texts = values.map((row, index) =>
    row.map((value, column) => shownText(value, rows[index]?.texts[column] ?? "")),
  );
  return { values, texts, keys };
}

function keyIn(value: CellValue): string | null {
  return typeof value === "string" && value.includes("apr1") ? (parseRecord(value)?.key ?? null) : null;
}

/** Words are shown in full; a number in a column too narrow is shown as `###`. */
function shownText(value: CellValue, text: string): string {
  if (typeof value === "string") return value;
  return /^#+$/.test(text) ? String(value) : text;
}
