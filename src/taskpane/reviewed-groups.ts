import type { ReviewedFinding } from "../excel/review-workbook";
import type { CurrentReview } from "./use-background-review";
import { ruleIds, severities, type RuleId, type Severity } from "../report/review/finding";

/** What the list shows: findings of a severity, or those that were ignored. */
export type ShownKind = Severity | "ignored";

export const shownKinds: readonly ShownKind[] = [...severities, "ignored"];

export type Grouping = "byIndicator" | "byRule";

/** Findings under one heading. */
export type ReviewedGroup = {
  /** Stays its own when the indicator gets another number or title. */
  readonly key: string;
  readonly findings: readonly ReviewedFinding[];
} & (
  | { readonly kind: "indicator"; readonly number: number; readonly title: string }
  | { readonly kind: "report" }
  | { readonly kind: "rule"; readonly rule: RuleId }
);

/** An ignored finding counts as ignored alone, whatever its severity. */
export function kindOf({ finding, ignored }: ReviewedFinding): ShownKind {
  return ignored.kind === "ignored" ? "ignored" : finding.severity;
}

export function countKinds(findings: readonly ReviewedFinding[]): Readonly<Record<ShownKind, number>> {
  const counts = { error: 0, warning: 0, info: 0, ignored: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}

/** How much is open and ignored in a review that stands; null before there is one. */
export function countsOf(review: CurrentReview): Readonly<Record<ShownKind, number>> | null {
  return review === null || review === "pending" ? null : countKinds(review.findings);
}

/** By indicator in the order of the report, the gravest first in each; or by rule, in the order of the rules. */
export function groupReviewed(
  findings: readonly ReviewedFinding[],
  grouping: Grouping,
): readonly ReviewedGroup[] {
  const groups = new Map<number | string | null, ReviewedFinding[]>();
  const keyOf = ({ finding }: ReviewedFinding) => (grouping === "byRule" ? finding.rule : finding.indicator);
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups.values()]
    .toSorted((one, other) => orderOf(one, grouping) - orderOf(other, grouping))
    .map((group) => groupOf(group.toSorted(byWeight), grouping));
}

/**
 * The findings, each with a key that stays its own whatever comes or goes before it, and when its indicator is given
 * another title.
 */
export function keyedFindings(
  findings: readonly ReviewedFinding[],
): readonly { readonly key: string; readonly reviewed: ReviewedFinding }[] {
  const counts = new Map<string, number>();
  return findings.map((reviewed) => {
    const { rule, place, words } = reviewed.key;
    const key = JSON.stringify([rule, reviewed.indicatorKey, place, words.fault]);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { key: `${key} ${count}`, reviewed };
  });
}

function orderOf([first]: readonly ReviewedFinding[], grouping: Grouping): number {
  if (first === undefined) return 0;
  return grouping === "byRule" ? ruleIds.indexOf(first.finding.rule) : (first.finding.indicator ?? Infinity);
}

function byWeight(one: ReviewedFinding, other: ReviewedFinding): number {
  const weight = (finding: ReviewedFinding) => shownKinds.indexOf(kindOf(finding));
  return weight(one) - weight(other);
}

function groupOf(findings: readonly ReviewedFinding[], grouping: Grouping): ReviewedGroup {
  const [first] = findings;
  if (first === undefined) return { kind: "report", key: "report", findings };
  const { indicatorKey, indicatorTitle, finding } = first;
  const { rule, indicator } = finding;
  if (grouping === "byRule") return { kind: "rule", key: rule, rule, findings };
  if (indicator === null) return { kind: "report", key: "report", findings };
  return { kind: "indicator", key: indicatorKey, number: indicator, title: indicatorTitle, findings };
}
