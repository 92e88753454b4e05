import { isPrintedAs } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import { countedShare } from "./counted-share";
import { isAmount, type Mention } from "./mention";
import type { Target } from "./target";

/**
 * The measured share that 目標達成值 gives: where the counts of the narrative show it to be one (92% of 共 500 件，完成
 * 460 件), or nothing else is told that could be it. Null for a target that is no share, or where the result is called
 * an achievement of one other than 100%; a bare 100% rather says that the target was reached.
 *
 * @param asked title and standard of the indicator
 */
export function shareOfCounts(
  target: Target | undefined,
  mentions: readonly Mention[],
  asked: string,
): Mention | null {
  if (target?.unit !== "%") return null;
  const shares = mentions.filter(
    ({ sectionName, figure }) => sectionName === "result" && figure.kind === "percentage",
  );
  const notClaimed = shares.filter(({ before }) => !/達成[率度]|達標率|超前|超越/.test(before));
  const [share, another] = notClaimed.length > 0 || target.quantity.value !== 100 ? notClaimed : shares;
  if (!share || another) return null;
  const told = mentions.filter((mention) => isAmount(mention) && mention.sectionName === "progress");
  // What the narrative gives as a share is read there.
  if (told.some(({ figure }) => figure.kind === "percentage" && figure.value === share.figure.value))
    return null;
  const counts = told.filter(({ figure }) => figure.kind === "count");
  const isShown = counts.some((one, index) => {
    const near = counts.slice(index + 1, index + 1 + mostApart);
    const [next, afterNext] = near;
    return (
      near.some((other) => isShareOf(share, one, other) || isShareOf(share, other, one)) ||
      (next !== undefined && afterNext !== undefined && addUp(share, one, [next, afterNext]))
    );
  });
  // A quotient is printed with its result: 71／75×100%＝94.7%.
  const isResult = /^[^÷／/]*[÷／/].*[=＝]\s*$/s.test(share.sentenceBefore);
  const isOtherwiseTold = told.some(({ figure }) => figure.kind === "percentage");
  if (isShown || isResult) return share;
  // Counts that give another share show that it is none.
  const isOpen = !isOtherwiseTold && countedShare(asked, mentions) === null;
  return share.figure.value !== 100 && isOpen ? share : null;
}

/** 發現 412 艘次，驅離 398 艘次、扣留 14 艘次: all of them. */
function addUp({ figure }: Mention, whole: Mention, parts: readonly Mention[]): boolean {
  const isOfUnit = parts.every((part) => sameUnit(part.figure.unit, whole.figure.unit));
  const sum = parts.reduce((total, part) => total + part.figure.value, 0);
  return figure.value === 100 && isOfUnit && whole.figure.value > 0 && sum === whole.figure.value;
}

/** Part and whole are told together: so many counts apart at most. */
const mostApart = 4;

/** Whether two counts of one paragraph are part and whole of a share, as far as it is printed. */
function isShareOf({ figure }: Mention, part: Mention, whole: Mention): boolean {
  const [one, all] = [part.figure.value, whole.figure.value];
  return (
    part.section === whole.section &&
    part.paragraph === whole.paragraph &&
    part.figure.unit !== "" &&
    sameUnit(part.figure.unit, whole.figure.unit) &&
    (one !== all || figure.value === 100) &&
    all > 0 &&
    isPrintedAs((one / all) * 100, figure.value, figure.decimals)
  );
}
