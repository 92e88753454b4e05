import { characterFaults } from "../characters/character-faults";
import { styleOf } from "../characters/style";
import { paragraphsOf, placeOfTitle } from "../places";
import type { ReportRemark, ReportRule } from "../rule";

/**
 * Characters that differ from how the report writes elsewhere, or are missing: full-width and half-width digits and
 * punctuation, unbalanced quotes and brackets, a missing 。, 提昇 beside 提升, × beside *, 臺 beside 台. Details:
 * `fault`, `words` concerned, `count` of them in the paragraph; `other` and `otherCount` where the whole report is
 * meant. Each but 臺 and 台, of which names keep their own, has a fix.
 */
export const characters: ReportRule = {
  scope: "report",
  id: "characters",
  severity: "info",
  find: ({ report, indicators }) => {
    const style = styleOf(report);
    const own = indicators.flatMap(({ indicator }) => {
      const title = { place: placeOfTitle(indicator), text: indicator.title, endsSentence: false };
      const texts = [
        title,
        ...paragraphsOf(indicator).map(({ place, text }) => ({ place, text, endsSentence: true })),
      ];
      return texts.flatMap(({ place, text, endsSentence }) =>
        characterFaults(text, style, endsSentence ? "paragraph" : "title").map(
          ({ fault, words, count, after }): ReportRemark => ({
            indicator: indicator.number,
            place,
            quote: words,
            details: { fault, words, count },
            ...(after === null ? {} : { fix: { place, before: text, after } }),
          }),
        ),
      );
    });
    return style.mixedTai === null
      ? own
      : [...own, { indicator: null, place: null, ...mixed(style.mixedTai) }];
  },
};

function mixed({ formal, short }: { readonly formal: number; readonly short: number }) {
  return {
    quote: "台",
    details: { fault: "tai", words: "臺", count: formal, other: "台", otherCount: short },
  };
}
