import { placeOfStated, type Rule } from "../rule";

/** An achievement claimed in 辦理情形 that is not the one stated in 目標達成值. */
export const narrativeDiffers: Rule = ({ indicator, assessment }) =>
  assessment.contradictions
    .filter(({ kind }) => kind === "narrative")
    .map(({ stated, other }) => ({
      rule: "narrative-differs",
      severity: "error",
      indicator: indicator.number,
      place: placeOfStated(indicator, stated),
      details: { stated: stated.text, claimed: other },
    }));
