import { isPrintedAs } from "../../figures/printed-as";
import { readFigures } from "../../figures/read-figures";
import type { Indicator } from "../../model";
import { misnamedChange } from "../arithmetic/misnamed-change";
import { pointsOrPercent } from "../arithmetic/points-or-percent";
import { comparedWithYear } from "../arithmetic/sentence";
import { wrongChange } from "../arithmetic/wrong-change";
import { zeroBase } from "../arithmetic/zero-base";
import { paragraphsOf, type PlacedText } from "../places";
import { growthResult } from "../result-value";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

/**
 * A change that cannot be what it is called: its base is nowhere given, zero or negative; 季增 for a change over a
 * year; per cent for points or the other way round; another rate or difference than its two figures give. Details:
 * `fault` (`missing`, `zero`, `name`, `points`, `percent`, `value` or `difference`), `rate` as printed; `base`,
 * `named` and `against`, or `from`, `to` and what is right: `points`, `percent` (fraction) or `difference` in `unit`.
 */
export const growthBase: IndicatorRule = {
  scope: "indicator",
  id: "growth-base",
  severity: "warning",
  find: (subject) => {
    const inText = paragraphsOf(subject.indicator, ["progress", "result", "benefit", "other"])
      .filter(({ text }) => comparing.test(text))
      .flatMap((own) => inParagraph(own, subject.indicator));
    return [...missingBase(subject), ...inText, ...beyondTarget(subject)];
  },
};

const comparing = /[%％﹪]|百分|[較比與]/;
/** A sentence that goes on longer is a list, in which no two figures belong together by their place. */
const longestSentence = 300;

function inParagraph({ text, place }: PlacedText, { measures }: Indicator): readonly Remark[] {
  return text.split(/[。；;]/).flatMap((sentence): readonly Remark[] => {
    if (!comparing.test(sentence) || sentence.length > longestSentence) return [];
    const subject = { sentence, figures: readFigures(sentence), measures };
    return [misnamedChange, zeroBase, pointsOrPercent, wrongChange]
      .flatMap((find) => find(subject))
      .map((remark) => ({ place, ...remark }));
  });
}

/** 求職就業率 66%，超前目標 6%, which is 6 points beyond the target of 60%. */
function beyondTarget({ indicator, mentions }: IndicatorUnderReview): readonly Remark[] {
  const [measure, another] = indicator.measures;
  if (!measure?.target || !measure.actual || another || measure.unit !== "%") return [];
  const { target, actual } = measure;
  const points = Math.abs(actual.value - target.value);
  const percent = points / target.value;
  return mentions.flatMap(({ sectionName, figure, before, section, paragraph }): readonly Remark[] => {
    if (sectionName === "standard" || figure.kind !== "percentage") return [];
    if (!/(?:超前|高於|高出|超出|超過)[^，。；\d]{0,10}$/.test(before)) return [];
    const isPrinted = (value: number) => isPrintedAs(value, figure.value, figure.decimals);
    if (points === 0 || !isPrinted(points) || isPrinted(percent * 100)) return [];
    const details = {
      fault: "points",
      rate: figure.text,
      from: target.text,
      to: actual.text,
      points,
      percent,
    };
    return [{ place: { indicatorId: indicator.id, section, paragraph }, quote: figure.text, details }];
  });
}

function missingBase(subject: IndicatorUnderReview): readonly Remark[] {
  const { indicator, mentions } = subject;
  const found = growthResult(subject);
  if (!found || indicator.measures.some(({ previous }) => previous !== null)) return [];
  const hasBase = mentions.some(
    ({ figure, before, year }) =>
      figure.kind === "count" &&
      (comparedWithYear.test(before) ||
        (year !== null && subject.fiscalYear !== null && year < subject.fiscalYear)),
  );
  const { section, paragraph, text } = found;
  return hasBase
    ? []
    : [
        {
          place: { indicatorId: indicator.id, section, paragraph },
          quote: text,
          details: { fault: "missing", rate: text },
        },
      ];
}
