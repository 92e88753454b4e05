import { placeOfSection, type Rule } from "../rule";

/** A measure without actual value, unless the text at least asserts that all was done. */
export const actualMissing: Rule = ({ indicator, assessment }) =>
  assessment.verdict === "empty" || assessment.verdict === "asserted"
    ? []
    : indicator.measures
        .filter(({ actual }) => actual === null)
        .map(({ label }) => ({
          rule: "actual-missing",
          severity: "error",
          indicator: indicator.number,
          place: placeOfSection(indicator, "result"),
          details: { label },
        }));
