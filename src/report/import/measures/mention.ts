import type { Figure } from "../../figures/figure";
import { halfWidthFigures } from "../../figures/half-width";
import { readFigures } from "../../figures/read-figures";
import type { Quantity, Section, SectionName } from "../../model";
import { namesActual, namesTarget } from "../label-names";
import { addendsIn, isPartInBracket } from "./parts";

/** A figure of the analysis with the words around it, by which it is understood. */
export interface Mention {
  readonly figure: Figure;
  readonly section: number;
  readonly paragraph: number;
  readonly sectionName: SectionName;
  /** From the last comma or full stop to the figure. */
  readonly before: string;
  /** From the figure to the next comma or full stop. */
  readonly after: string;
  readonly sentence: string;
  /** The part of the sentence that precedes the figure. */
  readonly sentenceBefore: string;
  /** A part of an amount of the same unit before it: the 250 of 500 人(男 250 人、女 250 人). */
  readonly isPart: boolean;
  /** One of several that a total in the same words adds up. */
  readonly isAddend: boolean;
  /** ROC year that the clause names before the figure, or null. */
  readonly year: number | null;
  /** Day or month to which the sentence counts (截至 11 月). */
  readonly asOf: { readonly year: number | null; readonly month: number } | null;
}

/** Words farther from a figure than this say nothing about it. */
const longestSentence = 300;

/** A comma between digits is part of a number; 目標 88%／實際 90.2% are two clauses, 實際值／目標值 is a quotient. */
const clauseBreak =
  /[，。；;、]|,(?!\d{3})|(?<=[\d%％]\p{Script=Han}{0,3})[／/](?=\p{Script=Han}{2,6}\s?\d)/gu;
const commaBreak = /[，。；;]|,(?!\d{3})/g;
const sentenceBreak = /[。；;]/g;

/** Every figure of the sections in order. */
export function mentionsIn(sections: readonly Section[]): readonly Mention[] {
  return sections.flatMap((section, sectionIndex) =>
    section.paragraphs.flatMap(({ text }, paragraph) =>
      readMentions(text, sectionIndex, paragraph, section.name).map((mention) =>
        paragraph === 0 ? underHeading(mention, section.heading) : mention,
      ),
    ),
  );
}

/** 實績：12,500 筆, 目標值：不高於 1.2: the heading says of the figure directly below it what it is. */
function underHeading(mention: Mention, heading: string): Mention {
  const { sentenceBefore, figure } = mention;
  const called = namesActual(heading) ? "實際：" : namesTarget(heading) ? "目標值：" : "";
  const isFirst = figure.start <= 4 && /^(?:不[高低大小]於|至少)?$/.test(sentenceBefore.trim());
  return called === "" || !isFirst ? mention : { ...mention, before: called, sentenceBefore: called };
}

