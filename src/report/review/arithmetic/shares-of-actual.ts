import { isPrintedAs } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import type { Mention } from "../../import/measures/mention";
import type { IndicatorUnderReview } from "../rule";
import type { WrongShare } from "./wrong-share";

const bareShare = /^[\s，,（(]{0,3}(?:約)?[占佔](?:比|全部|總數|總計|整體)?[的之達為約]?\s*$/;

/** A text with more figures of one unit is a list, which is not gone through for every share in it. */
const mostWholes = 60;

/**
 * 共輔導 46 家，其中女性負責人 19 家，占 46.3%: the part right before it, of the actual value. Whatever else of its unit is
 * told may be the whole as well.
 */
export function sharesOfActual({ indicator, mentions }: IndicatorUnderReview): readonly WrongShare[] {
  const [measure, another] = indicator.measures;
  const actual = measure?.actual;
  if (!actual || another || actual.bound !== "exact") return [];
  const counts = mentions.filter(({ figure }) => sameUnit(figure.unit, measure.unit)).slice(0, mostWholes);
  return mentions.flatMap((share, index): readonly WrongShare[] => {
    const part = mentions[index - 1];
    const { figure, section, paragraph } = share;
    if (!part || figure.kind !== "percentage" || figure.bound !== "exact" || !isRightBehind(share, part))
      return [];
    if (!sameUnit(part.figure.unit, measure.unit) || !/其中/.test(part.sentenceBefore)) return [];
    const wholes = counts.filter((own) => own !== part).map((own) => own.figure.value);
    const isGiven = [actual.value, ...wholes].some((whole) =>
      isPrintedAs((part.figure.value / whole) * 100, figure.value, figure.decimals),
    );
    if (isGiven || part.figure.value >= actual.value) return [];
    const place = { indicatorId: indicator.id, section, paragraph };
    const computed = part.figure.value / actual.value;
    return [{ place, share: figure.text, part: part.figure.text, whole: actual.text, computed }];
  });
}

function isRightBehind(share: Mention, part: Mention): boolean {
  if (share.section !== part.section || share.paragraph !== part.paragraph) return false;
  const length = share.figure.start - part.figure.end;
  return length <= share.sentenceBefore.length && bareShare.test(share.sentenceBefore.slice(-length));
}
