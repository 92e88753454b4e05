import type { AnalysisMemory } from "../report/import/analysis-memory";
import type { SheetKind } from "../report/layout/sheet-plan";
import type { Report } from "../report/model";
import { readSheets, type SheetReading } from "../report/read-sheets/read-sheets";
import type { CellValue } from "../report/read-sheets/sheet-cells";
import { mayBeOfSameAgency } from "../report/review/last-years-report";
import { recordedCells, type ShownRow } from "./recorded-cells";

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

/** Last year's report in the rows of its own sheets; null when nothing of it is left in them. */
export function lastYearsReport(rows: StandingRows, sheets: StandingSheets): LastYearsReport | null {
  const reading = readStandingRows(rows);
  return reading && { report: reading.report, sheets };
}
