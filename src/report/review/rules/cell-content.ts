import { errorValue } from "../../verdict/error-value";
import { otherwiseTold } from "../otherwise-told";
import { paragraphsOf, placeOfFigure, placeOfTitle } from "../places";
import type { IndicatorUnderReview, ReportRemark, ReportRule } from "../rule";

/**
 * A cell of the sheets whose content could not simply be taken over: words where a number belongs, a claim or a figure
 * that the text gives otherwise, a row without its indicator, a formula without result. Details: `notice` code, `text`
 * as displayed, `told`: the figure of the text.
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
    ...indicators.flatMap(notInText),
  ],
};

/** A figure of a column that the text gives otherwise. */
function notInText(subject: IndicatorUnderReview): readonly ReportRemark[] {
  const { indicator } = subject;
  return otherwiseTold(subject).map(({ measure, column, figure, told }) => ({
    indicator: indicator.number,
    place: placeOfFigure(indicator, measure, column),
    quote: figure.text,
    details: { notice: `${column}NotInText`, text: figure.text, told: told.text },
  }));
}

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
