import { isPrintedAs } from "../../figures/printed-as";
import { isCountedAsPiece, isPieceOf, sameUnit } from "../../figures/units";
import { sameBasis } from "./basis";
import { bestByScore, score, wholeYear } from "./best-mention";
import { mayBeActual } from "./may-be-actual";
import { likeness, namesSomething, sameLabel, type Mention } from "./mention";
import { isOneOfSeveral } from "./one-of-several";
import { isOfIndex } from "./read-targets";
import type { Target } from "./target";
import { isOfAnotherSubject } from "./subject";

const cause = /^\s*(?:因|受|由於|鑑於)[^，]{1,10}?(?=僅|只|共|實際|完成|辦理|舉辦)僅?/;
const legalGround = /依[^，。；]{0,40}?(?=辦理|完成|舉辦)/;
/** 分別為 85%、90%、88% gives several, none of which is the whole. */
const eachOwn = /分別(?!於)/;
const forEachPerson = /各應|均應|皆應|每人|每位|(?:人員|同仁).{0,40}應/;
const saysAllDone = /(?:全部|全數|均|皆|全面|悉數).{0,6}(?:達成|完成|取得)/;

/** What an indicator says about its subject besides its figures. */
export interface IndicatorWords {
  /** May name what the standard only counts. */
  readonly title: string;
  readonly standardText: string;
  /** ROC year; figures of years before it are no results. */
  readonly fiscalYear: number | null;
}

/**
 * The figures reported as done for each target, in the targets' order; null where the text names none.
 */
export function readActuals(
  targets: readonly Target[],
  mentions: readonly Mention[],
  words: IndicatorWords,
): readonly (Mention | null)[] {
  const standard = mentions.filter(({ sectionName }) => sectionName === "standard");
  const candidates = mentions.filter(
    (mention) => mayBeActual(mention, words.fiscalYear) && !restates(mention, standard),
  );
  const subject = { ...words, claimsApart: givesClaimsApart(mentions, targets.length) };
  const taken = new Set<Mention>();
  return targets.map((target) => {
    const alike = targets.filter(({ unit }) => sameUnit(unit, target.unit)).length;
    const own = candidates.filter(
      (mention) =>
        !taken.has(mention) &&
        mention !== target.mention &&
        measuresTheSame(target, mention, subject) &&
        (alike === 1 ? !mention.isAddend && !eachOwn.test(mention.before) : belongs(target, mention)),
    );
    const found = bestOf(withoutClaims(ofSameKind(own, target), subject, target), target);
    const part = mentions.find((mention) => !taken.has(mention) && isPartMeant(mention, target));
    const best =
      part ?? (found && alike === 1 && isOneOfSeveral(found, mentions, target, words.title) ? null : found);
    if (best) taken.add(best);
    return best && isLossFor(target, best, words.title) ? asLoss(best) : best;
  });
}

const loss = /(?:虧損|淨損|短絀|赤字)(?:金額)?[^，。；\d]{0,4}$/;
const gain = /盈餘|賸餘|剩餘|淨利|獲利|利潤|利益|純益|損益/;

/** 虧損 120 萬元 where a surplus was to be reached. */
function isLossFor({ context }: Target, { before }: Mention, title: string): boolean {
  return loss.test(before) && gain.test(`${context} ${title}`) && !/虧損|淨損|短絀|赤字/.test(context);
}

function asLoss(mention: Mention): Mention {
  return { ...mention, figure: { ...mention.figure, value: -mention.figure.value } };
}

/** Of a mean the mean, where it is told by that name. */
function ofSameKind(mentions: readonly Mention[], { context }: Target): readonly Mention[] {
  const means = mentions.filter(({ before }) => /平均/.test(before));
  return /平均/.test(context) && means.length > 0 ? means : mentions;
}

/**
 * Where no target is named: a figure that 目標達成值 gives as result; or one reported in the narrative for the very
 * thing that the standard counts.
 */
export function readActualWithoutTarget(
  mentions: readonly Mention[],
  { standardText, fiscalYear }: IndicatorWords,
): Mention | null {
  const counts = mentions.filter(
    (mention) => mayBeActual(mention, fiscalYear) && mention.figure.kind === "count",
  );
  const named = ({ figure, before, after }: Mention) =>
    (figure.unit !== "" && standardText.includes(figure.unit) ? 2 : 0) +
    likeness(before + after, standardText);
  const results = counts.filter(({ sectionName }) => sectionName === "result");
  if (results.length > 0) return results.reduce((best, next) => (named(next) > named(best) ? next : best));
  const narrated = counts.filter(
    (mention) =>
      wholeYear.test(mention.sentenceBefore) &&
      (standardText === "" || likeness(mention.before + mention.after, standardText) >= 2),
  );
  return bestByScore(narrated, (mention) => score(mention) + named(mention), named);
}

/** 輔導 8 家，其中 6 家取得登記證, where the target is 6 家取得登記證. */
function isPartMeant({ figure, sectionName, before, after }: Mention, { unit, mention }: Target): boolean {
  return (
    sectionName === "progress" &&
    mention !== null &&
    sameUnit(unit, figure.unit) &&
    /其中(?:有|計)?\s*$/.test(before) &&
    likeness(after, mention.after) >= 4
  );
}

