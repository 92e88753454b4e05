import { readFigures } from "../figures/read-figures";
import type { Indicator, Section } from "../model";
import { readChineseNumber } from "../numbering/chinese-number";

/** What a standard asks for that is no amount: a day, a rank in a comparison, a grade. */
export type WordTarget =
  | { readonly kind: "deadline"; readonly day: MonthOfYear }
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "grade"; readonly grade: string };

interface MonthOfYear {
  /** ROC year; null where none is named. */
  readonly year: number | null;
  readonly month: number;
}

const rankToReach =
  /前\s*([\d一二三四五六七八九十]+)\s*[名大強]|第\s*([\d一二三四五六七八九十]+)\s*[名位]\s*(?:以內|以前|之內|內|以上)/;
const rankReached = /第\s*([\d一二三四五六七八九十]+)\s*[名位]/g;
const grade = /特優|優等|甲等|乙等|金質獎|第[一二三1-3][列級等](?!管制|毒)|[A-D][+-]?\s*級/;
/** The better before the worse. */
const grades = ["特優", "優等", "甲等", "乙等"];
const byDay = /^[^，。；]{0,4}(?:以?前|之前|止)/;

/** Of the standard (衡量標準); null where it asks for none. */
export function wordTargetOf({
  sections,
  measures,
}: Pick<Indicator, "sections" | "measures">): WordTarget | null {
  const standard = textOf(sections.filter(({ name }) => name === "standard")).normalize("NFKC");
  const rank = rankToReach.exec(standard);
  const place = numberOf(rank?.[1] ?? rank?.[2]);
  if (place !== null) return { kind: "rank", rank: place };
  if (measures.some(({ target }) => target !== null)) return null;
  const named = grade.exec(standard)?.[0];
  if (named !== undefined) return { kind: "grade", grade: named };
  const day = deadlineIn(standard);
  return day && { kind: "deadline", day };
}

/** 於 113 年 6 月底前, 年底前. */
function deadlineIn(standard: string): MonthOfYear | null {
  const found = readFigures(standard).find(
    ({ date, end }) => (date?.month ?? null) !== null && byDay.test(standard.slice(end, end + 8)),
  );
  const month = found?.date?.month ?? (/(?:年底|年度結束)\s*(?:以?前|之前)/.test(standard) ? 12 : null);
  return month === null ? null : { year: found?.date?.year ?? null, month };
}

/** Whether the text reports that a rank or grade was reached, or dates what was done by its deadline. */
export function reachesInWords(target: WordTarget, reported: string): boolean {
  switch (target.kind) {
    case "rank":
      return [...reported.matchAll(rankReached)].some(
        ([, reached]) => (numberOf(reached) ?? Infinity) <= target.rank,
      );
    case "grade":
      return gradesFrom(target.grade).some((own) => reported.includes(own));
    case "deadline":
      return isDoneBy(target.day, reported);
  }
}

/** By the last date in the text; a date without year is of the deadline's. */
function isDoneBy(day: MonthOfYear, reported: string): boolean {
  const last = readFigures(reported).findLast(({ date }) => (date?.month ?? null) !== null)?.date;
  if (!last || last.month === null) return false;
  const [year, wanted] = [last.year ?? day.year ?? 0, day.year ?? last.year ?? 0];
  return year === wanted ? last.month <= day.month : year < wanted;
}

function gradesFrom(least: string): readonly string[] {
  const index = grades.indexOf(least);
  return index < 0 ? [least] : grades.slice(0, index + 1);
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return /\d/.test(printed) ? Number(printed.normalize("NFKC")) : readChineseNumber(printed);
}

function textOf(sections: readonly Section[]): string {
  return sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join("\n");
}
