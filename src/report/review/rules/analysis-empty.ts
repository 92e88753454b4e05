import { placeOfTitle } from "../places";
import type { IndicatorRule } from "../rule";

/** An indicator about which nothing was written. */
export const analysisEmpty: IndicatorRule = {
  scope: "indicator",
  id: "analysis-empty",
  severity: "error",
  find: ({ indicator, assessment }) =>
    assessment.verdict === "empty"
      ? [{ place: placeOfTitle(indicator), quote: indicator.title, details: {} }]
      : [],
};
