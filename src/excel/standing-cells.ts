import { addressOf, type ReportPlace } from "../report/layout/cell-location";
import type { SheetCell } from "../report/read-sheets/sheet-cells";
import { cellOfPlace } from "../report/read-sheets/sheet-places";
import { recordedCells } from "./recorded-cells";
import { markOfRow, type MarkedCell } from "./row-mark";
import type { StandingReport } from "./standing-report";

/** The cell that shows a place of the report now, and what was entered in it; null when neither sheet shows it. */
export function cellOf(standing: StandingReport, place: ReportPlace): StandingCell | null {
  const cell = cellOfPlace(standing.places, place);
  return cell && cellAt(standing, cell);
}

export interface StandingCell extends MarkedCell {
  /** As text: a formula with its `=`, a blank as the empty string. */
  readonly content: string;
}

/** Null for a cell of a sheet that is not there. */
export function cellAt(
  { sheets, rows }: StandingReport,
  { sheet, row, column }: SheetCell,
): StandingCell | null {
  const name = sheets[sheet]?.name;
  if (name === undefined) return null;
  const content = withoutApostrophe(rows[sheet]?.[row]?.formulas[column] ?? "");
  const mark = markOfRow(rows[sheet] ?? [], row);
  return { sheet: name, address: addressOf(row, column), ...(mark === null ? {} : { row: mark }), content };
}

/** Where a cell stands, without what was entered in it. */
export function locationOf({ content: _content, ...cell }: StandingCell): MarkedCell {
  return cell;
}

/** What a cell shows; the empty string where there is no cell. */
export function shownAt({ rows }: StandingReport, { sheet, row, column }: SheetCell): string {
  const own = rows[sheet]?.[row];
  return own === undefined ? "" : (recordedCells([own]).texts[0]?.[column] ?? "");
}

/** The key that the build recorded for a row; null for a row of the planner's own. */
export function rowKeyAt({ rows }: StandingReport, { sheet, row }: SheetCell): string | null {
  const own = rows[sheet]?.[row];
  return own === undefined ? null : (recordedCells([own]).keys[0] ?? null);
}

/** Whether Excel gives the apostrophe before a text back is not documented: it is no part of the text. */
export function withoutApostrophe(entered: unknown): string {
  return String(entered ?? "").replace(/^'/, "");
}
