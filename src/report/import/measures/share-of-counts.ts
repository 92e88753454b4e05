import { sameUnit } from "../../figures/units";
import { isAmount, type Mention } from "./mention";
import type { Target } from "./target";

/**
 * The measured share that 目標達成值 gives and the counts of the narrative show to be one: 92% of 共 500 件，完成 460 件.
 * Null for a target that is no share, or where the result is called an achievement of one other than 100%.
 */
export function shareOfCounts(target: Target | undefined, mentions: readonly Mention[]): Mention | null {
  if (target?.unit !== "%") return null;
  const shares = mentions.filter(
    ({ sectionName, figure }) => sectionName === "result" && figure.kind === "percentage",
  );
  const notClaimed = shares.filter(({ before }) => !/達成[率度]|達標率|超前|超越/.test(before));
  const [share, another] = notClaimed.length > 0 || target.quantity.value !== 100 ? notClaimed : shares;
  if (!share || another) return null;
  const counts = mentions.filter(
    (mention) => isAmount(mention) && mention.figure.kind === "count" && mention.sectionName === "progress",
  );
  const isShown = counts.some((one, index) =>
    counts
      .slice(index + 1, index + 1 + mostApart)
      .some((other) => isShareOf(share, one, other) || isShareOf(share, other, one)),
  );
  return isShown ? share : null;
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
    one !== all &&
    all > 0 &&
    Math.abs((one / all) * 100 - figure.value) <= 0.5 * 10 ** -figure.decimals + 1e-9
  );
}
