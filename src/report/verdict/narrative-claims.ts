import type { Mention } from "../import/measures/mention";
import { readNarrativeClaims, type Claim } from "../import/measures/read-stated";
import type { Indicator, Measure, Section, StatedValue } from "../model";
import type { Contradiction } from "./assessment";
import { readingsOf } from "./claim-readings";
import { textOfSections } from "../section-text";
import { computeAchievement, matchesPrinted } from "./compute-achievement";
import type { Reckoning, Rounding } from "./reckoning";

/**
 * Achievements that the narrative (辦理情形) claims and that no stated value of the indicator agrees with. With
 * several stated values a claim must be about one of them: it is compared with the one whose words it shares.
 */
export function contradictingNarrative(
  indicator: Indicator,
  mentions: readonly Mention[],
  reckoning: Reckoning,
): readonly Contradiction[] {
  const { rounding } = reckoning;
  const { stated, sections, measures } = indicator;
  const [first] = stated;
  if (!first || !sections.some(claimsShare)) return [];
  const latestYear = mentions.reduce((latest, { year }) => Math.max(latest, year ?? 0), 0);
  const claims = readNarrativeClaims(mentions)
    .filter(({ mention }) => !distance.test(mention.before) && !isInterim(mention, measures))
    .filter(({ mention }) => !isOfOtherTime(mention, latestYear) && !isOfOtherSubject(mention, indicator))
    .filter(({ stated: claim, mention }) => !isWithinBound(mention, claim, first));
  if (!stated.some(isResult(sections))) return toldTwice(indicator, claims, reckoning);
  // 稽核 162 件，達成率 108% is that of one of several measures.
  const ofMeasures = measures.length > 1 ? measures.map((own) => computeAchievement(own, reckoning)) : [];
  const isOfMeasure = (claim: StatedValue) =>
    ofMeasures.some((value) => value !== null && matchesPrinted(claim, value, rounding));
  const claimed = claims.map((claim) => claim.stated).filter((claim) => !isOfMeasure(claim));
  const parts = claims.map((claim) => claim.stated);
  if (isMadeOf(first, parts, indicator, rounding)) return [];
  const own = stated.filter(({ place }) => !claimed.some((claim) => samePlace(claim, place)));
  if (own.length !== 1) return [];
  return claimed
    .filter(
      (claim) =>
        !own.some((value) => agree(indicator, value, claim, rounding)) && !repeatsFigure(indicator, claim),
    )
    .map((claim) => ({
      kind: readingsOf(indicator, claim).length > 1 ? "distance" : "narrative",
      stated: first,
      other: claim.fraction,
      measureId: measures.length === 1 ? (measures[0]?.id ?? null) : null,
    }));
}

/** 達成率 119%…整體達成率為 109.0%, where the figures of the only measure give the one and not the other. */
function toldTwice(
  indicator: Indicator,
  claims: readonly Claim[],
  reckoning: Reckoning,
): readonly Contradiction[] {
  const [measure, another] = indicator.measures;
  const computed = measure ? computeAchievement(measure, reckoning) : null;
  if (computed === null || !measure || another || ofSeveral.test(allText(indicator))) return [];
  const called = claims
    .filter(({ mention }) => calledAchievement.test(mention.before))
    .map(({ stated }) => stated);
  const isHeld = (claim: StatedValue) => matchesPrinted(claim, computed, reckoning.rounding);
  const [right] = called.filter(isHeld);
  if (!right) return [];
  return called
    .filter((claim) => !isHeld(claim) && !agree(indicator, claim, right, reckoning.rounding))
    .map((claim) => ({ kind: "twice", stated: claim, other: right.fraction, measureId: measure.id }));
}

/** Words of a result that is put together, though not all its parts were recognised. */
const ofSeveral = /平均達成|[兩二三各][者項個]|子項|子目標|分項|較[低高]者|加權|權重|總達/;

function allText({ sections }: Indicator): string {
  return textOfSections({ sections }, ["standard", "progress", "result", "other"]);
}

/** By name, and not as a share of something: 達成率 90%, 達年度目標之 90%. */
const calledAchievement = /(?:達成[率度]|達標率|達(?:年度|預定)?目標值?之)[^，。；\d]{0,6}$/;

/**
 * 104.0% and 106.0% of two parts make 105.0% of the whole; where they are weighted, anything between them may be right,
 * and the weights are another rule's.
 */
