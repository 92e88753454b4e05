import { isPrintedAs } from "../figures/printed-as";
import { sameUnit } from "../figures/units";
import { sentenceAfter, type Mention } from "../import/measures/mention";
import { mostAddends } from "../import/measures/parts";
import { readActuals } from "../import/measures/read-actuals";
import { readTargets } from "../import/measures/read-targets";
import type { Target } from "../import/measures/target";
import type { Bound, Measure, Quantity } from "../model";
import { textOfSections } from "../section-text";
import type { IndicatorUnderReview } from "./rule";

/** A figure of a column or of the data sheet for which the text gives another. */
export interface OtherwiseTold {
  readonly measure: Measure;
  readonly column: "target" | "actual";
  readonly figure: Quantity;
  readonly told: Quantity;
}

/**
 * Figures that stand nowhere in their indicator's text, where the text itself gives one for the same thing: 99.3 in
 * the column of actual values, 妥善率 98.7% in 辦理情形.
 */
export function otherwiseTold(subject: IndicatorUnderReview): readonly OtherwiseTold[] {
  const { indicator, mentions, fiscalYear } = subject;
  const printed = new Set(mentions.map(({ figure }) => figure.value));
  const isTold = (quantity: Quantity | null) =>
    quantity === null ||
    printed.has(quantity.value) ||
    isSumTold(mentions, quantity) ||
    isQuotientTold(mentions, quantity);
  const { measures, title } = indicator;
  if (mentions.length === 0 || measures.every(({ target, actual }) => isTold(target) && isTold(actual)))
    return [];
  const inText = readTargets(mentions, fiscalYear);
  const targets = inText.length === measures.length ? inText : measures.map(targetOf);
  const standardText = textOfSections(indicator, ["standard"]);
  const actuals = readActuals(targets, mentions, { title, standardText, fiscalYear });
  return measures.flatMap((measure, index): readonly OtherwiseTold[] => [
    ...differing(measure, "target", isTold(measure.target) ? null : (targets[index]?.mention ?? null)),
    ...differing(measure, "actual", isTold(measure.actual) ? null : (actuals[index] ?? null)),
  ]);
}

/** 線上 1,980 人次、實體 3,170 人次 tell 5,150 人次. */
function isSumTold(mentions: readonly Mention[], { value }: Quantity): boolean {
  return mentions.some((first, index) => {
    let sum = first.figure.value;
    for (const next of mentions.slice(index + 1, index + 1 + mostAddends)) {
      const isBeside = next.section === first.section && next.paragraph === first.paragraph;
      if (!isBeside || !sameUnit(first.figure.unit, next.figure.unit)) return false;
      sum += next.figure.value;
      if (Math.abs(sum - value) < 1e-6 * Math.abs(value)) return true;
      if (sum > value) return false;
    }
    return false;
  });
}

/** More figures than these are a list, and no total beside what it is divided by. */
const mostCompared = 60;

/** 員工 2,150 人，總時數 75,680 小時 tell 35.2 小時 of each. */
function isQuotientTold(mentions: readonly Mention[], { value, text }: Quantity): boolean {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const counts = mentions
    .filter(({ figure }) => figure.kind === "count" && figure.value > 1)
    .slice(0, mostCompared);
  return counts.some((total) =>
    counts.some(
      (each) =>
        each !== total &&
        each.section === total.section &&
        each.paragraph === total.paragraph &&
        isPrintedAs(total.figure.value / each.figure.value, value, decimals),
    ),
  );
}

function targetOf({ label, unit, target }: Measure): Target {
  const quantity = target ?? { value: 0, bound: "exact", text: "" };
  return { label, unit, quantity, context: label, mention: null };
}

function differing(
  measure: Measure,
  column: "target" | "actual",
  mention: Mention | null,
): readonly OtherwiseTold[] {
  const figure = measure[column];
  if (!figure || !mention || !sameUnit(mention.figure.unit, measure.unit)) return [];
  // 墜落死亡 13 人，占 61.9%: a part of all; 平均日產 310 公噸, 年底總數 1,024 人: something else of the same unit.
  const isCount = mention.figure.kind === "count";
  if (isCount && column === "actual" && /平均|每|總數|現有/.test(mention.before)) return [];
  if (/^\s*(?:[，,]\s*)?[（(]?[占佔]/.test(sentenceAfter(mention))) return [];
  const { value, bound, text, decimals } = mention.figure;
  if (column === "actual" && isWithin(bound, figure.value, value)) return [];
  // 1,268 in a cell that shows 1,268.4 is the same figure, printed shorter.
  if (isPrintedAs(figure.value, value, decimals)) return [];
  return [{ measure, column, figure, told: { value, bound, text } }];
}

/** Whether a figure is one that 超過 541 leaves open. */
function isWithin(bound: Bound, figure: number, told: number): boolean {
  switch (bound) {
    case "above":
    case "atLeast":
      return figure >= told;
    case "below":
    case "atMost":
      return figure <= told;
    case "about":
      return true;
    case "exact":
      return false;
  }
}
