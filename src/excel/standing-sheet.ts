import type { Content } from "./digest";
import type { RowRecord } from "./row-record";

/** One of our sheets as it stands in the workbook. */
export interface StandingSheet {
  readonly name: string;
  readonly rows: readonly StandingRow[];
}

export interface StandingRow {
  /** Null for a row of the planner's own. */
  readonly record: RowRecord | null;
  /** Our columns, the record column among them. */
  readonly cells: readonly Content[];
  /** The planner's own columns to the right of ours. */
  readonly beyond: readonly Content[];
}

/** The sheet before the first build: nothing stands in it. */
export function blankSheet(name: string): StandingSheet {
  return { name, rows: [] };
}