/** The condition that each person must meet, said again as met by all, is no count of what was done. */
function restates(mention: Mention, standard: readonly Mention[]): boolean {
  return (
    saysAllDone.test(mention.sentence) &&
    standard.some(
      ({ figure, sentence }) =>
        forEachPerson.test(sentence) &&
        figure.value === mention.figure.value &&
        figure.unit === mention.figure.unit,
    )
  );
}

interface Subject extends IndicatorWords {
  /** The result gives an achievement by that name, so that another percentage beside it is the measured value. */
  readonly claimsApart: boolean;
}

/** Not where each of several measures has a percentage there beside the one so called: 件次 110%、甲等 105%，平均達成率 107.5%. */
function givesClaimsApart(mentions: readonly Mention[], targets: number): boolean {
  const shares = mentions.filter(
    ({ sectionName, figure }) => sectionName === "result" && figure.kind === "percentage",
  );
  const named = shares.filter(({ before }) => /達成[率度]|達標率/.test(before));
  return named.length > 0 && (targets < 2 || shares.length - named.length < targets);
}

/** Words farther before a share than this do not say what it is of. */
const nearWords = 24;

function measuresTheSame(
  target: Target,
  mention: Mention,
  { title, standardText, claimsApart }: Subject,
): boolean {
  const { figure, before, after, sectionName, sentenceBefore } = mention;
  if (target.unit === "") {
    const isIndex =
      (isOfIndex(target.context) || isOfIndex(title)) && isOfIndex(before) && figure.unit === "";
    return figure.kind === "count" && (sectionName === "result" || isIndex);
  }
  const isOfUnit =
    sameUnit(target.unit, figure.unit) ||
    isPieceOf(target.unit, figure.unit, after) ||
    isCountedAsPiece(target.unit, `${target.context} ${title}`, figure.unit);
  if (!isOfUnit || !sameBasis(target, title, mention)) return false;
  if (isOfAnotherSubject(target, title, mention)) return false;
  const about = namesSomething(target.context) ? target.context : standardText;
  // 甲等 37 件，占 84.1%: what it is of stands in the clause before.
  const own = /^[\s占佔達為約計]*(?:(?:比率|比例|比重|占比)[\s達為約計]*)?$/.test(before)
    ? sentenceBefore.slice(-nearWords)
    : before;
  const isAlike = likeness(own + after, `${about} ${title}`) >= 2;
  if (figure.kind === "percentage") {
    const isProgress =
      isMilestone(target) && /進度|完成/.test(before) && !/第\s*[1-3一二三]\s*季|上半年/.test(before);
    return isAlike || isProgress || /實際/.test(before) || (claimsApart && sectionName === "result");
  }
  return sectionName === "result" || isReported(mention, target, isAlike);
}

/** 設計 20%、發包 45%、驗收 100%: how far the work has come. */
function isMilestone({ quantity, mention }: Target): boolean {
  return quantity.value === 100 && (mention?.sentence.match(/\d\s*%/g)?.length ?? 0) > 2;
}

/**
 * In the narrative a figure is the result if its words say that it covers the whole; or that it was done and what;
 * without any such word it must be about the target's very subject and not just repeat its figure.
 */
function isReported(mention: Mention, target: Target, isAlike: boolean): boolean {
  const points = score(mention);
  if (points > 2) return true;
  if (points > 0) return isAlike || !namesSomething(target.context) || !namesAnother(mention);
  const isBare = !namesSomething(target.context) && !namesAnother(mention);
  return (isAlike || isBare) && mention.figure.value !== target.quantity.value;
}

/** Whether the figure's own words name what is counted; 共辦理 11 場 speaks of the indicator's subject. */
function namesAnother({ before, after }: Mention): boolean {
  const words = before
    .replace(cause, "")
    .replace(legalGround, "")
    .replace(/(?:參加|參與|出席|與會|受訓)者/, "");
  return namesSomething(words + after);
}

/** A percentage of 目標達成值 is rather the claim where the narrative gives the measured value. */
function withoutClaims(
  mentions: readonly Mention[],
  { claimsApart }: Subject,
  { quantity }: Target,
): readonly Mention[] {
  const narrated = mentions.filter(({ sectionName }) => sectionName !== "result");
  // 93% of a target of 92% is an achievement of 101.1%.
  const isAchievement = ({ figure }: Mention) =>
    narrated.some((own) => {
      const achieved = (own.figure.value / quantity.value) * 100;
      return isPrintedAs(achieved, figure.value, figure.decimals);
    });
  const isMeasured = (mention: Mention) =>
    mention.figure.kind !== "percentage" ||
    mention.sectionName !== "result" ||
    (claimsApart && !isAchievement(mention)) ||
    /實際/.test(mention.before);
  return narrated.length > 0 ? mentions.filter(isMeasured) : mentions;
}

/** By the words since the figure before it: 講座 4 場及服務學習 6 場 names each of the two. */
function belongs(target: Target, { figure, before, after }: Mention): boolean {
  if (sameLabel(target.label, figure.label)) return true;
  const own = before.replace(/^.*\d/s, "");
  const words = own !== before && namesSomething(own) ? own : before + after;
  return target.label !== "" && likeness(target.label, words) >= 2;
}

/** Of figures told equally plainly, the one whose words are more like the target's. */
function bestOf(mentions: readonly Mention[], target: Target): Mention | null {
  const alike = ({ before, after }: Mention) => likeness(before + after, target.context);
  return bestByScore(mentions, (mention) => score(mention) + Math.min(3, alike(mention)), alike);
}
