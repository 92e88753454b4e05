import type { NoticeCode } from "../../import/import-result";
import type { Rule } from "../rule";

const damages: readonly NoticeCode[] = ["continuedCell", "splitParagraph", "markupRemoved"];

/** What page breaks and pasting broke in the indicator's rows. It was repaired; the source is still broken. */
export const structureDamage: Rule = ({ indicator, notices }) =>
  notices
    .filter(({ code }) => damages.includes(code))
    .map(({ code, line, text }) => ({
      rule: "structure-damage",
      severity: "error",
      indicator: indicator.number,
      place: { indicatorId: indicator.id },
      details: { notice: code, line, text },
    }));
