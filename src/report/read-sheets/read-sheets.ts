import type { AnalysisMemory } from "../import/analysis-memory";
import type { ImportNotice, ImportProblem } from "../import/import-result";
import type { Indicator, Report } from "../model";
import { findDataHeader } from "./data-columns";
import { withEnglishHeadings } from "./english-sheet";
import { assignRows, type AssignedRows } from "./data-rows";
import { printedPlaces } from "./printed-places";
import { readPrintedSheet, type PrintedSheet } from "./printed-sheet";
import { readMeasureRows } from "./read-measure-rows";
import type { CellNotice, SheetCell, SheetCells } from "./sheet-cells";
import type { SheetPlaces } from "./sheet-places";

export interface SheetReading {
  readonly ok: true;
  readonly report: Report;
  /** What had to be repaired in the printed sheet; `line` is its row, from 1. For `reviewReport`. */
  readonly notices: readonly ImportNotice[];
  /** What could not simply be taken over from a cell. */
  readonly cellNotices: readonly CellNotice[];
  /** Text of the printed sheet that has no place in a report. */
  readonly unrecognised: readonly string[];
  /** The cell in which everything stands now. */
  readonly places: SheetPlaces;
}

/**
 * The report as it stands in our two sheets, whatever the planner edited, sorted, added or moved. The printed sheet
 * gives the words, the data sheet the figures of each measure. Without a data sheet, or without a row in it, an
 * indicator's figures are read from its analysis as on import. Never throws; changes nothing but the memory, which
 * saves reading again what it holds.
 */
export function readSheets(
  sheets: { readonly report: SheetCells; readonly data: SheetCells | null },
  memory?: AnalysisMemory,
): SheetReading | { readonly ok: false; readonly problem: ImportProblem } {
  const printed = readPrintedSheet(sheets.report, memory);
  if (!printed.ok) return printed;
  const { notices, unrecognised } = printed;
  const places = new Map(printedPlaces(printed));
  const assigned = sheets.data && figuresOf(sheets.data, sheets.report, printed);
  const asPrinted = (report: Report) => (printed.isEnglish ? withEnglishHeadings(report) : report);
  if (assigned === null) {
    return { ok: true, report: asPrinted(printed.report), notices, cellNotices: [], unrecognised, places };
  }
  const cellNotices = [...assigned.notices];
  const withFigures = (indicator: Indicator): Indicator => {
    const rows = assigned.byIndicator.get(indicator.id);
    if (rows === undefined) {
      const cell = places.get(JSON.stringify([indicator.id])) ?? { sheet: "report", row: 0, column: 0 };
      cellNotices.push(noticeOfIndicator(indicator, cell));
      return indicator;
    }
    const read = readMeasureRows(indicator, rows, printed.report.fiscalYear);
    cellNotices.push(...read.notices);
    for (const [key, cell] of read.places) places.set(key, cell);
    return { ...indicator, measures: read.measures };
  };
  const goals = printed.report.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.map(withFigures),
  }));
  const report = asPrinted({ ...printed.report, goals });
  return { ok: true, report, notices, cellNotices, unrecognised, places };
}

type ReadPrintedSheet = Extract<PrintedSheet, { ok: true }>;

/** Null for a sheet without the captions of the data sheet. */
function figuresOf(data: SheetCells, report: SheetCells, printed: ReadPrintedSheet): AssignedRows | null {
  const header = findDataHeader(data);
  if (header === null) return null;
  const indicators = printed.report.goals.flatMap((goal) => goal.indicators);
  return assignRows(data, header, indicators, builtIds(report, printed));
}

/** The id that each indicator had when the sheet was built, from the key of the first recorded row of its own. */
function builtIds({ keys }: SheetCells, { indicatorLines }: ReadPrintedSheet): readonly (string | null)[] {
  return indicatorLines.map((line, index) => {
    const end = (indicatorLines[index + 1] ?? keys.length + 1) - 1;
    const key = keys.slice(line - 1, end).find((own) => own?.includes("/"));
    return key?.slice(0, key.indexOf("/")) ?? null;
  });
}

function noticeOfIndicator({ number, title }: Indicator, cell: SheetCell): CellNotice {
  return { code: "indicatorWithoutRow", cell, indicator: number, text: title };
}
