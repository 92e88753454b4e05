import { placeOfText, type Rule } from "../rule";

/** An actual that ends before December does not cover the year it is measured for. */
export const cutOffEarly: Rule = ({ indicator }) =>
  indicator.measures.flatMap(({ asOf, actual }) => {
    const [year = 0, month = 12] = (asOf ?? "").split("-").map(Number);
    if (!asOf || !actual || month >= 12) return [];
    return [
      {
        rule: "cut-off-early",
        severity: "warning",
        indicator: indicator.number,
        place: placeOfText(indicator, actual.text),
        details: { asOf, year, month },
      },
    ];
  });
