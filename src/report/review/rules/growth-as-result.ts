import { growthResult } from "../result-value";
import type { IndicatorRule } from "../rule";

/**
 * A growth rate in 目標達成值, where an achievement belongs. Details: `rate` as printed,
 * `hasTarget` = 1 where a target is given.
 */
export const growthAsResult: IndicatorRule = {
  scope: "indicator",
  id: "growth-as-result",
  severity: "warning",
  find: (subject) => {
    const found = growthResult(subject);
    if (!found) return [];
    const { text, section, paragraph } = found;
    return [
      {
        place: { indicatorId: subject.indicator.id, section, paragraph },
        quote: text,
        details: { rate: text, hasTarget: subject.indicator.measures.some(({ target }) => target) ? 1 : 0 },
      },
    ];
  },
};
