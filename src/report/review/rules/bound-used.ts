import { placeOfText } from "../places";
import type { IndicatorRule } from "../rule";

/**
 * An actual that is only bounded (超過 541 場次, 約 30 件) and yet computed with. Details: `text` of the figure with
 * its word, `bound`, `unit`.
 */
export const boundUsed: IndicatorRule = {
  scope: "indicator",
  id: "bound-used",
  severity: "warning",
  find: ({ indicator }) =>
    indicator.measures.flatMap(({ actual, unit }) =>
      actual && actual.bound !== "exact"
        ? [
            {
              place: placeOfText(indicator, actual.text),
              quote: actual.text,
              details: { text: actual.text, bound: actual.bound, unit },
            },
          ]
        : [],
    ),
};
