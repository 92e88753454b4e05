import { reportsAmong, type ChosenReport } from "../../src/excel/choose-report";
import { firstRecordIn, recordedCells } from "../../src/excel/recorded-cells";
import type { Report } from "../../src/report/model";
import { lastYearsReport, mayBeOfSameAgency } from "../../src/report/review/last-years-report";
import { findDataHeader } from "../../src/report/read-sheets/data-columns";
import { readSheets, type SheetReading } from "../../src/report/read-sheets/read-sheets";
import type { SheetCell, SheetCells } from "../../src/report/read-sheets/sheet-cells";
import type { ReadWorkbook, WorkbookSheet } from "./read-workbook";

/** A report found in a workbook, and the sheets in which it stands. */
export interface WorkbookReport {
  readonly reading: SheetReading;
  readonly sheets: { readonly report: string; readonly data: string | null };
  /** What was entered in a cell, as text. */
  readonly entryAt: (cell: SheetCell) => string;
  /** What a cell shows. */
  readonly shownAt: (cell: SheetCell) => string;
  /** The key that the build recorded for its row. */
  readonly rowKeyAt: (cell: SheetCell) => string | null;
  /** Last year's report of the same workbook, and the sheet in which it stands. */
  readonly previous: { readonly report: Report; readonly sheet: string } | null;
}

interface NamedCells {
  readonly name: string;
  readonly rows: WorkbookSheet["rows"];
  readonly cells: SheetCells;
}

/** Of the data sheet's eighteen captions, so many tell it from any other table with a target and an actual. */
const fewestDataCaptions = 10;

/** Title of a report, and the sheet in which it stands. */
export interface ReportInSheet {
  readonly title: string;
  readonly sheet: string;
}

export interface WorkbookReports {
  readonly reports: readonly WorkbookReport[];
  /** Of earlier years, neither reviewed nor compared with what is. */
  readonly leftOut: readonly ReportInSheet[];
}

/**
 * The reports of a workbook: ours by their records, each once as in the panel, or else every sheet with a report
 * table. One that is another's last year is only compared with, unless all are wanted.
 */
export function reportsInWorkbook({ sheets, sheetInFront }: Sheets, wantsAll: boolean): WorkbookReports {
  const named = sheets.map(({ name, rows }) => ({
    name,
    rows,
    mark: firstRecordIn(rows),
    cells: recordedCells(rows),
  }));
  const own = reportsAmong(named, [named.find(({ name }) => name === sheetInFront) ?? null]);
  const found = own.length > 0 ? readRecorded(own) : withLastYears(readUnrecorded(named));
  if (wantsAll) return { reports: found, leftOut: [] };
  const compared = new Set(found.map(({ previous }) => previous?.report));
  const reports = found.filter(({ reading }) => !compared.has(reading.report));
  const told = new Set(reports.map(({ previous }) => previous?.report));
  const leftOut = found
    .filter(({ reading }) => compared.has(reading.report) && !told.has(reading.report))
    .map(({ reading, sheets: own }) => ({ title: reading.report.title, sheet: own.report }));
  return { reports, leftOut };
}

type Sheets = Pick<Extract<ReadWorkbook, { kind: "workbook" }>, "sheets" | "sheetInFront">;

type FoundReport = Omit<WorkbookReport, "previous">;

function read(report: NamedCells, data: NamedCells | null): readonly FoundReport[] {
  const reading = readSheets({ report: report.cells, data: data?.cells ?? null });
  if (!reading.ok) return [];
  const of = (sheet: SheetCell["sheet"]) => (sheet === "report" ? report : data);
  return [
    {
      reading,
      sheets: { report: report.name, data: data?.name ?? null },
      entryAt: ({ sheet, row, column }) => of(sheet)?.rows[row]?.entries[column] ?? "",
      shownAt: ({ sheet, row, column }) => of(sheet)?.cells.texts[row]?.[column] ?? "",
      rowKeyAt: ({ sheet, row }) => of(sheet)?.cells.keys[row] ?? null,
    },
  ];
}

function readRecorded(own: readonly ChosenReport<NamedCells>[]): readonly WorkbookReport[] {
  const found = own.flatMap(({ report, data, previous }) =>
    read(report, data).map((one) => ({ ...one, lastYears: previous?.report.name ?? null })),
  );
  return found.map(({ lastYears, ...one }) => {
    const previous = found.find(({ sheets }) => sheets.report === lastYears);
    const isOwn = previous && mayBeOfSameAgency(one.reading.report, previous.reading.report);
    return { ...one, previous: isOwn ? comparable(previous) : null };
  });
}

function withLastYears(found: readonly FoundReport[]): readonly WorkbookReport[] {
  return found.map((one) => {
    const last = lastYearsReport(
      one.reading.report,
      found.map(({ reading }) => reading.report),
    );
    const previous = found.find(({ reading }) => reading.report === last);
    return { ...one, previous: previous ? comparable(previous) : null };
  });
}

function comparable({ reading, sheets }: FoundReport): WorkbookReport["previous"] {
  return { report: reading.report, sheet: sheets.report };
}

/** A sheet of figures is not reviewed by itself where another sheet has the words. */
function readUnrecorded(sheets: readonly NamedCells[]): readonly FoundReport[] {
  const isFigures = ({ cells }: NamedCells) =>
    (findDataHeader(cells)?.columns.size ?? 0) >= fewestDataCaptions;
  const figures = sheets.filter(isFigures);
  const only = figures.length === 1 ? (figures[0] ?? null) : null;
  const reports = sheets.filter((sheet) => !isFigures(sheet)).flatMap((sheet) => read(sheet, only));
  return reports.length > 0 ? reports : figures.flatMap((sheet) => read(sheet, null));
}
