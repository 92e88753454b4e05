import type { NoticeCode } from "../../import/import-result";
import { placeOfTitle } from "../places";
import type { IndicatorRule } from "../rule";

const damages: readonly NoticeCode[] = ["shiftedColumn", "continuedCell", "splitParagraph", "markupRemoved"];

/**
 * What page breaks and pasting broke in the indicator's rows. It was repaired; the source is still broken.
 * Details: `notice`, the code of the import's notice; `line`; `text` concerned.
 */
export const structureDamage: IndicatorRule = {
  scope: "indicator",
  id: "structure-damage",
  severity: "error",
  find: ({ indicator, notices }) =>
    notices
      .filter(({ code }) => damages.includes(code))
      .map(({ code, line, text }) => ({
        place: placeOfTitle(indicator),
        quote: text,
        details: { notice: code, line, text },
      })),
};
