import type { Quantity } from "../../model";
import { placeOfActual } from "../places";
import type { IndicatorRule, IndicatorUnderReview } from "../rule";

/** 約救援海上民眾 420 人: the word stands before the deed. 契約 and 約談 are other words. */
const aboutDeed = /((?<![契簽節預合條大違制公規邀特隱])約(?![談定束聘僱見])|大約|將近)[^，。；、\d]{2,14}$/;
const aboveDeed =
  /((?<![^，。；、\s全年共已計])超過|(?<![^，。；、\s全年共已計])逾)[^，。；、\d期時限放齡越]{2,14}$/;

/**
 * An actual that is only bounded (超過 541 場次, 約 30 件) and yet computed with. Details: `text` of the figure with
 * its word, `bound`, `unit`.
 */
export const boundUsed: IndicatorRule = {
  scope: "indicator",
  id: "bound-used",
  severity: "warning",
  find: (subject) =>
    subject.indicator.measures.flatMap((measure) => {
      const { actual, unit } = measure;
      const found = actual && boundOf(subject, actual);
      if (!actual || !found) return [];
      return [
        {
          place: placeOfActual(subject.indicator, measure),
          quote: found.text,
          details: { text: found.text, bound: found.bound, unit },
        },
      ];
    }),
};

function boundOf(
  { mentions }: IndicatorUnderReview,
  actual: Quantity,
): Pick<Quantity, "bound" | "text"> | null {
  if (actual.bound !== "exact") return actual;
  const mention = mentions.find(
    ({ figure, sectionName }) => figure.text === actual.text && sectionName !== "standard",
  );
  const about = aboutDeed.exec(mention?.before ?? "");
  if (about) return { bound: "about", text: about[0] + actual.text };
  const above = aboveDeed.exec(mention?.before ?? "");
  return above && { bound: "above", text: above[0] + actual.text };
}
