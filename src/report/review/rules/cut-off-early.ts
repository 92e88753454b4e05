import { placeOfText } from "../places";
import type { IndicatorRule } from "../rule";

/** An actual that ends before December does not cover its year. Details: `asOf` (ROC `99-11`), `year`, `month`. */
export const cutOffEarly: IndicatorRule = {
  scope: "indicator",
  id: "cut-off-early",
  severity: "warning",
  find: ({ indicator }) =>
    indicator.measures.flatMap(({ asOf, actual }) => {
      const [year = 0, month = 12] = (asOf ?? "").split("-").map(Number);
      if (!asOf || !actual || month >= 12) return [];
      return [
        { place: placeOfText(indicator, actual.text), quote: actual.text, details: { asOf, year, month } },
      ];
    }),
};
