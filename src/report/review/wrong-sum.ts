import { sameUnit } from "../figures/units";
import type { Mention } from "../import/measures/mention";
import { mostAddends } from "../import/measures/parts";
import type { FindingPlace } from "./finding";
import type { IndicatorUnderReview } from "./rule";

/** A total and the parts beside it, which add up to another one. */
export interface WrongSum {
  readonly place: FindingPlace;
  /** From the first part or the total to the last of them. */
  readonly quote: string;
  readonly total: number;
  readonly sum: number;
  readonly unit: string;
}

const totalAfter = /^[，,、；]?(?:合計|共計|總計|總共|合共|共|計|加總)[達為有]?(?:完成|辦理|達|為)?$/;
/** Between two parts of a list: a sign, and what the next one is of. */
const between =
  /^\s*[^\d，。；、：:（）()%]{0,6}[、，及與和]\s*(?:及|與|和|以及)?[^\d，。；、：:（）()%]{1,14}$/;
/** Parts that overlap, or are not all of them. */
const notAllOfIt =
  /其中|[含包另等餘扣]|不計|重複|分別於|以上|各(?!項|類|級)|每|較|比|由|自|至|目標|預[計定]|原[訂定]/;
const everyQuarter = /^[（(](?=.*[1一]\s*季)(?=.*[2二]\s*季)(?=.*[3三]\s*季)(?=.*[4四]\s*季)/;

/**
 * Totals that their own parts do not give: 樹葬 668 件、海葬 61 件，共 749 件; 8 場次（第 1 季 2 場、…、第 4 季 2 場）. Parts
 * that may overlap or leave something out (其中, 等) add up to nothing that could be wrong.
 */
export function wrongSumsIn({ indicator, mentions }: IndicatorUnderReview): readonly WrongSum[] {
  const told = mentions.filter(
    ({ sectionName, figure }) => /progress|result|other/.test(sectionName) && figure.kind === "count",
  );
  return told.flatMap((mention, index): readonly WrongSum[] => {
    const { section, paragraph, figure } = mention;
    const text = indicator.sections[section]?.paragraphs[paragraph]?.text ?? "";
    const found = partsBefore(told, index, text) ?? partsInBracket(told, index, text);
    if (!found) return [];
    const sum = found.parts.reduce((total, part) => total + part.figure.value, 0);
    if (Math.abs(sum - figure.value) < 1e-6 * figure.value || !found.isWrong(sum)) return [];
    const ends = [figure, ...found.parts.map((part) => part.figure)];
    const quote = text.slice(
      Math.min(...ends.map(({ start }) => start)),
      Math.max(...ends.map(({ end }) => end)),
    );
    const place = { indicatorId: indicator.id, section, paragraph };
    return [{ place, quote, total: figure.value, sum: Number(sum.toPrecision(12)), unit: figure.unit }];
  });
}

interface Parts {
  readonly parts: readonly Mention[];
  readonly isWrong: (sum: number) => boolean;
}

function partsBefore(told: readonly Mention[], index: number, text: string): Parts | null {
  const total = told[index];
  const last = told[index - 1];
  if (!total || !last || !isBeside(last, total)) return null;
  if (!totalAfter.test(plainWords(text.slice(last.figure.end, total.figure.start)))) return null;
  const parts = [last];
  for (let before = index - 2; before >= 0 && parts.length < mostAddends; before--) {
    const [part, next] = [told[before], parts[0]];
    if (!part || !next || !isBeside(part, next)) break;
    if (!between.test(text.slice(part.figure.end, next.figure.start))) break;
    parts.unshift(part);
  }
  const [first] = parts;
  const words = (first?.before ?? "") + text.slice(first?.figure.start, total.figure.end + 8);
  if (!first || parts.length < 2 || notAllOfIt.test(words) || !namesPart(first)) return null;
  // 受理 300 件、核准 250 件，共 300 件 are steps of one thing.
  return parts.some(({ figure }) => figure.value === total.figure.value)
    ? null
    : { parts, isWrong: () => true };
}

function partsInBracket(told: readonly Mention[], index: number, text: string): Parts | null {
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
  return areNamed && !/\d\s*年/.test(bracket)
    ? { parts, isWrong: (sum) => sum > total.figure.value * (1 + 1e-9) }
    : null;
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
