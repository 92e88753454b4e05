import type { Mention } from "./mention";

export const wholeYear =
  /全年|12\s*月|截至|截止|統計至|累計|累積|共計|併計|合計|總計|總共|合共|本年度?|年度|\d\s*年(?!.*月)|實際/;
const done =
  /共|計|簽[訂署約]|已|達|完成|辦竣|執行|辦理|舉辦|超過|逾|突破|實績|為|平均|參訓|參加|參與|吸引|受益/;
const partOfYear =
  /第\s*[\d一二三四]+\s*季|上半年|下半年|(?<![\d至\s])\s*[1-9]\s*月(?:份)?\s*(?:辦理|舉辦|完成)/;

/**
 * The mention with the highest score; of equals the latest, that of the whole year, or the one most like the
 * target's words; otherwise none is chosen.
 */
export function bestByScore(
  mentions: readonly Mention[],
  scoreOf: (mention: Mention) => number,
  alikeness: (mention: Mention) => number,
): Mention | null {
  const scored = latest(mentions).map((mention) => ({ mention, points: scoreOf(mention) }));
  const most = greatest(scored.map(({ points }) => points));
  const best = scored.filter(({ points }) => points === most).map(({ mention }) => mention);
  const [first] = best;
  if (!first || best.every(({ figure }) => figure.value === first.figure.value)) return first ?? null;
  const month = greatest(best.map(monthOf));
  const last = best.filter((mention) => monthOf(mention) === month);
  if (month > 0 && last.length === 1) return last[0] ?? null;
  const whole = best.findLast(({ before }) => wholeYear.test(before));
  if (whole) return whole;
  const closest = greatest(best.map(alikeness));
  const alike = best.filter((mention) => alikeness(mention) === closest);
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

/** Of any number of values; as arguments of one call there may only be so many. */
function greatest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), -Infinity);
}

/** The month up to which a figure counts: 12 for 截至 12 月, 全年 and 累計至第 4 季; 0 where nothing is said. */
function monthOf({ asOf, before, sentence, sentenceBefore }: Mention): number {
  const isLastStage = /第\s*[4四]\s*季/.test(before) && /累計|累積/.test(sentence);
  return asOf?.month ?? (isLastStage || /全年|年度/.test(sentenceBefore) ? 12 : 0);
}

/** What was reached by June gives way to what was reached by December. */
function latest(mentions: readonly Mention[]): readonly Mention[] {
  const isWhole = mentions.some((mention) => monthOf(mention) === 12);
  return isWhole ? mentions.filter(({ asOf }) => asOf === null || asOf.month === 12) : mentions;
}

/** How plainly a figure is reported as the result of the year. */
export function score({ sectionName, before, sentenceBefore }: Mention): number {
  if (/實際(?:達成)?(?:值|數)?[為達:：\s]*$/.test(before)) return 12;
  const inResult = sectionName === "result" ? 6 : 0;
  if (partOfYear.test(before)) return inResult > 0 ? 1 : 0;
  if (wholeYear.test(before)) return inResult + 4;
  if (wholeYear.test(sentenceBefore)) return inResult + 3;
  const leading = before.trim() === "" ? sentenceBefore : before;
  return inResult + (done.test(leading) ? 2 : 0);
}
