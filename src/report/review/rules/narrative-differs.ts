import { placeOfStated } from "../places";
import type { IndicatorRule } from "../rule";

/**
 * An achievement claimed in 辦理情形 that is not the one stated in 目標達成值. Details: `stated` as printed, `claimed`
 * fraction of the narrative.
 */
export const narrativeDiffers: IndicatorRule = {
  scope: "indicator",
  id: "narrative-differs",
  severity: "error",
  find: ({ indicator, assessment }) =>
    assessment.contradictions
      .filter(({ kind }) => kind === "narrative")
      .map(({ stated, other }) => ({
        place: placeOfStated(indicator, stated),
        quote: stated.text,
        details: { stated: stated.text, claimed: other },
      })),
};