function readMentions(
  written: string,
  section: number,
  paragraph: number,
  sectionName: SectionName,
): Mention[] {
  const figures = readFigures(written);
  if (figures.length === 0) return [];
  const text = halfWidthFigures(written);
  const clauses = breaksOf(text, clauseBreak);
  const sentences = breaksOf(text, sentenceBreak);
  const addends = addendsIn(text, figures);
  return figures.map((figure, index) => {
    const [clauseStart, clauseEnd] = around(clauses, figure.start, text.length);
    const [sentenceStart, sentenceEnd] = around(sentences, figure.start, text.length);
    const sentenceFrom = Math.max(sentenceStart, figure.start - longestSentence);
    // 較 112 年（231 項、55%）: what stands in a bracket is of the year before it.
    const bracket = text.slice(sentenceFrom, figure.start).search(/[（(][^（(）)]*$/);
    const [yearFrom] = bracket < 0 ? [clauseStart] : around(clauses, sentenceFrom + bracket, text.length);
    return {
      figure,
      section,
      paragraph,
      sectionName,
      before: text.slice(Math.max(clauseStart, sentenceFrom), figure.start),
      after: text.slice(figure.end, Math.min(Math.max(clauseEnd, figure.end), figure.end + longestSentence)),
      sentence: text.slice(sentenceFrom, Math.min(sentenceEnd, figure.end + longestSentence)),
      sentenceBefore: text.slice(sentenceFrom, figure.start),
      isPart: isPartInBracket(text, figures, index, sentenceFrom),
      isAddend: addends.has(index),
      year: yearBefore(figures, index, Math.max(yearFrom, sentenceFrom)),
      asOf: closingDate(text, figures, index, sentenceFrom),
    };
  });
}

function breaksOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

/** Start and end of the stretch between two breaks in which a position lies. */
function around(breaks: readonly number[], position: number, length: number): [number, number] {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  const last = breaks[low - 1];
  return [last === undefined ? 0 : last + 1, breaks[low] ?? length];
}

function yearBefore(figures: readonly Figure[], index: number, from: number): number | null {
  for (let before = index - 1; before >= 0; before--) {
    const figure = figures[before];
    if (!figure || figure.start < from) return null;
    const year = figure.date?.year ?? null;
    if (year !== null) return year;
  }
  return null;
}

/** The last date before a figure up to which the words count, unless they go on to the whole year. */
function closingDate(
  text: string,
  figures: readonly Figure[],
  index: number,
  from: number,
): { year: number | null; month: number } | null {
  const to = figures[index]?.start ?? 0;
  for (let before = index - 1; before >= 0; before--) {
    const figure = figures[before];
    if (!figure || figure.start < from) return null;
    const month = figure.kind === "date" ? (figure.date?.month ?? null) : null;
    if (month === null || !closes(text, figure)) continue;
    return /全年|年底/.test(text.slice(figure.end, to)) ? null : { year: figure.date?.year ?? null, month };
  }
  return null;
}

function closes(text: string, { start, end }: Figure): boolean {
  // 7 月至 8 月 is when something took place; 1 月至 8 月 is how far it was counted.
  const begin = /(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?\s*[起間]?至\s*$/.exec(
    text.slice(Math.max(0, start - 14), start),
  );
  if (begin !== null && Number(begin[1]) !== 1) return false;
  // 截至 10 月基準日 is the day on which it is counted each year.
  if (/^[^，。；]{0,4}基準日/.test(text.slice(end, end + 8))) return false;
  return (
    /(?:截至|截止|至|迄)\s{0,4}$/.test(text.slice(Math.max(0, start - 8), start)) ||
    /^\s{0,4}(?:底)?止/.test(text.slice(end, end + 8))
  );
}

/** The words before a figure since the last comma; a list (甲 5 人、乙 6 人) is not cut, as it is in `before`. */
export function sinceComma({ sentenceBefore }: Mention): string {
  const last = [...sentenceBefore.matchAll(commaBreak)].at(-1);
  return last === undefined ? sentenceBefore : sentenceBefore.slice(last.index + 1);
}

/** Whether one figure stands before another in the same sentence. */
export function isEarlierInSentence(one: Mention, other: Mention): boolean {
  return (
    one.section === other.section &&
    one.paragraph === other.paragraph &&
    one.figure.start < other.figure.start &&
    other.figure.start - one.figure.start <= other.sentenceBefore.length
  );
}

/** The words behind a figure, as far as its sentence goes. */
export function sentenceAfter({ sentence, sentenceBefore, figure }: Mention): string {
  return sentence.slice(sentenceBefore.length + figure.end - figure.start);
}

export function quantityOf(figure: Figure): Quantity {
  return { value: figure.value, bound: figure.bound, text: figure.text };
}

/** Whether a figure is an amount or share at all, and not a date, a law or a list item. */
export function isAmount({ figure }: Mention): boolean {
  return figure.kind === "count" || figure.kind === "percentage";
}

const commonWords =
  /每[年月季週周日]|至少|以上|不[低少]於|舉辦|召開|執行(?!率)|推動|本年度?|全年度?|年度|當年|去年|辦理(?!率)|完成(?!率)|達成|累計|共計|合計|總計|截至|目標值?|實際值?|指標|情形|相關|超過|參與|參訓|參加|吸引|受益|平均|次數|件數|人數|場次|人次|\d|[，。；：:;、,.()（）「」%\s]/g;

/** What a figure is about is told near the beginning of a standard, however long it goes on. */
const longestCompared = 2000;

/** Length of the longest run of characters that two texts share, words that say nothing left aside. */
export function likeness(one: string, other: string): number {
  const words = (text: string) => text.slice(0, longestCompared).replace(commonWords, " ");
  return longestShared(words(one), words(other)).length;
}

/** What a text says beyond the words it shares with another one. */
export function wordsBeyond(text: string, other: string): string {
  const words = text.replace(commonWords, " ");
  return words
    .replace(longestShared(words, other.replace(commonWords, " ")), "")
    .replace(/[^\p{Script=Han}]/gu, "");
}

function longestShared(one: string, other: string): string {
  let longest = "";
  for (let start = 0; start + longest.length < one.length; start++) {
    let length = longest.length + 1;
    while (start + length <= one.length) {
      const piece = one.slice(start, start + length);
      if (piece.includes(" ") || !other.includes(piece)) break;
      longest = piece;
      length++;
    }
  }
  return longest;
}

/** Whether words remain that tell what is counted, beside those that any standard has. */
export function namesSomething(words: string): boolean {
  return /\p{Script=Han}{2}/u.test(words.replace(commonWords, " "));
}

/** Whether two labels may name the same thing; an empty label names nothing in particular. */
export function sameLabel(one: string, other: string): boolean {
  if (one === "" || other === "") return false;
  return one.includes(other) || other.includes(one);
}
