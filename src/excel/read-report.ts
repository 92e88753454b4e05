import type { CellValue } from "../report/read-sheets/sheet-cells";
import { chooseReport, type ChosenReport, type ReportSheets } from "./choose-report";
import { findSheets, type FoundSheet } from "./look";
import { readRows } from "./read-rows";
import {
  lastYearsReport,
  standingReport,
  type ReadRow,
  type SheetIdentity,
  type StandingReport,
  type StandingRows,
  type StandingSheets,
} from "./standing-report";

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

function sheetsOf({ report, data, previous }: ChosenReport) {
  const sheets = [report, data, previous?.report ?? null, previous?.data ?? null];
  return sheets.filter((sheet) => sheet !== null);
}

function identitiesOf({ report, data }: ReportSheets): StandingSheets {
  const identityOf = ({ sheet, name }: FoundSheet): SheetIdentity => ({ id: sheet.id, name });
  return { report: identityOf(report), data: data && identityOf(data) };
}

/** The rows of a range for which values, texts and formulas were asked. */
export function readRowsOf({ values, text, formulas }: Excel.Range): readonly ReadRow[] {
  return (values as CellValue[][]).map((row, index) => ({
    values: row,
    texts: text[index] ?? [],
    formulas: (formulas[index] ?? []) as CellValue[],
  }));
}
