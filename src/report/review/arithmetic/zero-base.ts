import type { Figure } from "../../figures/figure";
import { change, wordsBefore, type Found, type SentenceUnderReview } from "./sentence";

/** A rate of change from nothing, or from a loss: 由去年虧損 20 萬元…成長 250%. */
export function zeroBase({ sentence, figures }: SentenceUnderReview): readonly Found[] {
  const rate = figures.find(
    (own) => own.kind === "percentage" && change.test(wordsBefore(sentence, own, 10)),
  );
  const lossBefore = (own: Figure) =>
    /(?:虧損|負債?|赤字|短絀)[^，。；\d]{0,4}$/.exec(wordsBefore(sentence, own, 8))?.[0];
  const base = figures.find(
    (own) =>
      own.kind === "count" &&
      (own.value <= 0 || lossBefore(own) !== undefined) &&
      /(?:去年|上年|前一?年|上季|上月|基期|同期|\d\s*年)[^，。；]{0,12}$|(?:較|由|自|從)[^，。；]{0,12}$/.test(
        wordsBefore(sentence, own, 20),
      ),
  );
  if (!rate || !base) return [];
  const details = { fault: "zero", rate: rate.text, base: `${lossBefore(base) ?? ""}${base.text}` };
  return [{ quote: rate.text, details }];
}
