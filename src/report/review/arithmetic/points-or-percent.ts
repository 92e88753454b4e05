import type { Figure } from "../../figures/figure";
import { isPrintedAs } from "../../figures/printed-as";
import type { Measure, Quantity } from "../../model";
import { change, wordsBefore, type Found, type SentenceUnderReview } from "./sentence";

/** The actual value of the only measure, in per cent, where the figure before the change is last year's. */
function comparedActual(
  sentence: string,
  figure: Figure,
  [measure, another]: readonly Measure[],
): Quantity | null {
  const isLastYears = /(?:去年|上年度?|前一?年度?|\d\s*年度?)[^，。；\d]{0,10}$/.test(
    wordsBefore(sentence, figure, 14),
  );
  const isOwn = !measure || measure.actual?.value === figure.value || measure.target?.value === figure.value;
  return isLastYears && !another && !isOwn && measure.unit === "%" ? measure.actual : null;
}

/** 75.0% → 57.9% is a change of 17.1 points and of 22.8%. */
export function pointsOrPercent({ sentence, figures, measures }: SentenceUnderReview): readonly Found[] {
  const rates = figures.filter(
    (own) =>
      own.kind === "percentage" &&
      !/(?:目標|預定|原訂)[^，。；\d]{0,8}$/.test(wordsBefore(sentence, own, 12)),
  );
  const changes = figures.filter(
    (figure) =>
      (figure.kind === "percentage" || figure.unit.includes("百分點")) &&
      change.test(wordsBefore(sentence, figure, 8)) &&
      !/[至到為達]\s*$/.test(wordsBefore(sentence, figure, 2)),
  );
  return changes.flatMap((printed) => {
    const others = rates.filter((rate) => rate !== printed);
    // 93.6%，由 90.2% 提升至 93.6%: the pair begins with 由.
    const begin = others.findIndex((own) => /[由從自][^，。；]{0,12}$/.test(wordsBefore(sentence, own, 14)));
    const [first, second] = others.slice(Math.max(0, begin));
    if (!first) return [];
    // 和去年的 88.0% 相比，增加 3.5%: the actual value was told before.
    const told = second ? null : comparedActual(sentence, first, measures);
    if (!second && !told) return [];
    const isBase =
      second && /(?:較|比|去年|上年|前一?年)[^，]{0,10}$/.test(wordsBefore(sentence, second, 14));
    const [from, to] = second ? (isBase ? [second, first] : [first, second]) : [first, told ?? first];
    if (from.value === 0) return [];
    const points = Math.abs(to.value - from.value);
    const percent = (points / Math.abs(from.value)) * 100;
    const given = Math.abs(printed.value);
    const isPoints = isPrintedAs(points, given, printed.decimals);
    const isPercent = isPrintedAs(percent, given, printed.decimals);
    if (isPoints === isPercent) return [];
    const saysPoints = printed.unit.includes("百分點");
    if (isPoints === saysPoints) return [];
    const fault = saysPoints ? "percent" : "points";
    const details = { fault, rate: printed.text, from: from.text, to: to.text };
    return [{ quote: printed.text, details: { ...details, points, percent: percent / 100 } }];
  });
}
