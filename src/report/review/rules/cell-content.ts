import type { ReportRule } from "../rule";

/**
 * A cell of the sheets whose content could not simply be taken over: words where a number belongs, a claim that the
 * text does not make, a row without its indicator. Details: `notice` code, `text` as displayed.
 */
export const cellContent: ReportRule = {
  scope: "report",
  id: "cell-content",
  severity: "warning",
  find: ({ cellNotices }) =>
    cellNotices.map(({ code, cell, indicator, text }) => ({
      ...{ indicator, cell, place: null },
      quote: text,
      details: { notice: code, text },
    })),
};
