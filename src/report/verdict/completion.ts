import { readFigures } from "../figures/read-figures";
import { isPieceOf, sameUnit } from "../figures/units";
import type { Indicator, Measure } from "../model";
import { textOfSections } from "../section-text";
import { reachesInWords, tellsInWords } from "./told-in-words";
import type { WordTarget } from "./word-target";

/** Completion claimed in words: 全部達成, 均已完成, 如期完成. */
const claimed =
  /(?:全部|全數|均|皆|悉數|全面|業已?|如期|按期|依限|準時|順利)[^，。；、未尚不]{0,8}(?:達成|完成|辦竣|辦理完竣|符合|合格|[答回函]復|結案|改善)|(?<![未尚])已(?:全部|全數|全面|如期|依限|順利|於.{1,14})?(?:達成|完成|辦竣|建置完成)|(?:達成|完成)(?:年度|預定|原訂|既定|所訂)+目標/;

/** What is done once, and then is done: 揭牌運作, 送立法院審議, 上線. */
const doneOnce =
  /(?:已|業經|業於|順利|正式|如期|於)[^，。；、未尚不無擬預]{0,18}(?:揭牌|掛牌|成立|設立|設置|啟用|上線|通車|通航|落成|開幕|開館|開園|開業|竣工|完工|公告|公布|發布|函頒|頒布|訂定|施行|簽訂|簽署|簽約|核定|備查|營運|運作|(?:函?送|提[送報])[^，。；]{1,14}(?:審[議查]|備查|核定|院會?)|[審決]議通過|取得[^，。；]{0,24}(?:證書|認證|驗證|執照))/;

/** 11 月 3 日驗收合格. */
const doneOnDay = /\d\s*日\s*(?:完成驗收|驗收合格|竣工|完工|上線|啟用|通車)/;

/**
 * Whether the text claims that the target was reached without saying how much was done: in words, or by naming
 * the target's own figure again as what was chosen or done.
 */
export function claimsCompletion(indicator: Indicator, wordTarget: WordTarget | null): boolean {
  const text = reportedText(indicator);
  return (
    claimed.test(text) ||
    indicator.measures.some(restatesTarget(indicator)) ||
    (isDoneOnce(indicator, wordTarget) && (doneOnce.test(text) || doneOnDay.test(text))) ||
    isReachedInWords(indicator, wordTarget)
  );
}

/** Whether one thing is to be done, or something by a certain day, and no amount reached. */
function isDoneOnce({ measures }: Indicator, wordTarget: WordTarget | null): boolean {
  const [measure, another] = measures;
  if (another) return false;
  // 100% of its milestones is one thing done too.
  const isWhole = measure?.unit === "%" && measure.target?.value === 100;
  if (measure?.target) return measure.target.value === 1 || isWhole;
  return wordTarget?.kind === "deadline" || wordTarget?.kind === "completion";
}

/** A rank or grade that was reached, and a day by which a dated thing was done. */
export function isReachedInWords(indicator: Indicator, target: WordTarget | null): boolean {
  return target !== null && reachesInWords(target, reportedText(indicator).normalize("NFKC"));
}

/** Whether a rank or a figure is told for a target that is no amount. */
export function isToldInWords(indicator: Indicator, target: WordTarget | null): boolean {
  return target !== null && tellsInWords(target, reportedText(indicator).normalize("NFKC"));
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

/** What is reported: everything but the standard and the benefits. */
export function reportedText(indicator: Indicator): string {
  return textOfSections(indicator, ["progress", "result", "remedy", "other"]);
}
