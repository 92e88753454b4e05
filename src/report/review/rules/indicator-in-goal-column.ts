import type { Rule } from "../rule";

/** An indicator whose title stood in the column of goals. */
export const indicatorInGoalColumn: Rule = ({ indicator, notices }) =>
  notices
    .filter(({ code }) => code === "shiftedColumn")
    .map(({ line, text }) => ({
      rule: "indicator-in-goal-column",
      severity: "error",
      indicator: indicator.number,
      place: { indicatorId: indicator.id },
      details: { line, text },
    }));
