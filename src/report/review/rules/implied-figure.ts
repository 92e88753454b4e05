import { placeOfFigure } from "../places";
import type { IndicatorRule } from "../rule";

/**
 * A figure that the text does not give but that its claim implies: offered, never taken. Details: `figure` (`target`
 * or `actual`), `value`, `stated` as printed, `known` value of the other figure, `unit`.
 */
export const impliedFigure: IndicatorRule = {
  scope: "indicator",
  id: "implied-figure",
  severity: "info",
  find: ({ indicator, assessment }) => {
    const { proposal } = assessment;
    if (!proposal || proposal.kind === "cap") return [];
    // A rank, a grade or a range is a target, and no figure was left out.
    if (proposal.kind === "target" && assessment.wordTarget) return [];
    const measure = indicator.measures.find(({ id }) => id === proposal.measureId);
    const known = proposal.kind === "target" ? measure?.actual : measure?.target;
    if (!measure || !known) return [];
    const stated = measure.stated?.text ?? "";
    return [
      {
        place: placeOfFigure(indicator, measure, proposal.kind),
        quote: stated,
        details: {
          figure: proposal.kind,
          value: proposal.value,
          stated,
          known: known.value,
          unit: measure.unit,
        },
      },
    ];
  },
};
