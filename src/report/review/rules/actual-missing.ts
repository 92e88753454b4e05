import { sameUnit } from "../../figures/units";
import { mayBeActual } from "../../import/measures/may-be-actual";
import type { Mention } from "../../import/measures/mention";
import { readActuals } from "../../import/measures/read-actuals";
import { stageTargets } from "../../import/measures/stage-targets";
import type { Measure } from "../../model";
import { isToldInWords, restatesTarget } from "../../verdict/completion";
import { nearActual } from "../near-actual";
import { textOfSections } from "../../section-text";
import { placeOfFigure } from "../places";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import { claimsSomething } from "./claims-something";

/**
 * A measure without actual value, unless the text at least asserts that all was done, or says the target's figure
 * again where other measures have their actual values. Only a warning where what is told instead gives the claim.
 * Details: `label` and `unit` of the measure; `fault` (`parts`, `unit`, `period`, or `inText`
 * where the sheet of figures lacks what the text has) and `figures` told instead, where
 * there are such.
 */
export const actualMissing: IndicatorRule = {
  scope: "indicator",
  id: "actual-missing",
  severity: "error",
  find: (subject) => {
    const { indicator } = subject;
    const { measures } = indicator;
    const { verdict } = subject.assessment;
    const missing = measures.filter(({ actual }) => actual === null);
    if (missing.length === 0 || verdict === "empty") return [];
    // More than all of it cannot be asserted: somebody has counted.
    if (verdict === "asserted" && indicator.stated.every(({ fraction }) => fraction <= 1)) return [];
    if (!claimsSomething(indicator) || subject.assessment.countedShare) return [];
    if (isToldOfStages(subject) || isToldInWords(indicator, subject.assessment.wordTarget)) return [];
    const isRestated = missing.length < measures.length ? restatesTarget(indicator) : () => false;
    return missing
      .filter((measure) => !isRestated(measure) && !isToldByLevels(subject, measure))
      .map((measure): Remark => {
        const near = nearActual(subject, measure);
        const place = placeOfFigure(indicator, measure, "actual");
        const { label, unit } = measure;
        const told = near === null ? toldInText(subject, measure) : null;
        if (told) {
          const details = { label, unit, fault: "inText", figures: told.figure.text };
          return { place, severity: "warning", details };
        }
        if (near === null) return { place, details: { label, unit } };
        const { fault, figures, fitsClaim } = near;
        return {
          place,
          details: { label, fault, figures, unit },
          ...(fitsClaim ? { severity: "warning" } : {}),
        };
      });
  },
};

/** What the text gives though the sheet of figures does not: it was written after the sheets were built. */
function toldInText(
  { indicator, mentions, fiscalYear }: IndicatorUnderReview,
  measure: Measure,
): Mention | null {
  const { target, label, unit } = measure;
  if (!target || indicator.measures.length > 1) return null;
  const asked = { label, unit, quantity: target, context: label, mention: null };
  const standardText = textOfSections(indicator, ["standard"]);
  const [told] = readActuals([asked], mentions, { title: indicator.title, standardText, fiscalYear });
  return told ?? null;
}

/** 105 年 3,000 人，106 年 3,600 人 for a target of 增加 500 人: the rise can be reckoned. */
function isToldByLevels({ mentions, fiscalYear }: IndicatorUnderReview, { target, unit }: Measure): boolean {
  const isRise = mentions.some(
    ({ sectionName, figure, before }) =>
      sectionName === "standard" &&
      figure.text === target?.text &&
      /(?:增加|成長|淨增)[^，。；\d]{0,4}$/.test(before),
  );
  const years = mentions.flatMap(({ sectionName, figure, year }) =>
    sectionName === "progress" && sameUnit(figure.unit, unit) ? [year] : [],
  );
  return (
    isRise &&
    fiscalYear !== null &&
    years.includes(fiscalYear - 1) &&
    years.some((year) => year !== fiscalYear - 1)
  );
}

/** With targets for stages alone no actual value is recognised, though figures of their unit tell what was reached. */
function isToldOfStages({ indicator, mentions, fiscalYear }: IndicatorUnderReview): boolean {
  const [stage] = stageTargets(mentions);
  if (!stage || indicator.measures.some(({ target }) => target !== null)) return false;
  return mentions.some(
    (mention) => mayBeActual(mention, fiscalYear) && sameUnit(mention.figure.unit, stage.figure.unit),
  );
}
