import { readFigures } from "../figures/read-figures";
import { isPieceOf, sameUnit } from "../figures/units";
import type { Indicator, Measure, Section } from "../model";

/** Completion claimed in words: 全部達成, 均已完成, 如期完成. */
const claimed =
  /(?:全部|全數|均|皆|悉數|全面|業已?|如期|按期|依限|準時|順利)[^，。；、未尚不]{0,8}(?:達成|完成|辦竣|辦理完竣)|(?<![未尚])已(?:全部|全數|全面|如期|依限|順利|於.{1,14})?(?:達成|完成|辦竣|建置完成)|(?:達成|完成)(?:年度|預定|原訂|既定|所訂)+目標/;

/**
 * Whether the text claims that the target was reached without saying how much was done: in words, or by naming
 * the target's own figure again as what was chosen or done.
 */
export function claimsCompletion(indicator: Indicator): boolean {
  return claimed.test(reportedText(indicator)) || indicator.measures.some(restatesTarget(indicator));
}

/** Whether the target's figure stands again among what is reported: 涵蓋 50 個鄉鎮. */
export function restatesTarget(indicator: Indicator): (measure: Measure) => boolean {
  const text = reportedText(indicator);
  const counts = readFigures(text).filter(({ kind }) => kind === "count");
  return ({ target, unit }) =>
    target !== null &&
    counts.some(
      ({ value, unit: own, end }) =>
        value === target.value && (sameUnit(own, unit) || isPieceOf(unit, own, text.slice(end, end + 20))),
    );
}

function reportedText({ sections }: Indicator): string {
  const reported = sections.filter(({ name }) => name !== "standard" && name !== "benefit");
  return reported.map(textOf).join("\n");
}

function textOf({ paragraphs }: Section): string {
  return paragraphs.map(({ text }) => text).join("\n");
}
