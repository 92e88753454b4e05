import { readFigures } from "../figures/read-figures";
import { sameUnit } from "../figures/units";
import { rankNumber, type Deadline, type MonthOfYear, type WordTarget } from "./word-target";

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
      return isDoneBy(target, reported);
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
      return datesIn(reported).length > 0;
    case "completion":
      return false;
    case "grade":
      return [target.grade, ...grades].some((own) => reported.includes(own));
  }
}

/** A date without year is of the deadline's. */
function isDoneBy({ day, deeds }: Deadline, reported: string): boolean {
  const last = doneOn(deeds, reported);
  if (!last) return false;
  const [year, wanted] = [last.year ?? day.year ?? 0, day.year ?? last.year ?? 0];
  return year === wanted ? last.month <= day.month : year < wanted;
}

/**
 * When the deed was done that was asked for: 上線 on 9 月 15 日, though tests ended before and figures go on to 12 月. The
 * last date in the text where none is of it.
 */
function doneOn(deeds: readonly string[], reported: string): MonthOfYear | null {
  const dates = datesIn(reported);
  for (const deed of deeds) {
    const own = dates.findLast(({ words }) => words.includes(deed));
    if (own) return own.day;
  }
  return dates.at(-1)?.day ?? null;
}

/** Each date with the words of its clause behind it. */
function datesIn(reported: string): readonly { readonly day: MonthOfYear; readonly words: string }[] {
  return readFigures(reported).flatMap(({ date, end }) => {
    const { year = null, month = null } = date ?? {};
    const words = /^[^，。；]{0,24}/.exec(reported.slice(end, end + 24))?.[0] ?? "";
    return month === null ? [] : [{ day: { year, month }, words }];
  });
}

/** The deadline that the text tells was missed, and when the thing was done. */
export function missedDeadline(
  target: WordTarget,
  reported: string,
): { readonly deadline: MonthOfYear; readonly done: MonthOfYear } | null {
  if (target.kind !== "deadline") return null;
  const done = doneOn(target.deeds, reported);
  if (!done || isDoneBy(target, reported)) return null;
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
