import type { Section } from "../../model";
import { characterFaults } from "../characters/character-faults";
import { styleOf, type WritingStyle } from "../characters/style";
import { paragraphsOf, placeOfTitle } from "../places";
import type { IndicatorUnderReview, ReportRemark, ReportRule } from "../rule";

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
        ...paragraphsOf(indicator).map(({ place, written, section }) => ({
          ...{ place, text: written },
          endsSentence: !isDefinition(indicator.sections[section]),
        })),
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
    return [...own, ...mixedTai(style, indicators)];
  },
};

/** In a column of standards stands what is counted, which need not be a sentence. */
function isDefinition(section: Section | undefined): boolean {
  return section?.name === "standard" && section.marker === undefined;
}

/** Once for the report, at the first 台. */
function mixedTai(
  { mixedTai: found }: WritingStyle,
  indicators: readonly IndicatorUnderReview[],
): readonly ReportRemark[] {
  if (!found) return [];
  const [first] = indicators.flatMap(({ indicator }) =>
    paragraphsOf(indicator)
      .filter(({ text }) => text.replace(/「[^「」]*」/g, "").includes("台"))
      .slice(0, 1)
      .map(({ place }) => ({ indicator: indicator.number, place })),
  );
  const details = {
    fault: "tai",
    words: "臺",
    count: found.formal,
    other: "台",
    otherCount: found.short,
  };
  return [{ ...(first ?? { indicator: null, place: null }), quote: "台", details }];
}
