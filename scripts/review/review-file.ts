import { cellOfFinding } from "../../src/excel/finding-cell";
import { recordedIdentity } from "../../src/excel/recorded-identity";
import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { ignoredIn, ignoredKeptAs, type IgnoredState } from "../../src/excel/ignored-findings";
import { judgeFindings } from "../../src/excel/ignored-states";
import { settingsIn, settingsKeptAs } from "../../src/excel/review-settings";
import type { Language } from "../../src/locale/language";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { settlementText } from "../../src/locale/settlement-text";
import { importReport } from "../../src/report/import/import-report";
import { addressOf } from "../../src/report/layout/cell-location";
import type { Report } from "../../src/report/model";
import type { SheetCell } from "../../src/report/read-sheets/sheet-cells";
import type { Finding, RuleId, Severity } from "../../src/report/review/finding";
import { reviewReport } from "../../src/report/review/review-report";
import { defaultSettings, type ReviewSettings } from "../../src/report/review/settings";
import { isArchive, readWorkbook } from "./read-workbook";
import { reportsInWorkbook, type WorkbookReport } from "./reports-in-workbook";
import { wordsFor, type FileProblem } from "./words";

/** What is printed as JSON for a file. */
export type FileReview = ReviewedFile | UnreadableFile;

export interface ReviewedFile {
  readonly file: string;
  readonly ok: true;
  readonly reports: readonly ReviewedReport[];
  readonly findings: readonly FoundInFile[];
  /** Without those that were ignored, which are counted apart. */
  readonly counts: Readonly<Record<Severity | "ignored", number>>;
  /** Text that is no part of a report. */
  readonly unrecognised: readonly string[];
}

export interface UnreadableFile {
  readonly file: string;
  readonly ok: false;
  readonly problem: FileProblem["code"];
  readonly message: string;
}

export interface ReviewedReport {
  readonly title: string;
  /** ROC year. */
  readonly fiscalYear: number | null;
  readonly agency: string | null;
  readonly indicators: number;
  /** Null for a text or a page. */
  readonly sheet: string | null;
  /** Last year's report in the same workbook, which is not reviewed itself; null where there is none. */
  readonly comparedWith: { readonly title: string; readonly sheet: string } | null;
  /** By which it was reviewed: those that the workbook keeps, or the usual ones. */
  readonly settings: ReviewSettings;
}

export interface FoundInFile {
  /** Index in the file's `reports`. */
  readonly report: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly indicator: number | null;
  /** `施政績效報告!C40`; null in a text. */
  readonly cell: string | null;
  /** Line of the text or row of the page; null in a workbook. */
  readonly line: number | null;
  readonly message: string;
  /** The words concerned, as they stand there. */
  readonly quote: string;
  /** Who settled it in the workbook without a change, why and when; null for a finding that is open. */
  readonly ignored: Settlement | null;
  /** The same of one that is open again; null where nobody had settled it. */
  readonly stale: Settlement | null;
}

export interface Settlement {
  readonly reason: string;
  readonly by: string;
  /** `2011-02-28` */
  readonly date: string;
  /** All of it as the panel says it, the day as the language writes it. */
  readonly sentence: string;
}

/** Reads and reviews a file, whatever it is. Never throws: a file that cannot be read says why. */
export async function reviewFile(file: string, language: Language): Promise<FileReview> {
  try {
    return await reviewContents(file, language);
  } catch {
    return unreadable(file, { code: "failed" }, language);
  }
}

async function reviewContents(file: string, language: Language): Promise<FileReview> {
  const bytes = await readBytes(file);
  if (!(bytes instanceof Uint8Array)) return unreadable(file, bytes, language);
  if (!isArchive(bytes)) return reviewText(file, bytes, language);
  const workbook = await readWorkbook(bytes);
  switch (workbook.kind) {
    case "other":
      return reviewText(file, bytes, language);
    case "damaged":
      return unreadable(file, { code: "damagedWorkbook" }, language);
    case "workbook": {
      const reports = reportsInWorkbook(workbook);
      if (reports.length === 0) return unreadable(file, { code: "noTable" }, language);
      return reviewSheets(file, reports, { language, kept: workbook.kept });
    }
  }
}