export function isMadeOf(
  whole: StatedValue,
  parts: readonly StatedValue[],
  indicator: Indicator,
  rounding: Rounding,
): boolean {
  const fractions = parts.map(({ fraction }) => fraction);
  if (new Set(fractions).size < 2) return false;
  const mean = fractions.reduce((sum, fraction) => sum + fraction, 0) / fractions.length;
  if (matchesPrinted(whole, mean, rounding)) return true;
  const told = allText(indicator);
  const isBetween = whole.fraction >= Math.min(...fractions) && whole.fraction <= Math.max(...fractions);
  return isBetween && /加權/.test(told);
}

/** Without 目標達成值 the narrative's own claims are the stated ones, and there is nothing to differ from. */
function isResult(sections: readonly Section[]) {
  return ({ place }: StatedValue): boolean => {
    const name = sections[place.section]?.name;
    return name !== "progress" && name !== "other";
  };
}

/** 超前 3.5% may be a part of the target, points or time: it contradicts nothing. */
const distance = /(?:超前|落後)[^，。]{0,10}$/;

/** 上年度達成率 105%, 112 年達成率 96% beside a later year's, and what was planned and is no claim. */
function isOfOtherTime({ before, year }: Mention, latestYear: number): boolean {
  if (year !== null && year < latestYear) return true;
  return /去年|上年|前一?年|歷年|預計|預定(?!進度)|預估|原訂|原定/.test(before);
}

/** What an achievement is usually called, whatever it is one of. */
const usualNames =
  /達成[率度值]?|達標率|完成率|目標值?|整體|總體|本項|各項|全[年部]度?|年度|本年|總|實際|平均|績效|指標|累計|合計|年終|統計|計算|經|已|為|達|之|的|約|逾|超過|較|[\d%％\s]/g;

/** 預算達成率, 國中場達成率: of something that neither title nor standard names. */
function isOfOtherSubject({ before }: Mention, { title, sections }: Indicator): boolean {
  const subject = (
    /(?<!\p{Script=Han})\p{Script=Han}+(?=\s*(?:達成[率度]|達標率))/u.exec(before)?.[0] ?? ""
  ).replace(usualNames, "");
  const words = `${title} ${textOfSections({ sections }, ["standard", "result"])}`;
  return subject.length > 1 && !words.includes(subject);
}

/** 達成率 100% 以上 holds of 120%. */
function isWithinBound({ figure: { bound } }: Mention, claim: StatedValue, stated: StatedValue): boolean {
  switch (bound) {
    case "atLeast":
    case "above":
      return stated.fraction >= claim.fraction;
    case "atMost":
    case "below":
      return stated.fraction <= claim.fraction;
    default:
      return false;
  }
}

/** 截至 6 月底…當時達成率 48.3% tells of the way there, unless the result itself is counted no longer. */
function isInterim({ asOf, sentenceBefore }: Mention, measures: readonly Measure[]): boolean {
  if (/當時|上半年|期中|年中|前[一二三兩]季|第\s*[1-3一二三]\s*季/.test(sentenceBefore)) return true;
  const end = Math.max(...measures.map((measure) => Number(measure.asOf?.split("-")[1] ?? 12)));
  const counted =
    /(?:截至|統計至|累計至|迄|至)\s*(\d{1,2})\s*月|(\d{1,2})\s*月(?:(?:底|中旬|\s*\d{1,2}\s*日)?止|底)/.exec(
      sentenceBefore.normalize("NFKC"),
    );
  const month = asOf?.month ?? (counted && Number(counted[1] ?? counted[2]));
  return month !== null && month < end;
}

/** Most narratives claim no percentage at all and need not be read for one. */
function claimsShare({ name, paragraphs }: Section): boolean {
  return (
    (name === "progress" || name === "other") &&
    paragraphs.some(({ text }) => /[%％﹪]|百分之|[一二三四五六七八九]成/.test(text))
  );
}

function samePlace({ place }: StatedValue, other: StatedValue["place"]): boolean {
  return (
    place.section === other.section && place.paragraph === other.paragraph && place.start === other.start
  );
}

/** A measure in per cent has a target and a measured value that are no achievements. */
function repeatsFigure({ measures }: Indicator, { fraction }: StatedValue): boolean {
  return measures.some(
    ({ unit, target, actual }) =>
      unit === "%" &&
      [target, actual].some((own) => own && own.value !== 100 && Math.abs(own.value - fraction * 100) < 1e-9),
  );
}

/** 180% and 180.3% say the same, one more exactly. */
function agree(indicator: Indicator, one: StatedValue, other: StatedValue, rounding: Rounding): boolean {
  return readingsOf(indicator, one).some((first) =>
    readingsOf(indicator, other).some(
      (second) =>
        matchesPrinted(first, second.fraction, rounding) || matchesPrinted(second, first.fraction, rounding),
    ),
  );
}
