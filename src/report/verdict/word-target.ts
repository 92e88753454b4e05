import { readFigures } from "../figures/read-figures";
import { sameUnit } from "../figures/units";
import type { Indicator } from "../model";
import { readChineseNumber } from "../numbering/chinese-number";
import { textOfSections } from "../section-text";

/** What a standard asks for that is no amount: a day, a rank in a comparison, a grade, a range to stay within. */
export type WordTarget =
  | { readonly kind: "deadline"; readonly day: MonthOfYear }
  | { readonly kind: "rank"; readonly rank: number }
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "range"; readonly least: number; readonly most: number; readonly unit: string };

export interface MonthOfYear {
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
  const standard = textOfSections({ sections }, ["standard"]).normalize("NFKC");
  const rank = rankToReach.exec(standard);
  const place = numberOf(rank?.[1] ?? rank?.[2]);
  if (place !== null) return { kind: "rank", rank: place };
  if (measures.some(({ target }) => target !== null)) return null;
  const range = rangeIn(standard);
  if (range) return range;
  const named = grade.exec(standard)?.[0];
  if (named !== undefined) return { kind: "grade", grade: named };
  const day = deadlineIn(standard);
  return day && { kind: "deadline", day };
}

/** 65%～75%, 50～60 度. */
function rangeIn(standard: string): WordTarget | null {
  const figures = readFigures(standard);
  for (const [index, most] of figures.entries()) {
    const least = figures[index - 1];
    if (!least || !/count|percentage/.test(most.kind) || most.unit === "") continue;
    const between = standard.slice(least.end, most.start);
    const isNamed = /^[^，。；\d]{0,4}(?:之間|區間|範圍)/.test(standard.slice(most.end, most.end + 12));
    const isRange = /^\s*[~～〜]\s*$/.test(between) || (isNamed && /^\s*[至到]\s*$/.test(between));
    if (!isRange || least.value >= most.value) continue;
    return { kind: "range", least: least.value, most: most.value, unit: most.unit };
  }
  return null;
}

/** 於 113 年 6 月底前, 年底前. */
function deadlineIn(standard: string): MonthOfYear | null {
  const found = readFigures(standard).find(
    ({ date, end }) => (date?.month ?? null) !== null && byDay.test(standard.slice(end, end + 8)),
  );
  const month = found?.date?.month ?? (/(?:年底|年度結束)\s*(?:以?前|之前)/.test(standard) ? 12 : null);
  return month === null ? null : { year: found?.date?.year ?? null, month };
}

/** Whether the text reports a rank, grade or figure that was to be reached, or dates what was done by its deadline. */
export function reachesInWords(target: WordTarget, reported: string): boolean {
  switch (target.kind) {
    case "rank":
      return [...reported.matchAll(rankReached)].some(
        ([, reached]) => (numberOf(reached) ?? Infinity) <= target.rank,
      );
    case "grade":
      return gradesFrom(target.grade).some((own) => reported.includes(own));
    case "range":
      return readFigures(reported).some(
        ({ value, unit }) => sameUnit(unit, target.unit) && value >= target.least && value <= target.most,
      );
    case "deadline":
      return isDoneBy(target.day, reported);
  }
}

/** Whether the text gives a rank, or a figure of the range's unit, whatever it is: then no actual value is missing. */
export function tellsInWords(target: WordTarget, reported: string): boolean {
  switch (target.kind) {
    case "rank":
      return reported.search(rankReached) >= 0;
    case "range":
      return readFigures(reported).some(({ unit }) => sameUnit(unit, target.unit));
    case "deadline":
      return lastDateIn(reported) !== null;
    case "grade":
      return false;
  }
}

/** By the last date in the text; a date without year is of the deadline's. */
function isDoneBy(day: MonthOfYear, reported: string): boolean {
  const last = lastDateIn(reported);
  if (!last) return false;
  const [year, wanted] = [last.year ?? day.year ?? 0, day.year ?? last.year ?? 0];
  return year === wanted ? last.month <= day.month : year < wanted;
}

function lastDateIn(reported: string): MonthOfYear | null {
  const last = readFigures(reported).findLast(({ date }) => (date?.month ?? null) !== null)?.date;
  return last && last.month !== null ? { year: last.year, month: last.month } : null;
}

/** The deadline that the text tells was missed, and when the thing was done. */
export function missedDeadline(
  target: WordTarget,
  reported: string,
): { readonly deadline: MonthOfYear; readonly done: MonthOfYear } | null {
  const done = lastDateIn(reported);
  if (target.kind !== "deadline" || !done || isDoneBy(target.day, reported)) return null;
  return { deadline: target.day, done };
}

function gradesFrom(least: string): readonly string[] {
  const index = grades.indexOf(least);
  return index < 0 ? [least] : grades.slice(0, index + 1);
}

function numberOf(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return /\d/.test(printed) ? Number(printed.normalize("NFKC")) : readChineseNumber(printed);
}
