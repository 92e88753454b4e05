import { sameUnit } from "../../figures/units";
import { sinceComma, type Mention } from "../../import/measures/mention";
import { mostAddends } from "../../import/measures/parts";
import type { Measure } from "../../model";

/** A list of parts, and whether a sum of them that is not the total is wrong. */
export interface Parts {
  readonly parts: readonly Mention[];
  readonly isWrong: (sum: number) => boolean;
}

const totalAfter =
  /^[，,、；]?(?:(?:全年度?|年度|本年度?)累計|(?:全年度?|年度|本年度?)?(?:合計|共計|總計|總共|合共|共|計|加總))[達為有]?(?:完成|辦理|達|為)?$/;
/** Of what there was before and what was added to it. */
const soFar = /^[，,、；]?累計[達為有]?(?:完成|辦理|達|為)?$/;
/** What leads from a total to its parts; with 其中 they need not be all of it. */
const listBehind = /^[^，。；、：:\d（）()]{0,6}[，,：:]\s*(其中|包[含括]|分別[為是計]|計有)/;
/** Between two parts of a list: a sign, and what the next one is of. */
const between =
  /^\s*[^\d，。；、：:（）()%]{0,6}[、，及與和]\s*(?:及|與|和|以及)?[^\d，。；、：:（）()%]{1,14}$/;
const lastJoined = /^[^\d，。；、：:（）()%]{0,8}[，、]?(?:以?及|與|和)/;
/** Parts that overlap, or are not all of them. */
const notAllOfIt =
  /其中|[含包另等餘扣裁撤退減]|不計|重複|分別於|以上|各(?!項|類|級)|每|較|比|由|自|至|目標|預[計定]|原[訂定]/;
