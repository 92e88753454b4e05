import type { Finding, RuleId, Severity } from "../../src/report/review/finding";
import { severities } from "../../src/report/review/finding";
import type { ReviewSettings } from "../../src/report/review/settings";
import type { Report } from "../../src/report/model";
import type { ReportInSheet } from "./reports-in-workbook";
import type { FileProblem } from "./words";

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
  /** Reports of earlier years in the same workbook that were neither reviewed nor compared with. */
  readonly notReviewed: readonly ReportInSheet[];
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
  readonly comparedWith: ReportInSheet | null;
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

export function headOf({
  rule,
  severity,
  indicator,
}: Finding): Pick<FoundInFile, "rule" | "severity" | "indicator"> {
  return { rule, severity, indicator };
}

export interface Summarised {
  readonly report: Report;
  readonly sheet: string | null;
  readonly comparedWith: ReportInSheet | null;
  readonly settings: ReviewSettings;
}

export function summaryOf({ report, sheet, comparedWith, settings }: Summarised): ReviewedReport {
  const { title, fiscalYear, agency, goals } = report;
  const indicators = goals.reduce((sum, goal) => sum + goal.indicators.length, 0);
  return { title, fiscalYear, agency, indicators, sheet, comparedWith, settings };
}

/** The review of a file, with its findings counted. */
export function reviewedFile(found: Omit<ReviewedFile, "ok" | "counts">): ReviewedFile {
  const { findings } = found;
  const open = findings.filter(({ ignored }) => ignored === null);
  const count = (wanted: Severity) => open.filter(({ severity }) => severity === wanted).length;
  const counts = {
    ...{ error: count("error"), warning: count("warning"), info: count("info") },
    ignored: findings.length - open.length,
  };
  return { ...found, ok: true, counts };
}

/** Indicator by indicator as in the report, the gravest of each first, what concerns it as a whole last. */
export function inOrder(findings: readonly FoundInFile[]): readonly FoundInFile[] {
  const weight = ({ severity, ignored }: FoundInFile) =>
    ignored === null ? severities.indexOf(severity) : severities.length;
  return findings.toSorted(
    (one, other) =>
      // Both of the whole report are nothing apart, though neither has a number.
      (one.indicator ?? Infinity) - (other.indicator ?? Infinity) || weight(one) - weight(other),
  );
}
