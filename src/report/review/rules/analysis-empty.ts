import { isErrorValue } from "../../verdict/error-value";
import { paragraphsOf, placeOfAnalysis } from "../places";
import type { IndicatorRule } from "../rule";

/** An indicator about which nothing was written. Details: `text`, where words stand that say nothing (待補). */
export const analysisEmpty: IndicatorRule = {
  scope: "indicator",
  id: "analysis-empty",
  severity: "error",
  find: ({ indicator, assessment }) => {
    if (assessment.verdict !== "empty") return [];
    const [written] = paragraphsOf(indicator).filter(({ text }) => text.trim() !== "");
    // An error of a formula is pointed out as such.
    if (written && isErrorValue(written.text)) return [];
    return [
      written === undefined
        ? { place: placeOfAnalysis(indicator), details: { text: "" } }
        : { place: written.place, quote: written.text, details: { text: written.text } },
    ];
  },
};
