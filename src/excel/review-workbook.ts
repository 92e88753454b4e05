import type { Finding } from "../report/review/finding";
import { reviewReport } from "../report/review/review-report";
import { defaultSettings, type ReviewSettings } from "../report/review/settings";
import type { CellLocation } from "./build-report";
import { fixOfCell, type CellFix } from "./cell-fix";
import { ignoredStates, keyOfFinding, loadIgnoredFindings } from "./ignored-findings";
import type { FindingKey, IgnoredState } from "./ignored-findings";
import { readCells } from "./read-cells";
import { locationOf, readReport, type StandingSheetNames } from "./read-report";

/** The review of the report that stands in the workbook now. */
export interface WorkbookReview {
  readonly title: string;
  readonly sheets: StandingSheetNames;
  readonly findings: readonly ReviewedFinding[];
  readonly settings: ReviewSettings;
}

export interface ReviewedFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  /** Title of the indicator; empty when the report as a whole is meant. */
  readonly indicatorTitle: string;
  /** Null when the sheets do not show what is meant. */
  readonly cell: CellLocation | null;
  /** Null where there is no change to offer. */
  readonly fix: CellFix | null;
  readonly ignored: IgnoredState;
}

/**
 * Reads the report in the sheets and reviews it. Null when no report stands in the workbook.
 *
 * @throws ExcelFailure
 */
export async function reviewWorkbook(): Promise<WorkbookReview | null> {
  const standing = await readReport();
  if (standing === null) return null;
  const { report, notices, sheets } = standing;
  const located = reviewReport(report, notices).map((finding) => ({
    finding,
    cell: finding.place === null ? null : locationOf(standing, finding.place),
  }));
  const contents = await readCells(located.flatMap(({ cell }) => (cell === null ? [] : [cell])));
  const keyed = located.map((one) => {
    const content = (one.cell && contents(one.cell)) ?? "";
    return { ...one, content, key: keyOfFinding(one.finding, content, report.fiscalYear) };
  });
  const states = ignoredStates(
    keyed.map(({ key }) => key),
    await loadIgnoredFindings(),
  );
  const titles = new Map(
    report.goals.flatMap(({ indicators }) => indicators.map(({ number, title }) => [number, title])),
  );
  return {
    title: report.title,
    sheets,
    settings: defaultSettings,
    findings: keyed.map(({ finding, key, cell, content }, index) => ({
      finding,
      key,
      cell,
      indicatorTitle: (finding.indicator === null ? null : titles.get(finding.indicator)) ?? "",
      fix: cell === null || finding.fix === undefined ? null : fixOfCell(finding.fix, cell, content),
      ignored: states[index] ?? { kind: "open" },
    })),
  };
}
