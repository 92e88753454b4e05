import { addressOf, type ReportPlace } from "../report/layout/cell-location";
import type { AnalysisMemory } from "../report/import/analysis-memory";
import type { SheetKind } from "../report/layout/sheet-plan";
import type { Report } from "../report/model";
import { readSheets, type SheetReading } from "../report/read-sheets/read-sheets";
import { mayBeOfSameAgency } from "../report/review/last-years-report";
import type { CellValue, SheetCell } from "../report/read-sheets/sheet-cells";
import { cellOfPlace } from "../report/read-sheets/sheet-places";
import { chooseReport, type ChosenReport, type ReportSheets } from "./choose-report";
import { findSheets, type FoundSheet } from "./look";
import { readRows } from "./read-rows";
import { recordedCells, type ShownRow } from "./recorded-cells";
import { markOfRow, type MarkedCell } from "./row-mark";

/** The report as it stands in the workbook now. */
export interface StandingReport extends Omit<SheetReading, "ok"> {
  readonly sheets: StandingSheets;
  /** The rows that it was read from. */
  readonly rows: StandingRows;
  /** Last year's report of the same agency, where it stands in the workbook too. */
  readonly previous: LastYearsReport | null;
  /** Last year's report, of the same agency or not: which it is, the next word in this one's title may tell. */
  readonly lastYears: LastYearsReport | null;
  /** What its words were read to mean, for the next reading. */
  readonly analyses: AnalysisMemory["known"];
}

export interface LastYearsReport {
  readonly report: Report;
  readonly sheets: StandingSheets;
}

/** `data` is null when the planner deleted the sheet of figures. */
export interface StandingSheets {
  readonly report: SheetIdentity;
  readonly data: SheetIdentity | null;
}

export interface SheetIdentity {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
}

export type StandingRows = Readonly<Record<SheetKind, readonly ReadRow[] | null>>;

export interface ReadRow extends ShownRow {
  /** What was entered: a formula with its `=`. */
  readonly formulas: readonly CellValue[];
}

/** Which of several reports is meant. */
export interface ReportChoice {
  /** The sheets of the one that was read before. */
  readonly before?: StandingSheets | null;
  /** After a change heard of, the planner may be looking at whatever else. */
  readonly front?: "counts" | "ignored";
}

/**
 * Reads the report that stands in the workbook: three requests, and one for each further 2 MB. Of several reports
 * the one whose sheet is in front, else the one that was read before, else the first. Null when there is none, or
 * nothing of a report is left in it.
 */
export async function readReport(
  context: Excel.RequestContext,
  { before = null, front = "counts" }: ReportChoice = {},
): Promise<StandingReport | null> {
  const worksheets = context.workbook.worksheets.load("items/id,items/name");
  const active = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const { found } = await findSheets(context, worksheets.items, []);
  const chosen = chooseReport(found, front === "counts" ? active.name : null, before?.report.id);
  if (chosen === null) return null;
  const rows = await readRows(context, sheetsOf(chosen), {
    properties: "values,text,formulas",
    rowsOf: readRowsOf,
  });
  const rowsOf = ({ report, data }: ReportSheets): StandingRows => ({
    report: rows.get(report) ?? [],
    data: data && (rows.get(data) ?? []),
  });
  const { previous } = chosen;
  return standingReport({
    sheets: identitiesOf(chosen),
    rows: rowsOf(chosen),
    lastYears: previous && lastYearsReport(rowsOf(previous), identitiesOf(previous)),
  });
}

/** What the rows say; null when nothing of a report is left in them. */
export function standingReport({
  sheets,
  rows,
  lastYears,
  analyses = new Map(),
}: Pick<StandingReport, "sheets" | "rows" | "lastYears"> &
  Partial<Pick<StandingReport, "analyses">>): StandingReport | null {
  const memory = { known: analyses, now: new Map() };
  const reading = readStandingRows(rows, memory);
  if (reading === null) return null;
  const { report, notices, cellNotices, unrecognised, places } = reading;
  const isOwn = lastYears !== null && mayBeOfSameAgency(report, lastYears.report);
  return {
    ...{ report, notices, cellNotices, unrecognised, places, sheets, rows },
    previous: isOwn ? lastYears : null,
    lastYears,
    analyses: memory.now,
  };
}

function readStandingRows({ report, data }: StandingRows, memory?: AnalysisMemory): SheetReading | null {
  const cells = { report: recordedCells(report ?? []), data: data && recordedCells(data) };
  const reading = readSheets(cells, memory);
  return reading.ok ? reading : null;
}

function lastYearsReport(rows: StandingRows, sheets: StandingSheets): LastYearsReport | null {
  const reading = readStandingRows(rows);
  return reading && { report: reading.report, sheets };
}

function sheetsOf({ report, data, previous }: ChosenReport) {
  const sheets = [report, data, previous?.report ?? null, previous?.data ?? null];
  return sheets.filter((sheet) => sheet !== null);
}

function identitiesOf({ report, data }: ReportSheets): StandingSheets {
  const identityOf = ({ sheet, name }: FoundSheet): SheetIdentity => ({ id: sheet.id, name });
  return { report: identityOf(report), data: data && identityOf(data) };
}

export function readRowsOf({ values, text, formulas }: Excel.Range): readonly ReadRow[] {
  return (values as CellValue[][]).map((row, index) => ({
    values: row,
    texts: text[index] ?? [],
    formulas: (formulas[index] ?? []) as CellValue[],
  }));
}

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
