import type { CellLocation, LocatedFinding } from "../excel/build-report";
import { ruleIds, type Finding, type Severity } from "../report/review/finding";

/** Findings about which the same is to be said, listed once with every indicator concerned. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly sentence: string;
  readonly indicators: readonly { readonly number: number | null; readonly cell: CellLocation | null }[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The gravest first; findings of equal weight in the order of the report. */
export function groupFindings(
  findings: readonly LocatedFinding[],
  sentenceOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const ordered = findings.toSorted(
    (one, other) =>
      severities.indexOf(one.finding.severity) - severities.indexOf(other.finding.severity) ||
      ruleIds.indexOf(one.finding.rule) - ruleIds.indexOf(other.finding.rule),
  );
  const groups = new Map<
    string,
    FindingGroup & { readonly indicators: FindingGroup["indicators"][number][] }
  >();
  for (const { finding, cell } of ordered) {
    const { severity, indicator } = finding;
    const sentence = sentenceOf(finding);
    const key = `${severity} ${sentence}`;
    const group = groups.get(key) ?? { severity, sentence, indicators: [] };
    group.indicators.push({ number: indicator, cell });
    groups.set(key, group);
  }
  return [...groups.values()];
}
