import type { Goal, Indicator } from "../../model";
import type { ReviewSettings } from "../settings";
import { weightsIn } from "../../verdict/combination";
import { placeOfFirstParagraph, placeOfTitle } from "../places";
import { textOfSections } from "../../section-text";
import type { ReportRemark, ReportRule, ReportUnderReview } from "../rule";

const inTitle =
  /[（(]\s{0,4}(?:權重|配分|占比?|佔比?|比重)?\s{0,4}[:：為]?\s{0,4}([\d０-９.．]{1,12})\s{0,4}[%％﹪]\s{0,4}[)）]/;
const named = /(?:權重|配分|比重)\s{0,4}[:：為]?\s{0,4}([\d０-９.．]{1,12})\s{0,4}[%％﹪]/;

/**
 * Weights that do not total 100%: of the goals, of the parts of an indicator (`parts`), and of the indicators in the report or below each goal, where they
 * may also total the goal's own weight. Only looked at where all of them carry one, or all below a goal that has
 * its own. Details: `level` (`goals`, `report`, `goal` or `parts`), `total` and `expected` fractions, `weights` as printed,
 * `goal`: its title.
 */
export const weightsTotal: ReportRule = {
  scope: "report",
  id: "weights-total",
  severity: "error",
  find: (subject) => [...goalTotals(subject), ...indicatorTotals(subject), ...partTotals(subject)],
};

/** The weights of the parts of one indicator, as its standard lists them. */
function partTotals({ indicators, settings }: ReportUnderReview): readonly ReportRemark[] {
  return indicators.flatMap(({ indicator }): readonly ReportRemark[] => {
    const standard = textOfSections(indicator, ["standard"]);
    const weights = weightsIn(standard === "" ? textOfSections(indicator, ["progress", "other"]) : standard);
    const total = sum(weights);
    if (weights.length < 2 || isNear(total, 1, settings)) return [];
    const details = { level: "parts", total, expected: 1, ...printed(weights), goal: "" };
    return [{ indicator: indicator.number, place: placeOfFirstParagraph(indicator, "standard"), details }];
  });
}

function goalTotals({ report, settings, leftOver }: ReportUnderReview): readonly ReportRemark[] {
  const column = weightsInColumn(leftOver, report.goals.length);
  const isOfIndicators = report.goals.every(({ indicators }) => indicators.length === 1);
  const weights = report.goals.map(
    ({ title }, index) => weightIn(title) ?? (isOfIndicators ? null : (column[index] ?? null)),
  );
  if (weights.length < 2 || !areWeights(weights)) return [];
  const total = sum(weights);
  if (isNear(total, 1, settings)) return [];
  return [
    remark(null, report.goals[0], { level: "goals", total, expected: 1, ...printed(weights), goal: "" }),
  ];
}

function indicatorTotals({
  report,
  indicators,
  settings,
  leftOver,
}: ReportUnderReview): readonly ReportRemark[] {
  const column = weightsInColumn(leftOver, indicators.length);
  const goals = report.goals.map((goal) => ({
    goal,
    own: weightIn(goal.title),
    weights: goal.indicators.map((own) => weightOfIndicator(own) ?? column[own.number - 1] ?? null),
  }));
  const near = (total: number, expected: number) => isNear(total, expected, settings);
  const all = goals.flatMap(({ weights }) => weights);
  if (all.length < 2) return [];
  if (!areWeights(all)) {
    // A goal that names its own weight can be held against its indicators, whatever the others lack.
    return goals
      .filter(({ own, weights }) => own !== null && areWeights(weights))
      .filter(({ own, weights }) => !near(sum(weights), 1) && !near(sum(weights), own ?? 1))
      .map(ofGoal);
  }
  if (goals.every(({ own }) => own === null) && near(sum(all), 1)) return [];
  const perGoal = goals.filter(({ own, weights }) => {
    const total = sum(weights);
    return !near(total, 1) && !(own !== null && near(total, own));
  });
  if (perGoal.length === 0) return [];
  const isShared = goals.every(({ own }) => own === null) && perGoal.length === goals.length;
  if (isShared) {
    const total = sum(all);
    return [
      remark(null, report.goals[0], { level: "report", total, expected: 1, ...printed(all), goal: "" }),
    ];
  }
  return perGoal.map(ofGoal);
}

function isNear(total: number, expected: number, { thresholds }: ReviewSettings): boolean {
  return Math.abs(total - expected) <= thresholds.weightTolerance + 1e-9;
}

interface WeighedGoal {
  readonly goal: Goal;
  readonly own: number | null;
  readonly weights: readonly (number | null)[];
}

function ofGoal({ goal, own, weights }: WeighedGoal): ReportRemark {
  return remark(goal.indicators[0]?.number ?? null, goal, {
    level: "goal",
    total: sum(weights),
    expected: own ?? 1,
    ...printed(weights),
    goal: goal.title,
  });
}

function remark(
  indicator: number | null,
  goal: Goal | undefined,
  details: ReportRemark["details"],
): ReportRemark {
  const first = goal?.indicators[0];
  return { indicator, place: first ? placeOfTitle(first) : null, details };
}

function weightOfIndicator(indicator: Indicator): number | null {
  const text = textOfSections(indicator, ["standard", "other"]);
  // Several are those of its parts.
  const own = weightsIn(text).length > 1 ? null : fractionIn(named.exec(text));
  return weightIn(indicator.title) ?? own;
}

/** A column 權重 that found no place in the report, when it has a weight for each. */
function weightsInColumn(leftOver: readonly string[], count: number): readonly (number | null)[] {
  const values = leftOver.flatMap((text): readonly number[] => {
    const cell = /^(?:權重|配分|比重|weight)[^：:]{0,6}[：:]\s*([\d０-９.．]+)\s*[%％﹪]?$/i.exec(
      text.trim(),
    );
    return cell ? [Number((cell[1] ?? "").normalize("NFKC")) / 100] : [];
  });
  return values.length === count ? values : [];
}

function weightIn(title: string): number | null {
  return fractionIn(inTitle.exec(title) ?? named.exec(title));
}

function fractionIn(found: RegExpExecArray | null): number | null {
  const value = Number((found?.[1] ?? "").normalize("NFKC"));
  return found && Number.isFinite(value) ? value / 100 : null;
}

function areWeights(weights: readonly (number | null)[]): weights is readonly number[] {
  return weights.every((weight) => weight !== null);
}

function sum(weights: readonly (number | null)[]): number {
  return Number(weights.reduce<number>((total, weight) => total + (weight ?? 0), 0).toPrecision(12));
}

function printed(weights: readonly (number | null)[]): { weights: string } {
  const shown = weights
    .slice(0, 12)
    .map((weight) => `${String(Number(((weight ?? 0) * 100).toPrecision(10)))}%`);
  return { weights: shown.join(" + ") + (weights.length > 12 ? " + …" : "") };
}
