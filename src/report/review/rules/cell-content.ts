import { errorValue } from "../../verdict/error-value";
import { paragraphsOf, placeOfTitle } from "../places";
import type { IndicatorUnderReview, ReportRemark, ReportRule } from "../rule";

/**
 * A cell of the sheets whose content could not simply be taken over: words where a number belongs, a claim that the
 * text does not make, a row without its indicator, a formula without result. Details: `notice` code, `text` as
 * displayed.
 */
export const cellContent: ReportRule = {
  scope: "report",
  id: "cell-content",
  severity: "warning",
  find: ({ cellNotices, indicators }) => [
    ...cellNotices.map(({ code, cell, indicator, text }) => ({
      ...{ indicator, cell, place: null },
      quote: text,
      details: { notice: code, text },
    })),
    ...indicators.flatMap(errorValues),
  ],
};

/** `#DIV/0!` in what is printed. */
function errorValues({ indicator }: IndicatorUnderReview): readonly ReportRemark[] {
  const title = { text: indicator.title, place: placeOfTitle(indicator) };
  return [title, ...paragraphsOf(indicator)].flatMap(({ text, place }): readonly ReportRemark[] => {
    const found = errorValue.exec(text)?.[0];
    if (found === undefined) return [];
    const details = { notice: "errorValue", text: found };
    return [{ indicator: indicator.number, place, quote: found, details, severity: "error" }];
  });
}
