import { placeOfFigure, textOfSections } from "../places";
import type { IndicatorRule } from "../rule";
import { claimsSomething } from "./claims-something";

/** 目標二十條: given, though in a form that cannot be computed with. */
const inChineseNumerals = /目標[值數]?\s*[為是:：]?\s*[一二三四五六七八九十百千兩]+\s*\p{Script=Han}/u;

/** A measure without target. An empty analysis is one finding, not four. Details: `label` of the measure. */
export const targetMissing: IndicatorRule = {
  scope: "indicator",
  id: "target-missing",
  severity: "error",
  find: ({ indicator, assessment }) =>
    assessment.verdict === "empty" ||
    !claimsSomething(indicator) ||
    inChineseNumerals.test(textOfSections(indicator, ["standard"]))
      ? []
      : indicator.measures
          .filter(({ target }) => target === null)
          .map((measure) => ({
            place: placeOfFigure(indicator, measure, "target"),
            details: { label: measure.label },
          })),
};
