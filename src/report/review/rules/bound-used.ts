import { placeOfText, type Rule } from "../rule";

/** An actual that is only bounded (超過 541 場次, 約 30 件) and yet computed with. */
export const boundUsed: Rule = ({ indicator }) =>
  indicator.measures.flatMap(({ actual, unit }) =>
    actual && actual.bound !== "exact"
      ? [
          {
            rule: "bound-used",
            severity: "warning",
            indicator: indicator.number,
            place: placeOfText(indicator, actual.text),
            details: { text: actual.text, bound: actual.bound, unit },
          },
        ]
      : [],
  );
