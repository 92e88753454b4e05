import type { Figure } from "../../figures/figure";
import { readFigures } from "../../figures/read-figures";
import { sameUnit } from "../../figures/units";
import type { Quantity, Section, SectionName } from "../../model";

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
  /** Day or month to which the sentence counts (截至 11 月). */
  readonly asOf: { readonly year: number | null; readonly month: number } | null;
}

/** A comma between digits is part of a number. */
const clauseBreak = /[，。；;、]|,(?!\d{3})/g;
const sentenceBreak = /[。；;]/g;

/** Every figure of the sections in order. */
export function mentionsIn(sections: readonly Section[]): readonly Mention[] {
  return sections.flatMap((section, sectionIndex) =>
    section.paragraphs.flatMap(({ text }, paragraph) =>
      readMentions(text, sectionIndex, paragraph, section.name),
    ),
  );
}

function readMentions(text: string, section: number, paragraph: number, sectionName: SectionName): Mention[] {
  const figures = readFigures(text);
  if (figures.length === 0) return [];
  const clauses = breaksOf(text, clauseBreak);
  const sentences = breaksOf(text, sentenceBreak);
  return figures.map((figure, index) => {
    const [clauseStart, clauseEnd] = around(clauses, figure.start, text.length);
    const [sentenceStart, sentenceEnd] = around(sentences, figure.start, text.length);
    return {
      figure,
      section,
      paragraph,
      sectionName,
      before: text.slice(clauseStart, figure.start),
      after: text.slice(figure.end, Math.max(clauseEnd, figure.end)),
      sentence: text.slice(sentenceStart, sentenceEnd),
      sentenceBefore: text.slice(sentenceStart, figure.start),
      isPart: isPart(text, figures, index, figure, sentenceStart),
      asOf: closingDate(text, figures, sentenceStart, figure.start),
    };
  });
}

/** How far before a figure the bracket is looked for that makes it a part. */
const longestBracket = 120;

function isPart(
  text: string,
  figures: readonly Figure[],
  index: number,
  figure: Figure,
  sentenceStart: number,
): boolean {
  const from = Math.max(sentenceStart, figure.start - longestBracket);
  const opening = /[（(][^（(）)]*$/.exec(text.slice(from, figure.start));
  if (!opening || /合計|共計|總計|累計|總數/.test(opening[0])) return false;
  const bracket = from + opening.index;
  let last = index - 1;
  while ((figures[last]?.end ?? 0) > bracket) last--;
  const whole = figures[last];
  return whole !== undefined && bracket - whole.end <= 2 && sameUnit(whole.unit, figure.unit);
}

function breaksOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(({ index }) => index);
}

function around(breaks: readonly number[], position: number, length: number): [number, number] {
  const next = breaks.findIndex((index) => index >= position);
  const end = next < 0 ? length : (breaks[next] ?? length);
  const last = next < 0 ? breaks.at(-1) : breaks[next - 1];
  return [last === undefined ? 0 : last + 1, end];
}

function closingDate(
  text: string,
  figures: readonly Figure[],
  from: number,
  to: number,
): { year: number | null; month: number } | null {
  const closing = figures.findLast(
    ({ kind, start, end, date }) =>
      kind === "date" &&
      (date?.month ?? null) !== null &&
      start >= from &&
      start < to &&
      !/全年|年底/.test(text.slice(end, to)) &&
      (/(?:截至|截止|至|迄)\s*$/.test(text.slice(0, start)) || /^\s*(?:底)?止/.test(text.slice(end))),
  );
  const month = closing?.date?.month ?? null;
  return month === null ? null : { year: closing?.date?.year ?? null, month };
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

/** Length of the longest run of characters that two texts share, words that say nothing left aside. */
export function likeness(one: string, other: string): number {
  const [a, b] = [one.replace(commonWords, " "), other.replace(commonWords, " ")];
  let longest = 0;
  for (let start = 0; start + longest < a.length; start++) {
    let length = longest + 1;
    while (start + length <= a.length) {
      const piece = a.slice(start, start + length);
      if (piece.includes(" ") || !b.includes(piece)) break;
      longest = length;
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
