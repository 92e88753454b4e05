import type { Mention } from "../../import/measures/mention";
import { sameUnit } from "../../figures/units";
import { placeOfFirstParagraph } from "../places";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const rise = /增加|新增|成長|淨增|增/;
const total = /總數|總[人戶家件量場次]|總計|合計|共計|總共|累計達|增至|達到?/;

/**
 * A standard that names an increase and the level it leads to (增加 1,400 人，合計 2,800 人): measured by the
 * increase, the achievement is another one than measured by the level. Details: `increment` and `level`, the two
 * targets; `actual` level; `baseline` = level − increment; `byLevel` and `byIncrement` as fractions; `unit`, `label`.
 */
export const incrementOrLevel: IndicatorRule = {
  scope: "indicator",
  id: "increment-or-level",
  severity: "warning",
  find: (subject) => {
    const read = subject.indicator.measures.flatMap(({ increment, target, actual, label, unit }) =>
      increment && target && actual
        ? remarkOn(subject, increment.text, {
            increment: increment.value,
            level: target.value,
            actual: actual.value,
            label,
            unit,
          })
        : [],
    );
    return read.length > 0 ? read : inProse(subject);
  },
};

interface Rise {
  readonly increment: number;
  readonly level: number;
  readonly actual: number;
  readonly label: string;
  readonly unit: string;
}

function remarkOn({ indicator }: IndicatorUnderReview, words: string, found: Rise): readonly Remark[] {
  const { increment, level, actual } = found;
  if (increment === 0 || level === 0 || level === increment) return [];
  const baseline = level - increment;
  return [
    {
      place: placeOfFirstParagraph(indicator, "standard"),
      quote: words,
      details: {
        ...found,
        baseline,
        byLevel: actual / level,
        byIncrement: (actual - baseline) / increment,
      },
    },
  ];
}

/** 新增 50 家(總數 250 家), 總人數達 5,000 人(含本年度增加 1,000 人), and what was reached, as a rise or as a level. */
function inProse(subject: IndicatorUnderReview): readonly Remark[] {
  const counts = subject.mentions.filter(({ figure }) => figure.kind === "count" && figure.unit !== "");
  const standard = counts.filter(({ sectionName }) => sectionName === "standard");
  const [one, other] = standard;
  if (!one || !other || standard.length !== 2 || !sameUnit(one.figure.unit, other.figure.unit)) return [];
  const [increment, level] = isRise(one) ? [one, other] : [other, one];
  if (!isRise(increment) || isRise(level) || !total.test(level.before)) return [];
  if (increment.figure.value >= level.figure.value) return [];
  const reached = counts.find(
    ({ sectionName, figure }) =>
      (sectionName === "progress" || sectionName === "result") && sameUnit(figure.unit, level.figure.unit),
  );
  if (!reached) return [];
  const baseline = level.figure.value - increment.figure.value;
  return remarkOn(subject, increment.figure.text, {
    increment: increment.figure.value,
    level: level.figure.value,
    actual: isRise(reached) ? baseline + reached.figure.value : reached.figure.value,
    label: "",
    unit: level.figure.unit,
  });
}

/** By the words since the last figure or bracket: those before it speak of another figure. */
function isRise({ figure, before }: Mention): boolean {
  const own = before.split(/[\d(（]/).at(-1) ?? "";
  return figure.change || (rise.test(own) && !/增至|增加至|增加到/.test(own));
}
