import { placeOfSection, type Rule } from "../rule";

/** A measure without target. An empty analysis is one finding, not four. */
export const targetMissing: Rule = ({ indicator, assessment }) =>
  assessment.verdict === "empty"
    ? []
    : indicator.measures
        .filter(({ target }) => target === null)
        .map(({ label }) => ({
          rule: "target-missing",
          severity: "error",
          indicator: indicator.number,
          place: placeOfSection(indicator, "standard"),
          details: { label },
        }));
