import { reviewMessagesFor } from "../../src/locale/review-messages";
import type { Language } from "../../src/locale/language";
import { importReport } from "../../src/report/import/import-report";
import type { Report } from "../../src/report/model";
import type { Finding } from "../../src/report/review/finding";
import { reviewReport } from "../../src/report/review/review-report";
import { defaultSettings } from "../../src/report/review/settings";
import { headOf, inOrder, reviewedFile, summaryOf, type FileReview, type FoundInFile } from "./file-review";
import { unreadable } from "./unreadable";

/** Reviews a text or a page by the usual settings. */
export function reviewText(file: string, bytes: Uint8Array, language: Language): FileReview {
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
  return reviewedFile({
    file,
    reports: [summaryOf({ report, sheet: null, comparedWith: null, settings: defaultSettings })],
    findings: inOrder(findings),
    unrecognised,
    notReviewed: [],
  });
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
