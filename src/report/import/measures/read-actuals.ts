import { isPieceOf, sameUnit } from "../../figures/units";
import { isComparison, isDuration, isQualifier, sameBasis } from "./basis";
import { isAmount, likeness, namesSomething, sameLabel, wordsBeyond, type Mention } from "./mention";
import { isOfIndex, isPlannedFigure, type Target } from "./read-targets";
import { isOfAnotherSubject } from "./subject";

/** Words that make a figure a plan, a comparison or a part, and not a result. */
const notDone =
  /預計|預定|擬(?!定)|將(?!近)|規劃|目標(?!達成)|原訂|原定|(?<!供)應(?!變|用|邀)|擇|選定|去年|上年度?|前一?年度|同期|基期|其中|尚有|尚未|未完成|不足|較.{0,8}$|約定|上限|下限|[（(](?:其中|含)[^）)]*$/;
const wholeYear =
  /全年|12\s*月|截至|截止|統計至|累計|累積|共計|合計|總計|總共|合共|本年度?|年度|\d\s*年(?!.*月)|實際/;
const done = /共|計|已|達|完成|辦竣|執行|辦理|舉辦|超過|逾|突破|實績|為|平均|參訓|參加|參與|吸引|受益/;
const partOfYear =
  /第\s*[\d一二三四]+\s*季|上半年|下半年|(?<![\d至])\s*[1-9]\s*月(?:份)?\s*(?:辦理|舉辦|完成)/;
const claimOfAchievement = /達成|超前|超越|進度|達標/;
/** Names of measured values that contain a word of achievement. */
const measuredByName = /實際達成|(?:實際|工程|累計|施工|執行)進度/g;
/** What happened on one day is a part of the year: 3 月 12 日辦理 1 場. */
const onOneDay = /\d\s*日[^，。；日至止迄共計]{0,8}$/;
const cause = /^\s*(?:因|受|由於|鑑於)[^，]{1,10}?(?=僅|只|共|實際|完成|辦理|舉辦)僅?/;
const legalGround = /依[^，。；]{0,40}?(?=辦理|完成|舉辦)/;
/** 分別為 85%、90%、88% gives several, none of which is the whole. */
const eachOwn = /分別(?!於)/;
/** Another kind listed beside a figure (、女 700 人) or after it (，零售業 20 家). */
const besideOther = /\d[^，。；\d]{0,6}[、及與和][^\d，。；、]{1,8}$/;
const afterOther = /\d[^，。；\d]{0,6}，[^\d，。；、]{1,8}$/;
/** What became of those counted before, and so no other kind of them. */
const outcome =
  /獲|不|未|較|比|[占佔]|去年|上年|合格|違規|通過|完成|取得|結訓|補助|裁|罰|其中|其餘|含|包|另|駁|退|缺|發|參加|參與|[共計達]/;
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
  const subject = { ...words, claimsApart: mentions.some(isNamedAchievementInResult) };
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
    const found = bestOf(withoutClaims(own, subject), target);
    const part = mentions.find((mention) => !taken.has(mention) && isPartMeant(mention, target));
    const best =
      part ?? (found && alike === 1 && isOneOfSeveral(found, mentions, target, words.title) ? null : found);
    if (best) taken.add(best);
    return best;
  });
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

