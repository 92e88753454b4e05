import type { Rule } from "../rule";

/** An indicator about which nothing was written. */
export const analysisEmpty: Rule = ({ indicator, assessment }) =>
  assessment.verdict === "empty"
    ? [
        {
          rule: "analysis-empty",
          severity: "error",
          indicator: indicator.number,
          place: { indicatorId: indicator.id },
          details: {},
        },
      ]
    : [];
