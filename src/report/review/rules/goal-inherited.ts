import type { Rule } from "../rule";

/** An indicator without goal of its own, to which the one above was given: it may belong to another. */
export const goalInherited: Rule = ({ goal, indicator, notices }) =>
  indicator.goalInherited
    ? [
        {
          rule: "goal-inherited",
          severity: "warning",
          indicator: indicator.number,
          place: { indicatorId: indicator.id },
          details: {
            line: notices.find(({ code }) => code === "goalInherited")?.line ?? 0,
            goal: goal.title,
          },
        },
      ]
    : [];
