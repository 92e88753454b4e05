import { placeOfSection, type Rule } from "../rule";

/** A figure that the text does not give but that its claim implies: offered, never taken. */
export const impliedFigure: Rule = ({ indicator, assessment }) => {
  const { proposal } = assessment;
  if (!proposal || proposal.kind === "cap") return [];
  const measure = indicator.measures.find(({ id }) => id === proposal.measureId);
  const known = proposal.kind === "target" ? measure?.actual : measure?.target;
  if (!measure || !known) return [];
  return [
    {
      rule: "implied-figure",
      severity: "info",
      indicator: indicator.number,
      place: placeOfSection(indicator, proposal.kind === "target" ? "standard" : "result"),
      details: {
        figure: proposal.kind,
        value: proposal.value,
        stated: measure.stated?.text ?? "",
        known: known.value,
        unit: measure.unit,
      },
    },
  ];
};
