import { cellOfFinding } from "../../src/excel/finding-cell";
import { ignoredIn, ignoredKeptAs, type IgnoredState } from "../../src/excel/ignored-findings";
import { judgeFindings } from "../../src/excel/ignored-states";
import { recordedIdentity } from "../../src/excel/recorded-identity";
import { settingsIn, settingsKeptAs } from "../../src/excel/review-settings";
import type { Language } from "../../src/locale/language";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { settlementText } from "../../src/locale/settlement-text";
import { addressOf } from "../../src/report/layout/cell-location";
import type { SheetCell } from "../../src/report/read-sheets/sheet-cells";
import { reviewReport } from "../../src/report/review/review-report";
import type { ReviewSettings } from "../../src/report/review/settings";
import {
  headOf,
  inOrder,
  reviewedFile,
  summaryOf,
  type FoundInFile,
  type ReviewedFile,
  type Settlement,
} from "./file-review";
import type { WorkbookReport, WorkbookReports } from "./reports-in-workbook";

/** What a workbook keeps beside its cells, and the language of what is said. */
export interface WorkbookContext {
  readonly language: Language;
  readonly kept: (name: string) => unknown;
}

/** Reviews the reports of a workbook. */
export function reviewSheets(
  file: string,
  { reports, leftOut }: WorkbookReports,
  context: WorkbookContext,
): ReviewedFile {
  return reviewedFile({
    file,
    reports: reports.map((one) =>
      summaryOf({
        report: one.reading.report,
        sheet: one.sheets.report,
        comparedWith: one.previous && { title: one.previous.report.title, sheet: one.previous.sheet },
        settings: settingsOf(one, context),
      }),
    ),
    findings: reports.flatMap((one, index) => findingsOf(one, index, context)),
    unrecognised: reports.flatMap(({ reading }) => reading.unrecognised),
    notReviewed: leftOut,
  });
}

/** By the settings that the workbook keeps for the report; what was ignored in it is said to be. */
function findingsOf(
  workbookReport: WorkbookReport,
  index: number,
  context: WorkbookContext,
): readonly FoundInFile[] {
  const { reading, sheets, previous, entryAt, shownAt, rowKeyAt } = workbookReport;
  const { language, kept } = context;
  const { report, notices, unrecognised, cellNotices, places } = reading;
  const sentence = reviewMessagesFor(language).finding;
  const settings = settingsOf(workbookReport, context);
  const findings = reviewReport(report, notices, {
    ...{ settings, unrecognised, cellNotices },
    previous: previous?.report ?? null,
  });
  const inSheets = { report, places, entryAt, shownAt, rowKeyAt };
  const judged = judgeFindings(findings, inSheets, ignoredIn(kept(ignoredKeptAs)));
  const found = judged.map(({ finding, ignored }): FoundInFile => {
    const cell = cellOfFinding(finding, places);
    return {
      ...headOf(finding),
      report: index,
      cell: cell === null ? null : cellName(cell, sheets),
      line: null,
      message: sentence(finding),
      quote: finding.quote ?? "",
      ignored: settlementOf(ignored, "ignored", language),
      stale: settlementOf(ignored, "stale", language),
    };
  });
  return inOrder(found);
}

function settlementOf(
  state: IgnoredState,
  wanted: "ignored" | "stale",
  language: Language,
): Settlement | null {
  if (state.kind === "open" || state.kind !== wanted) return null;
  const { reason, by, date } = state.entry;
  return { reason, by, date, sentence: settlementText(state, language) };
}

function cellName({ sheet, row, column }: SheetCell, sheets: WorkbookReport["sheets"]): string {
  return `${sheets[sheet] ?? ""}!${addressOf(row, column)}`;
}

/** Of the year that the build recorded, as in the panel: the planner may have mended the printed one. */
function settingsOf(
  { reading: { report, places }, rowKeyAt }: WorkbookReport,
  { kept }: WorkbookContext,
): ReviewSettings {
  return settingsIn(kept(settingsKeptAs))(recordedIdentity({ report, places, rowKeyAt }).fiscalYear);
}
