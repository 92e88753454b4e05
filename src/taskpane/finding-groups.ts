import { ruleIds, type Finding, type Severity } from "../report/review/finding";

import { severities } from "../report/review/finding";

/** Findings about which the same is to be said, listed once with the number of every indicator concerned. */
export interface FindingGroup {
  readonly severity: Severity;
  readonly sentence: string;
  readonly indicators: readonly number[];
}

/** The gravest first; findings of equal weight in the order of the report. */
export function groupFindings(
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
): readonly FindingGroup[] {
  const ordered = findings.toSorted(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      ruleIds.indexOf(one.rule) - ruleIds.indexOf(other.rule),
  );
  const groups = new Map<string, FindingGroup>();
  for (const finding of ordered) {
    const { severity, indicator } = finding;
    const sentence = sentenceOf(finding);
    const key = `${severity} ${sentence}`;
    const indicators = new Set(groups.get(key)?.indicators);
    if (indicator !== null) indicators.add(indicator);
    groups.set(key, { severity, sentence, indicators: [...indicators] });
  }
  return [...groups.values()];
}
