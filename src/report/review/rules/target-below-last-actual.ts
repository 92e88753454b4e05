import { sameUnit } from "../../figures/units";
import { likeness } from "../../import/measures/mention";
import type { Measure } from "../../model";
import { placeOfFirstParagraph } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const reason =
  /(?:調降|下修|調整|降低|減列|修正)[^。；]{0,24}(?:因|係|考量|鑑於|配合|由於)|(?:因|係|考量|鑑於|配合|由於|受)[^。；]{0,40}(?:調降|下修|調整|調低|減列|減少|停辦|影響)|因[^。；]{0,40}(?:專案|一次性|擴大辦理|加碼|補助)[^。；]{0,20}(?:常態|結束|屆滿|落日|不再)/;
const lastYear = /(?:去年|上年|前一?年)度?[^。；，]{0,14}$/;

/**
 * A target that asks for less than was reached last year, or less than last year's target, without a reason. Last
 * year's figures come from last year's report, from a column of their own or from the standard. Details: `target`,
 * `last`: last year's figure, `kind` (`actual` or `target`), `unit`, `label`.
 */
export const targetBelowLastActual: IndicatorRule = {
  scope: "indicator",
  id: "target-below-last-actual",
  severity: "warning",
  find: (subject) => {
    const { indicator } = subject;
    if (reason.test(textOfSections(indicator, ["standard", "progress", "remedy", "other"]))) return [];
    return indicator.measures.flatMap((measure) => remarkOn(subject, measure));
  },
};

function remarkOn(subject: IndicatorUnderReview, measure: Measure): readonly Remark[] {
  const { target, unit, label, direction } = measure;
  if (!target || isRise(subject, target.text)) return [];
  const asksLess = (last: number) => (direction === "down" ? target.value > last : target.value < last);
  const before = sameMeasure(subject, measure);
  const actual = before?.actual?.value ?? measure.previous?.value ?? actualInProse(subject, measure);
  const lastTarget = before?.target?.value ?? null;
  const remark = (kind: string, last: number): readonly Remark[] => [
    {
      place: placeOfFirstParagraph(subject.indicator, "standard"),
      quote: target.text,
      details: { target: target.value, last, kind, unit, label },
    },
  ];
  if (actual !== null && asksLess(actual)) return remark("actual", actual);
  return lastTarget !== null && asksLess(lastTarget) ? remark("target", lastTarget) : [];
}

/** 增加 500 人 is no level that last year's could be compared with. */
function isRise({ mentions }: IndicatorUnderReview, target: string): boolean {
  return mentions.some(
    ({ sectionName, figure, before }) =>
      sectionName === "standard" &&
      figure.text === target &&
      /(?:增加|成長|提升|提高|減少|降低)[^，。；\d至到為]{0,4}$/.test(before),
  );
}

/** Last year's measure of the same label and unit, or the only one of each. */
function sameMeasure({ indicator, previous }: IndicatorUnderReview, measure: Measure): Measure | null {
  if (!previous) return null;
  const alone = indicator.measures.length === 1 && previous.measures.length === 1;
  const found = previous.measures.find(({ label }) => alone || (label !== "" && label === measure.label));
  return found && sameUnit(found.unit, measure.unit) ? found : null;
}

/** 去年實績 500 場 in the standard, 上年度營收 6 億元 in 辦理情形. */
function actualInProse(
  { indicator, mentions, fiscalYear }: IndicatorUnderReview,
  measure: Measure,
): number | null {
  const found = mentions.find(
    ({ sectionName, figure, before, year }) =>
      (sectionName === "standard" || sectionName === "progress") &&
      (figure.kind === "count" || figure.kind === "percentage") &&
      sameUnit(figure.unit, measure.unit) &&
      !figure.change &&
      !/目標|增加|成長|減少|降低|縮短|節省|提升|提高|下降/.test(before) &&
      (lastYear.test(before) || (year !== null && fiscalYear !== null && year === fiscalYear - 1)) &&
      (sectionName === "standard"
        ? /實|達|完成|辦理|共|計|為/.test(before)
        : likeness(before, `${indicator.title} ${textOfSections(indicator, ["standard"])}`) >= 2),
  );
  return found?.figure.value ?? null;
}
