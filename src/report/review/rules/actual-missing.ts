import { placeOfFigure } from "../places";
import type { IndicatorRule } from "../rule";
import { claimsSomething } from "./claims-something";

/** A measure without actual value, unless the text at least asserts that all was done. Details: `label` of the measure. */
export const actualMissing: IndicatorRule = {
  scope: "indicator",
  id: "actual-missing",
  severity: "error",
  find: ({ indicator, assessment }) =>
    assessment.verdict === "empty" || assessment.verdict === "asserted" || !claimsSomething(indicator)
      ? []
      : indicator.measures
          .filter(({ actual }) => actual === null)
          .map((measure) => ({
            place: placeOfFigure(indicator, measure, "actual"),
            details: { label: measure.label },
          })),
};