async function readBytes(file: string): Promise<Uint8Array | FileProblem> {
  // npm runs the command in the project's folder, whatever folder it was called from.
  const path = resolve(process.env["INIT_CWD"] ?? "", file);
  try {
    if ((await stat(path)).isDirectory()) return { code: "folder" };
    return await readFile(path);
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return { code: isMissing ? "missing" : "unreadable" };
  }
}

function unreadable(file: string, problem: FileProblem, language: Language): UnreadableFile {
  return { file, ok: false, problem: problem.code, message: wordsFor(language).problem(problem) };
}

function reviewText(file: string, bytes: Uint8Array, language: Language): FileReview {
  const result = importReport({ kind: "file", name: file, bytes });
  if (!result.ok) return unreadable(file, result.problem, language);
  const { report, notices, indicatorLines, unrecognised } = result;
  const sentence = reviewMessagesFor(language).finding;
  const findings = reviewReport(report, notices, { unrecognised }).map((finding): FoundInFile => ({
    ...headOf(finding),
    report: 0,
    cell: null,
    line: lineOf(finding, report, indicatorLines),
    message: sentence(finding),
    quote: finding.quote ?? "",
    ...{ ignored: null, stale: null },
  }));
  return reviewed(file, [summaryOf(report, null, null, defaultSettings)], inOrder(findings), unrecognised);
}

function headOf({
  rule,
  severity,
  indicator,
}: Finding): Pick<FoundInFile, "rule" | "severity" | "indicator"> {
  return { rule, severity, indicator };
}

/** The line that a repair names, or where the indicator begins. */
function lineOf(
  { details, indicator, place }: Finding,
  { goals }: Report,
  indicatorLines: readonly number[],
): number | null {
  const { line } = details;
  if (typeof line === "number") return line;
  const all = goals.flatMap((goal) => goal.indicators);
  const index = all.findIndex(({ id, number }) => (place ? id === place.indicatorId : number === indicator));
  return indicatorLines[index] ?? null;
}

interface WorkbookContext {
  readonly language: Language;
  readonly kept: (name: string) => unknown;
}

function reviewSheets(
  file: string,
  reports: readonly WorkbookReport[],
  context: WorkbookContext,
): ReviewedFile {
  const findings = reports.flatMap((one, index) => findingsOf(one, index, context));
  return reviewed(
    file,
    reports.map((one) =>
      summaryOf(one.reading.report, one.sheets.report, one.previous, settingsOf(one, context)),
    ),
    findings,
    reports.flatMap(({ reading }) => reading.unrecognised),
  );
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

function summaryOf(
  { title, fiscalYear, agency, goals }: Report,
  sheet: string | null,
  previous: WorkbookReport["previous"],
  settings: ReviewSettings,
): ReviewedReport {
  const indicators = goals.reduce((sum, goal) => sum + goal.indicators.length, 0);
  const comparedWith = previous && { title: previous.report.title, sheet: previous.sheet };
  return { title, fiscalYear, agency, indicators, sheet, comparedWith, settings };
}

function reviewed(
  file: string,
  reports: readonly ReviewedReport[],
  findings: readonly FoundInFile[],
  unrecognised: readonly string[],
): ReviewedFile {
  const open = findings.filter(({ ignored }) => ignored === null);
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  const counts = {
    ...{ error: count("error"), warning: count("warning"), info: count("info") },
    ignored: findings.length - open.length,
  };
  return { file, ok: true, reports, findings, counts, unrecognised };
}

/** Indicator by indicator as in the report, what concerns it as a whole last. */
function inOrder(findings: readonly FoundInFile[]): readonly FoundInFile[] {
  return findings.toSorted((one, other) => (one.indicator ?? Infinity) - (other.indicator ?? Infinity) || 0);
}