const more = /[另等餘扣]|不計|重複|以上|各(?!項|類|級)|每|較|比/;
const everyQuarter = /^[（(](?=.*[1一]\s*季)(?=.*[2二]\s*季)(?=.*[3三]\s*季)(?=.*[4四]\s*季)/;
/** Digits that tell when: 第 2 季, 113 年. */
const period = /第\s{0,2}[1-4１-４一二三四]\s{0,2}季|[\d０-９]{2,3}\s?年度?底?/g;

/** Parts that leave so much of a total open, or of an actual value, are rather of something else. */
const nearestOfTotal = 0.8;

/** 樹葬 668 件、海葬 61 件，共 749 件. */
export function partsBefore(told: readonly Mention[], index: number, text: string): Parts | null {
  const total = told[index];
  const last = told[index - 1];
  if (!total || !last || !isBeside(last, total)) return null;
  const lead = plainWords(text.slice(last.figure.end, total.figure.start));
  if (!totalAfter.test(lead) && !soFar.test(lead)) return null;
  const parts = listEndingWith(told, index - 1, text);
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const isSinceBegin = /累計|既有|原有|現有/.test(sinceComma(first)) || areYears(parts);
  if (soFar.test(lead) && !isSinceBegin) return null;
  const words = sinceComma(first) + text.slice(first.figure.start, total.figure.end + 8);
  if (notAllOfIt.test(words) || !namesPart(first)) return null;
  // 受理 300 件、核准 250 件，共 300 件 are steps of one thing.
  return parts.some(({ figure }) => figure.value === total.figure.value)
    ? null
    : { parts, isWrong: soFar.test(lead) ? isNearTotal(total) : () => true };
}

/** 112 年 78 案、113 年 84 案: each of a year of its own. */
function areYears(parts: readonly Mention[]): boolean {
  const years = parts.map(({ year }) => year);
  return years.every((year) => year !== null) && new Set(years).size === years.length;
}

/** There may have been others before the first that is told. */
function isNearTotal({ figure }: Mention) {
  return (sum: number): boolean => sum > nearestSoFar * figure.value;
}

const nearestSoFar = 0.9;

/** 8 場次（第 1 季 2 場、第 2 季 2 場、…）. */
export function partsInBracket(told: readonly Mention[], index: number, text: string): Parts | null {
  const total = told[index];
  if (!total) return null;
  const bracket = /^\s*[（(][^（(）)]{1,160}[）)]/.exec(text.slice(total.figure.end))?.[0];
  if (bracket === undefined) return null;
  const end = total.figure.end + bracket.length;
  const parts = told
    .slice(index + 1, index + 1 + mostAddends)
    .filter((part) => isBeside(part, total) && part.figure.start < end);
  if (parts.length < 2 || notAllOfIt.test(bracket)) return null;
  const isOfQuarters = everyQuarter.test(bracket.trim().normalize("NFKC")) && parts.length === 4;
  const isRunningTotal = parts.at(-1)?.figure.value === total.figure.value;
  if (isOfQuarters) return isRunningTotal ? null : { parts, isWrong: () => true };
  // （110 年 310 點、111 年 305 點） are other years' and no parts.
  const areNamed = parts.every((part) => namesPart(part) && part.year === total.year);
  return areNamed && !/\d\s*年/.test(bracket) ? { parts, isWrong: isMoreThan(total) } : null;
}

/** 672 輛次，包含消防機關 310 輛次、醫院 184 輛次及民間 168 輛次; of 其中 only more than all of it is wrong. */
export function partsBehind(told: readonly Mention[], index: number, text: string): Parts | null {
  const [total, first] = [told[index], told[index + 1]];
  if (!total || !first || !isBeside(first, total)) return null;
  const lead = listBehind.exec(text.slice(total.figure.end, first.figure.start))?.[1];
  const parts = lead === undefined ? [] : listBeginningWith(told, index + 1, text);
  const [last, beforeLast] = [parts.at(-1), parts.at(-2)];
  if (!last || !beforeLast || parts.length < 3 || !parts.every(namesPart)) return null;
  const words = text.slice(first.figure.start, last.figure.end + 4);
  if (more.test(words) || parts.some(({ year }) => year !== total.year)) return null;
  const isAll = lead !== "其中" && lastJoined.test(text.slice(beforeLast.figure.end, last.figure.start));
  const isMore = isMoreThan(total);
  return { parts, isWrong: (sum) => isMore(sum) || (isAll && sum >= nearestOfTotal * total.figure.value) };
}

const inTurn = /(?:各|每|四)[季月期][^，。；\d]{0,12}(?:依序|分別)?[為是計達]?\s*$/;
const totalOfTurns = /^[，,、；]\s*(?:全年度?|年度|合計|共計|總計|累計|共|計)[^，。；\d]{0,6}$/;

/** 各季服務量依序為 588、640、655、675 人次，全年 2,568 人次: only the last of them has the unit. */
export function partsInTurn(told: readonly Mention[], index: number, text: string): Parts | null {
  const [total, last] = [told[index], told[index - 1]];
  if (!total || !last || !isBeside(last, total)) return null;
  if (!totalOfTurns.test(text.slice(last.figure.end, total.figure.start))) return null;
  const parts = [last];
  for (let before = index - 2; before >= 0 && parts.length < mostAddends; before--) {
    const [part, next] = [told[before], parts[0]];
    const isListed =
      part && next && /^\s*[、及與和]\s*$/.test(text.slice(part.figure.end, next.figure.start));
    if (!isListed || part.section !== next.section || part.paragraph !== next.paragraph) break;
    parts.unshift(part);
  }
  const [first] = parts;
  return first && parts.length > 2 && inTurn.test(first.before) ? { parts, isWrong: () => true } : null;
}

/** Two figures without a total may be anything. */
export const fewestAlone = 3;

/** A list of so many parts of the measure's unit, without a total of its own. */
export function partsAlone(
  told: readonly Mention[],
  index: number,
  { actual, target, unit }: Measure,
  text: string,
): readonly Parts[] {
  const first = told[index];
  if (!first || !actual || !sameUnit(first.figure.unit, unit)) return [];
  const previous = told[index - 1];
  if (previous && isBeside(previous, first) && isNext(previous, first, text)) return [];
  const parts = listBeginningWith(told, index, text);
  const last = parts.at(-1);
  if (!last || parts.length < fewestAlone || !parts.every(namesPart)) return [];
  const words = sinceComma(first) + text.slice(first.figure.start, last.figure.end + 8);
  const isOther = [actual.value, target?.value].some((value) =>
    parts.some(({ figure }) => figure.value === value),
  );
  const next = told[index + parts.length];
  const isTotalled = next !== undefined && isBeside(last, next);
  if (isOther || isTotalled || notAllOfIt.test(words)) return [];
  const isNear = (sum: number) =>
    sum >= nearestOfTotal * actual.value && sum <= actual.value / nearestOfTotal;
  return [{ parts, isWrong: isNear }];
}

function isMoreThan({ figure }: Mention) {
  return (sum: number): boolean => sum > figure.value * (1 + 1e-9);
}

function listEndingWith(told: readonly Mention[], index: number, text: string): readonly Mention[] {
  const parts = told.slice(index, index + 1);
  for (let before = index - 1; before >= 0 && parts.length < mostAddends; before--) {
    const [part, next] = [told[before], parts[0]];
    if (!part || !next || !isNext(part, next, text)) break;
    parts.unshift(part);
  }
  return parts;
}

function listBeginningWith(told: readonly Mention[], index: number, text: string): readonly Mention[] {
  const parts = told.slice(index, index + 1);
  for (let behind = index + 1; behind < told.length && parts.length < mostAddends; behind++) {
    const [last, part] = [parts.at(-1), told[behind]];
    if (!part || !last || !isNext(last, part, text)) break;
    parts.push(part);
  }
  return parts;
}

/** Behind 合計 and 加起來 comes no further part. */
function isNext(one: Mention, next: Mention, text: string): boolean {
  if (!isBeside(one, next)) return false;
  const words = text.slice(one.figure.end, next.figure.start).replace(period, "本期");
  return between.test(words) && !/[共計]|加起來|加總|總數/.test(words);
}

function isBeside(one: Mention, other: Mention): boolean {
  return (
    one.section === other.section &&
    one.paragraph === other.paragraph &&
    one.figure.bound === "exact" &&
    other.figure.bound === "exact" &&
    sameUnit(one.figure.unit, other.figure.unit)
  );
}

function namesPart({ before }: Mention): boolean {
  return /\p{Script=Han}{1,14}\s*$/u.test(before);
}

function plainWords(words: string): string {
  return words.replace(/[（(][^（(）)]{0,60}[）)]|\s/g, "");
}