/** Whether a figure can tell what was done at all: no plan, comparison, part or single event. */
export function mayBeActual(mention: Mention, fiscalYear: number | null): boolean {
  const { figure, sectionName, before, year } = mention;
  const isEarlier = year !== null && fiscalYear !== null && year < fiscalYear;
  if (isEarlier && !isComparison(mention)) return false;
  if (isSingleEvent(mention) || isStartOfRise(mention)) return false;
  if (!isAmount(mention) || !/result|progress|other/.test(sectionName)) return false;
  if (mention.isPart || isQualifier(mention) || isPlannedFigure(mention)) return false;
  if (notDone.test(before) && !isComparison(mention)) return false;
  if (/^(?:季|年|個月|月|歲)$/.test(figure.unit) && !isDuration.test(before)) return false;
  if (figure.kind === "percentage" && claimOfAchievement.test(before.replace(measuredByName, "")))
    return false;
  return true;
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

/** 38.2% of 由 38.2% 提升至 41%. */
function isStartOfRise({ before, after }: Mention): boolean {
  return /[由從自][^，。；]{0,10}$/.test(before) && /^[^，。；\d]{0,8}[至到]/.test(after);
}

function isSingleEvent({ before, sentenceBefore, asOf }: Mention): boolean {
  const isDated = asOf === null && onOneDay.test(before) && !/截至|迄|止|累計|共/.test(before);
  return isDated && (sentenceBefore.match(/\d\s*日/g)?.length ?? 0) === 1;
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

function isNamedAchievementInResult({ figure, sectionName, before }: Mention): boolean {
  return sectionName === "result" && figure.kind === "percentage" && /達成[率度]|達標率/.test(before);
}

function measuresTheSame(
  target: Target,
  mention: Mention,
  { title, standardText, claimsApart }: Subject,
): boolean {
  const { figure, before, after, sectionName } = mention;
  if (target.unit === "") {
    const isIndex = isOfIndex(target.context) && isOfIndex(before) && figure.unit === "";
    return figure.kind === "count" && (sectionName === "result" || isIndex);
  }
  const isOfUnit = sameUnit(target.unit, figure.unit) || isPieceOf(target.unit, figure.unit, after);
  if (!isOfUnit || !sameBasis(target, title, mention)) return false;
  if (isOfAnotherSubject(target, title, mention)) return false;
  const about = namesSomething(target.context) ? target.context : standardText;
  const isAlike = likeness(before + after, `${about} ${title}`) >= 2;
  if (figure.kind === "percentage") {
    return isAlike || /實際/.test(before) || (claimsApart && sectionName === "result");
  }
  return sectionName === "result" || isReported(mention, target, isAlike);
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
function withoutClaims(mentions: readonly Mention[], { claimsApart }: Subject): readonly Mention[] {
  const narrated = mentions.filter(({ sectionName }) => sectionName !== "result");
  const isMeasured = ({ figure, sectionName, before }: Mention) =>
    figure.kind !== "percentage" || sectionName !== "result" || claimsApart || /實際/.test(before);
  return narrated.length > 0 ? mentions.filter(isMeasured) : mentions;
}

/**
 * Whether a figure counts only one kind among others listed beside it (男 400 人、女 700 人), none of which is the
 * whole: its words say more than those of the target.
 */
function isOneOfSeveral(
  mention: Mention,
  mentions: readonly Mention[],
  target: Target,
  title: string,
): boolean {
  if (/[共計達]|累計|實際/.test(mention.before)) return false;
  const isListed = mentions.some(
    ({ figure, section, paragraph, sentenceBefore }) =>
      section === mention.section &&
      paragraph === mention.paragraph &&
      sameUnit(figure.unit, mention.figure.unit) &&
      Math.abs(figure.start - mention.figure.start) < 30 &&
      figure.start !== mention.figure.start &&
      (besideOther.test(sentenceBefore) ||
        (figure.start > mention.figure.start && afterOther.test(sentenceBefore))) &&
      !outcome.test(/[^、，及與和]*$/.exec(sentenceBefore)?.[0] ?? ""),
  );
  return isListed && wordsBeyond(mention.before, `${target.context} ${title}`) !== "";
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

/**
 * The mention with the highest score; of equals the latest, that of the whole year, or the one most like the
 * target's words; otherwise none is chosen.
 */
function bestByScore(
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

/** The month up to which a figure counts: 12 for 截至 12 月 and 全年; 0 where nothing is said. */
function monthOf({ asOf, sentenceBefore }: Mention): number {
  return asOf?.month ?? (/全年|年度/.test(sentenceBefore) ? 12 : 0);
}

/** What was reached by June gives way to what was reached by December. */
function latest(mentions: readonly Mention[]): readonly Mention[] {
  const isWhole = mentions.some((mention) => monthOf(mention) === 12);
  return isWhole ? mentions.filter(({ asOf }) => asOf === null || asOf.month === 12) : mentions;
}

/** How plainly a figure is reported as the result of the year. */
function score({ sectionName, before, sentenceBefore }: Mention): number {
  if (/實際(?:達成)?(?:值|數)?[為達:：\s]*$/.test(before)) return 12;
  const inResult = sectionName === "result" ? 6 : 0;
  if (partOfYear.test(before)) return inResult > 0 ? 1 : 0;
  if (wholeYear.test(before)) return inResult + 4;
  if (wholeYear.test(sentenceBefore)) return inResult + 3;
  const leading = before.trim() === "" ? sentenceBefore : before;
  return inResult + (done.test(leading) ? 2 : 0);
}
