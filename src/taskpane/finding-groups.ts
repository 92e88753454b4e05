import type { CellLocation, LocatedFinding } from "../excel/build-report";
import type { Finding, RuleId, Severity } from "../report/review/finding";

/** Findings about which the same is to be said, listed once with every indicator concerned. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly sentence: string;
  readonly indicators: readonly { readonly number: number | null; readonly cell: CellLocation | null }[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** What the report claims wrongly comes before what it lacks, and that before how it was typed. */
const weights: Readonly<Record<RuleId, number>> = {
  "stated-differs": 0,
  "narrative-differs": 1,
  "analysis-empty": 2,
  "target-missing": 3,
  "actual-missing": 4,
  "indicator-in-goal-column": 5,
  "structure-damage": 6,
  "increment-or-level": 7,
  "bound-used": 8,
  "cut-off-early": 9,
  "section-missing": 10,
  "goal-inherited": 11,
  "implied-figure": 12,
};

/** The gravest first; findings of equal weight in the order of the report. */
export function groupFindings(
  findings: readonly LocatedFinding[],
  sentenceOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const ordered = findings.toSorted(
    (one, other) =>
      severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity) ||
      weights[one.finding.rule] - weights[other.finding.rule],
  );
  const groups = new Map<string, FindingGroup>();
  for (const { finding, cell } of ordered) {
    const { severity, indicator } = finding;
    const sentence = sentenceOf(finding);
    const key = `${severity} ${sentence}`;
    const indicators = groups.get(key)?.indicators ?? [];
    groups.set(key, { severity, sentence, indicators: [...indicators, { number: indicator, cell }] });
  }
  return [...groups.values()];
}
