import { placeOfTitle } from "../places";
import type { IndicatorRule } from "../rule";

/** An indicator whose title stood in the column of goals. Details: `line`, `text` of the title. */
export const indicatorInGoalColumn: IndicatorRule = {
  scope: "indicator",
  id: "indicator-in-goal-column",
  severity: "error",
  find: ({ indicator, notices }) =>
    notices
      .filter(({ code }) => code === "shiftedColumn")
      .map(({ line, text }) => ({ place: placeOfTitle(indicator), quote: text, details: { line, text } })),
};
