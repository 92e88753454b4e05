import { addressOf, type ReportPlace } from "../report/layout/cell-location";
import { readSheets, type SheetReading } from "../report/read-sheets/read-sheets";
import { cellOfPlace, type SheetPlaces } from "../report/read-sheets/sheet-places";
import type { CellValue } from "../report/read-sheets/sheet-cells";
import type { CellLocation } from "./build-report";
import { findSheets, type FoundSheet } from "./look";
import { readRows } from "./read-rows";
import { recordedCells, type ShownRow } from "./recorded-cells";
import { run } from "./session";

/** The report as it stands in the workbook now. */
export interface StandingReport extends Omit<SheetReading, "ok"> {
  readonly sheets: StandingSheetNames;
}

/** Names as they are now; `data` is null when the planner deleted the sheet of figures. */
export interface StandingSheetNames {
  readonly report: string;
  readonly data: string | null;
}

/**
 * Reads the report that stands in the workbook: three requests, and one for each further 2 MB. Of several reports
 * the one whose sheet is in front, else the first. Null when there is none, or nothing of a report is left in it.
 *
 * @throws ExcelFailure
 */
export async function readReport(): Promise<StandingReport | null> {
  return run(async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const { found } = await findSheets(context, worksheets.items, []);
    const own = chooseReport(found, active.name);
    if (own === null) return null;
    const rows = await readRows(context, own.data === null ? [own.report] : [own.report, own.data], {
      properties: "values,text",
      rowsOf: shownRows,
    });
    const reading = readSheets({
      report: recordedCells(rows.get(own.report) ?? []),
      data: own.data && recordedCells(rows.get(own.data) ?? []),
    });
    if (!reading.ok) return null;
    const { report, notices, cellNotices, unrecognised, places } = reading;
    const sheets = { report: own.report.name, data: own.data?.name ?? null };
    return { report, notices, cellNotices, unrecognised, places, sheets };
  });
}

/** The cell that shows a place of the report now; null when neither sheet shows it. */
export function locationOf(
  { places, sheets }: { readonly places: SheetPlaces; readonly sheets: StandingSheetNames },
  place: ReportPlace,
): CellLocation | null {
  const cell = cellOfPlace(places, place);
  const sheet = cell && sheets[cell.sheet];
  return cell === null || sheet === null ? null : { sheet, address: addressOf(cell.row, cell.column) };
}

interface ReportSheets {
  readonly report: FoundSheet;
  readonly data: FoundSheet | null;
}

/**
 * Both sheets of a report say of which report they are. Of copies that the planner made, the one in front is taken,
 * else the first. Where each kind stands only once they belong together, though a first row was deleted.
 */
function chooseReport(found: readonly FoundSheet[], active: string): ReportSheets | null {
  const front = found.find(({ name }) => name === active) ?? null;
  const reports = found.filter(({ mark }) => mark?.kind === "report");
  const figures = found.filter(({ mark }) => mark?.kind === "data");
  const wished = front && identityOf(front);
  const choose = (sheets: readonly FoundSheet[], identity: string | null) => {
    const own = sheets.filter((sheet) => identityOf(sheet) === identity);
    return own.find((sheet) => sheet === front) ?? own[0];
  };
  const report = choose(reports, wished) ?? reports[0];
  if (report === undefined) return null;
  const isOnly = reports.length === 1 && figures.length === 1;
  return { report, data: choose(figures, identityOf(report)) ?? (isOnly ? figures[0] : null) ?? null };
}

/** What follows the first key's first word: `title/99 年度…` and `header/99 年度…` are of one report. */
function identityOf({ mark }: FoundSheet): string | null {
  return mark === null ? null : mark.key.replace(/^[^/]*/, "");
}

function shownRows({ values, text }: Excel.Range): readonly ShownRow[] {
  return (values as CellValue[][]).map((row, index) => ({ values: row, texts: text[index] ?? [] }));
}
