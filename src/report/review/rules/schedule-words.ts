import { readingsOf } from "../../verdict/claim-readings";
import { paragraphsOf, type PlacedText } from "../places";
import { lateButTimely, lateThoughReached } from "../late-but-timely";
import { growthResult, resultValues } from "../result-value";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const met =
  /(?:達成率|達成度|進度|目標|預期|指標)[^，。；、]{0,6}符合|(?:進度|目標|預期|標準)[^，。；、]{0,4}相符|符合[^，。；、]{0,6}(?:進度|目標|預期|預定|規劃|標準)/;
/** 已達目標, 超越目標值; with a figure behind it the word carries the figure. */
const claimsMet =
  /(?<![未無不尚可須應])(?:達成|達到|已達|超越|超過|優於)(?:年度|原訂|原定|預定|績效)*目標值?(?![之\d值]|\s*\d)|(?<![未無不尚])達標(?!率)/;
/** In running words only what cannot be said of a part: 上半年達成目標, 為達成目標 and 7 個單位達成目標 say less. */
const claimsWhole =
  /(?:已|業已?|率|度|數|量|均)(?:達成|達到|超越|超過|優於)(?:年度|原訂|原定|預定|績效|本年度?)*目標值?(?![之\d值者]|\s*\d)|(?<=[，。；])符合(?:年度|原訂|原定|預定|績效|本年度?)*目標值?(?=[，。；])/;
const claimsMissed =
  /(?<![若如倘因對於])(?:仍|尚|而|惟|，)(?:仍|尚)?未(?:能)?達(?:成|到)?(?:本?年度|原訂|原定|預定|績效)*目標值?(?=[，。；])/;
const ahead = /(?<![未無非不])超前(?!部署|佈署|布局|佈局|規劃)/;
/** 超前預定進度 144%, 超前預定進度(178%): the word carries the figure. */
const aheadByShare = /超前[^，。；、\d]{0,12}[\d.,]+\s*(?:[%％]|個?百分點)/;
const behind = /(?<![未無非不])落後/;

/**
 * Words on the schedule in 目標達成值 that another word or the number denies: met and ahead at once, ahead at exactly
 * 100%, behind although reached, met or target reached although not. Details: `words`, `against`: the other words, or empty;
 * `value` fraction where the number is against it; `fault` = `denied` with `says` (`met` or `missed`) for a claim
 * on the target, `late` with `deadline` and `done` for what was called early or in time and dated later than planned; `closed` = 1 where a year that is over leaves no schedule to be
 * ahead of.
 */
export const scheduleWords: IndicatorRule = {
  scope: "indicator",
  id: "schedule-words",
  severity: "warning",
  find: (subject) => {
    const results = paragraphsOf(subject.indicator, ["result"]).filter(saysAnything);
    const values = results.length === 0 || growthResult(subject) ? [] : valuesOf(subject);
    const inResult = results.flatMap((own) => remarksOn(subject, values, own));
    if (inResult.length > 0) return inResult;
    const late = lateButTimely(subject);
    if (late.length > 0) return late;
    const unsaid = lateThoughReached(subject);
    if (unsaid.length > 0) return unsaid;
    const claims = paragraphsOf(subject.indicator, ["progress", "other"]).filter(
      ({ text }) => claimsMissed.test(text) || claimsWhole.test(text),
    );
    const value = claims.length === 0 ? null : onlyComputed(subject);
    if (value === null) return [];
    const isMet = value >= 1 - subject.settings.thresholds.scheduleTolerance - 1e-9;
    return claims.flatMap((own) => deniedClaim(isMet ? "missed" : "met", value, own));
  },
};

function saysAnything({ text }: PlacedText): boolean {
  return [met, ahead, behind, claimsMet, claimsMissed].some((words) => words.test(text));
}

function remarksOn(
  subject: IndicatorUnderReview,
  values: readonly number[],
  { text, place }: PlacedText,
): readonly Remark[] {
  const said = { met: met.test(text), ahead: ahead.test(text), behind: behind.test(text) };
  const remark = (words: string, details: Remark["details"]): Remark[] => [
    { place, quote: words, details: { words, against: "", ...details } },
  ];
  if (said.met && said.ahead) return remark("符合", { against: "超前" });
  if (said.met && said.behind) return remark("符合", { against: "落後" });
  if (said.ahead && said.behind) return [];
  const most = Math.max(...values);
  const least = Math.min(...values);
  if (values.length === 0) return [];
  const scheduleTolerance = subject.settings.thresholds.scheduleTolerance + 1e-9;
  if (said.ahead && most <= 1 + scheduleTolerance) return remark("超前", { value: most });
  if (said.behind && least >= 1 - scheduleTolerance) return remark("落後", { value: least });
  if (said.ahead && !aheadByShare.test(text) && isClosed(subject)) {
    return remark("超前", { value: most, closed: 1 });
  }
  if (most >= 1 - scheduleTolerance) {
    const denied = values.length === 1 ? claimsMissed.exec(text)?.[0] : undefined;
    return denied === undefined ? [] : remark(denied, { fault: "denied", says: "missed", value: most });
  }
  const claim = claimsMet.exec(text)?.[0];
  if (said.met) return remark("符合", { value: most });
  return claim === undefined ? [] : remark(claim, { value: most });
}

/** The achievement of the only measure; null where it is not computed from figures. */
function onlyComputed(subject: IndicatorUnderReview): number | null {
  if (subject.indicator.measures.length !== 1) return null;
  const [result] = resultValues(subject);
  return result?.source === "computed" ? result.value : null;
}

/** 已超越年度目標 in the narrative, where the figures say 95%. */
function deniedClaim(says: "met" | "missed", value: number, { text, place }: PlacedText): readonly Remark[] {
  const words = (says === "met" ? claimsWhole : claimsMissed).exec(text)?.[0];
  return words === undefined
    ? []
    : [{ place, quote: words, details: { fault: "denied", words, says, against: "", value } }];
}

/** Figures that do not yet cover the year may be ahead of its plan. */
function isClosed({ indicator, mentions }: IndicatorUnderReview): boolean {
  const early = indicator.measures.some(({ asOf }) => asOf !== null && !asOf.endsWith("-12"));
  return (
    !early &&
    !mentions.some(({ asOf, sectionName }) => sectionName !== "standard" && (asOf?.month ?? 12) < 12)
  );
}

/** 超前 25% may mean 125%: every reading of a claim counts. */
function valuesOf(subject: IndicatorUnderReview): readonly number[] {
  const { indicator } = subject;
  const computed = resultValues(subject).filter(({ source }) => source === "computed");
  if (computed.length > 0) return computed.map(({ value }) => value);
  return indicator.stated.flatMap((claim) => readingsOf(indicator, claim).map(({ fraction }) => fraction));
}
