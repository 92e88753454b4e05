import { restatesTarget } from "../../verdict/completion";
import { placeOfFigure } from "../places";
import type { IndicatorRule } from "../rule";
import { claimsSomething } from "./claims-something";

/**
 * A measure without actual value, unless the text at least asserts that all was done, or says the target's figure
 * again where other measures have their actual values. Details: `label` of the measure.
 */
export const actualMissing: IndicatorRule = {
  scope: "indicator",
  id: "actual-missing",
  severity: "error",
  find: ({ indicator, assessment: { verdict } }) => {
    const { measures } = indicator;
    const missing = measures.filter(({ actual }) => actual === null);
    if (missing.length === 0 || verdict === "empty" || verdict === "asserted") return [];
    if (!claimsSomething(indicator)) return [];
    const isRestated = missing.length < measures.length ? restatesTarget(indicator) : () => false;
    return missing
      .filter((measure) => !isRestated(measure))
      .map((measure) => ({
        place: placeOfFigure(indicator, measure, "actual"),
        details: { label: measure.label },
      }));
  },
};
