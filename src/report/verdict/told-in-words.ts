import { readFigures } from "../figures/read-figures";
import { sameUnit } from "../figures/units";
import { rankNumber, type MonthOfYear, type WordTarget } from "./word-target";

const rankReached = /第\s*([\d一二三四五六七八九十]+)\s*[名位]/g;
/** The better before the worse. */
const grades = ["特優", "優等", "甲等", "乙等"];

/** Whether the text reports a rank, grade or figure that was to be reached, or dates what was done by its deadline. */
export function reachesInWords(target: WordTarget, reported: string): boolean {
  switch (target.kind) {
    case "rank":
      return [...reported.matchAll(rankReached)].some(
        ([, reached]) => (rankNumber(reached) ?? Infinity) <= target.rank,
      );
    case "grade":
      return gradesFrom(target.grade).some((own) => reported.includes(own));
    case "range":
      return readFigures(reported).some(
        ({ value, unit }) => sameUnit(unit, target.unit) && value >= target.least && value <= target.most,
      );
    case "deadline":
      return isDoneBy(target.day, reported);
    case "completion":
      return false;
  }
}

/** Whether the text gives a rank, a grade or a figure of the range's unit, whichever: then no actual value is missing. */
export function tellsInWords(target: WordTarget, reported: string): boolean {
  switch (target.kind) {
    case "rank":
      return reported.search(rankReached) >= 0;
    case "range":
      return readFigures(reported).some(({ unit }) => sameUnit(unit, target.unit));
    case "deadline":
      return lastDateIn(reported) !== null;
    case "completion":
      return false;
    case "grade":
      return [target.grade, ...grades].some((own) => reported.includes(own));
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

/** What was asked for and the best that the text tells, where that is a worse rank or grade; null otherwise. */
export function missedInWords(
  target: WordTarget,
  reported: string,
): { readonly asked: string; readonly told: string } | null {
  if (reachesInWords(target, reported)) return null;
  if (target.kind === "rank") {
    const [best] = [...reported.matchAll(rankReached)].sort(
      ([, one], [, other]) => (rankNumber(one) ?? Infinity) - (rankNumber(other) ?? Infinity),
    );
    return best ? { asked: target.text, told: best[0] } : null;
  }
  if (target.kind !== "grade") return null;
  const worse = grades.slice(grades.indexOf(target.grade) + 1);
  const told = grades.includes(target.grade) ? worse.find((own) => reported.includes(own)) : undefined;
  return told === undefined ? null : { asked: target.grade, told };
}
