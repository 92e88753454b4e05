import { placeOfSection } from "../places";
import type { IndicatorRule } from "../rule";
import { claimsSomething } from "./claims-something";

/** A measure without target. An empty analysis is one finding, not four. Details: `label` of the measure. */
export const targetMissing: IndicatorRule = {
  scope: "indicator",
  id: "target-missing",
  severity: "error",
  find: ({ indicator, assessment }) =>
    assessment.verdict === "empty" || !claimsSomething(indicator)
      ? []
      : indicator.measures
          .filter(({ target }) => target === null)
          .map(({ label }) => ({ place: placeOfSection(indicator, "standard"), details: { label } })),
};
