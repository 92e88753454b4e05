import type { Mention } from "../../import/measures/mention";
import { sameUnit } from "../../figures/units";
import { matchesPrinted } from "../../verdict/compute-achievement";
import { placeOfFirstParagraph } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const rise = /增加|新增|成長|淨增|增/;
const total = /累計|總數|總[人戶家件量場次]|總計|合計|共計|總共|累計達|增至|達到?/;

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

function remarkOn(
  { indicator }: Pick<IndicatorUnderReview, "indicator">,
  words: string,
  found: Rise,
): readonly Remark[] {
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

/**
 * 新增 50 家(總數 250 家), 總人數達 5,000 人(含本年度增加 1,000 人), 由 46% 提高 4 個百分點(達 50%), and what was
 * reached, as a rise or as a level.
 */
function inProse(subject: IndicatorUnderReview): readonly Remark[] {
  const amounts = subject.mentions.filter(
    ({ figure }) => figure.kind === "percentage" || (figure.kind === "count" && figure.unit !== ""),
  );
  const standard = amounts.filter((mention) => mention.sectionName === "standard");
  const isBaseHere = (mention: Mention) => isBase(mention) || isOfYearBefore(mention, subject.fiscalYear);
  const bases = standard.filter(isBaseHere);
  const targets = standard.filter((mention) => !isBaseHere(mention));
  const isOfLastYear = (mention: Mention) =>
    mention.sectionName === "progress" && isOfYearBefore(mention, subject.fiscalYear);
  const [one, other] = targets;
  const settled = textOfSections(subject.indicator, ["standard"]);
  const told = textOfSections(subject.indicator, ["result"]);
  if (/(?:新增|淨增|增加)[^，。；\d]{0,6}\d[^。；]*達成[率度]/.test(told)) return [];
  if (/以[^。；，]{0,14}(?:增加|新增|淨增|累計|總)[^。；，]{0,6}數?(?:計算|計列|核計|為準)/.test(settled))
    return [];
  if (one && !other) {
    return isRise(one)
      ? byLevelAlone(subject, one, bases.length > 0 ? bases : amounts.filter(isOfLastYear), amounts)
      : byRiseAlone(subject, one, bases, amounts);
  }
  if (!one || !other || targets.length !== 2 || !sameScale(one, other)) return [];
  const [increment, level] = isRise(one) ? [one, other] : [other, one];
  if (!isRise(increment) || isRise(level) || !total.test(level.before)) return [];
  if (increment.figure.value >= level.figure.value) return [];
  const reached = amounts.find((mention) => isReached(mention) && sameScale(mention, level));
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

/** A level to be reached, beside where it began, whose claim is reckoned from the year's rise alone. */
function byRiseAlone(
  { indicator, settings }: IndicatorUnderReview,
  level: Mention,
  bases: readonly Mention[],
  amounts: readonly Mention[],
): readonly Remark[] {
  const [claim] = indicator.stated;
  const base = bases.find((mention) => sameScale(mention, level));
  const reached = amounts.filter((mention) => isReached(mention) && sameScale(mention, level));
  const actual = reached.find((mention) => !isRise(mention));
  if (!claim || !base || !actual || !total.test(level.before)) return [];
  if (isRise(level)) return [];
  const increment = level.figure.value - base.figure.value;
  const found = { increment, level: level.figure.value, actual: actual.figure.value };
  const byIncrement = (found.actual - base.figure.value) / increment;
  const isByRise = increment > 0 && matchesPrinted(claim, byIncrement, settings.rounding);
  if (!isByRise || matchesPrinted(claim, found.actual / found.level, settings.rounding)) return [];
  const own = { ...found, label: "", unit: level.figure.unit };
  return remarkOn({ indicator }, level.figure.text, own);
}

/** 淨增 20 處(上年度 80 處): a rise to be reached, whose claim is reckoned from the level at the end of the year. */
function byLevelAlone(
  { indicator, settings }: IndicatorUnderReview,
  rise: Mention,
  bases: readonly Mention[],
  amounts: readonly Mention[],
): readonly Remark[] {
  const [claim] = indicator.stated;
  const base = bases.find((mention) => sameScale(mention, rise));
  const actual = amounts.find(
    (mention) => mention !== base && isReached(mention) && sameScale(mention, rise) && !isRise(mention),
  );
  if (!claim || !base || !actual) return [];
  const level = base.figure.value + rise.figure.value;
  const found = { increment: rise.figure.value, level, actual: actual.figure.value };
  if (!matchesPrinted(claim, found.actual / level, settings.rounding)) return [];
  return remarkOn({ indicator }, rise.figure.text, { ...found, label: "", unit: rise.figure.unit });
}

function isReached({ sectionName, before }: Mention): boolean {
  return (sectionName === "progress" || sectionName === "result") && !/達成[率度]|達標/.test(before);
}

/** 百分點 measure a rise of what stands in %. */
function sameScale({ figure: one }: Mention, { figure: other }: Mention): boolean {
  const scale = (unit: string) => (unit.includes("百分點") ? "%" : unit);
  return sameUnit(scale(one.unit), scale(other.unit));
}

/** Where the rise begins: 由 20,000 冊, 較上年 46%, 上年底 4,000 座. */
function isBase({ before }: Mention): boolean {
  const own = before.split(/[\d(（]/).at(-1) ?? "";
  return /(?:由|自|從|較|比|原有|現有|去年|上年|前一?年|基期)[^增達至]{0,8}$/.test(own);
}

/** 112 年為 1,100 人, in a report of 113. */
function isOfYearBefore(mention: Mention, fiscalYear: number | null): boolean {
  return mention.year !== null && mention.year === (fiscalYear ?? 0) - 1 && !isRise(mention);
}

/** By the words since the last figure or bracket: those before it speak of another figure. */
function isRise({ figure, before }: Mention): boolean {
  const own = before.split(/[\d(（]/).at(-1) ?? "";
  return (
    figure.change || figure.unit.includes("百分點") || (rise.test(own) && !/增至|增加至|增加到/.test(own))
  );
}
