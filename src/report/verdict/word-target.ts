import { readFigures } from "../figures/read-figures";
import type { Indicator } from "../model";
import { readChineseNumber } from "../numbering/chinese-number";
import { textOfSections } from "../section-text";

/**
 * What a standard asks for that is no amount: a day, a rank in a comparison, a grade, a range to stay within, or that
 * one thing be done.
 */
export type WordTarget =
  | Deadline
  | { readonly kind: "rank"; readonly rank: number; readonly text: string }
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "completion" }
  | { readonly kind: "range"; readonly least: number; readonly most: number; readonly unit: string };

export interface Deadline {
  readonly kind: "deadline";
  readonly day: MonthOfYear;
  /** What is to be done by then, the more particular first: 上線, 完成. */
  readonly deeds: readonly string[];
}

export interface MonthOfYear {
  /** ROC year; null where none is named. */
  readonly year: number | null;
  readonly month: number;
}

const rankToReach =
  /前\s*([\d一二三四五六七八九十]+)\s*[名大強]|第\s*([\d一二三四五六七八九十]+)\s*[名位]\s*(?:以內|以前|之內|內|以上)/;
const grade = /特優|優等|甲等|乙等|金質獎|第[一二三1-3][列級等](?!管制|毒)|[A-D][+-]?\s*級/;
/** 預定完成日：111 年 6 月 30 日, and nothing behind it. */
const dayCalled = /(?:完成|啟用|上線)?(?:日|日期|期限|期程|時程)[^：:，。；]{0,6}[：:]\s*$/;
const byDay = /^[^，。；]{0,4}(?:以?前|之前|止)/;

/** Of the standard (衡量標準); null where it asks for none. */
export function wordTargetOf({
  sections,
  measures,
}: Pick<Indicator, "sections" | "measures">): WordTarget | null {
  const standard = askedIn(sections);
  const rank = rankToReach.exec(standard);
  const place = rankNumber(rank?.[1] ?? rank?.[2]);
  if (rank && place !== null) return { kind: "rank", rank: place, text: rank[0] };
  if (measures.some(({ target }) => target !== null)) return null;
  const range = rangeIn(standard);
  if (range) return range;
  const named = grade.exec(standard)?.[0];
  if (named !== undefined) return { kind: "grade", grade: named };
  const day = deadlineIn(standard);
  if (day) return { kind: "deadline", day, deeds: deeds.filter((deed) => standard.includes(deed)) };
  return asksForOneThing(standard) ? { kind: "completion" } : null;
}

const deeds = "竣工 完工 上線 啟用 通車 落成 開幕 簽約 取得 發布 公告 核定 成立 設置 驗收 完成".split(" ");

/** The standard; of an analysis without one the clause that announces a day or asks for all: 目標為 113 年 6 月 30 日前竣工. */
function askedIn(sections: Indicator["sections"]): string {
  if (sections.some(({ name }) => name === "standard"))
    return textOfSections({ sections }, ["standard"]).normalize("NFKC");
  const told = textOfSections({ sections }, ["progress", "other"]).normalize("NFKC");
  return (
    /(?:目標|原[訂定]|預定|應於)[^,，。;；]{0,40}前[^,，。;；]{0,16}/.exec(told)?.[0] ??
    allOfIt.exec(told)?.[0] ??
    ""
  );
}

/** 要求全數於一個月內書面答復. */
const allOfIt = /(?:要求|應|須|目標)[^,，。;；\d]{0,8}(?:全數|全部)[^,，。;；\d]{2,24}/;

const oneThing =
  /^(?:[^，。；]{0,14}(?:完成|訂定|修正|建置)[^，。；]{2,16}|[^，。；]{0,14}(?:完工|竣工|上線|啟用|通車|落成|施行|發布))[。；]?$/;

/** 完成系統上線, 完工, and nothing else. */
function asksForOneThing(standard: string): boolean {
  const words = standard.trim().replace(/^[^：:，。；]{0,8}目標[值數]?[：:]/, "");
  if (allOfIt.test(words)) return true;
  return oneThing.test(words) && readFigures(standard).length === 0;
}

/** 65%～75%, 50～60 度. */
function rangeIn(standard: string): WordTarget | null {
  const figures = readFigures(standard);
  for (const [index, most] of figures.entries()) {
    const least = figures[index - 1];
    if (!least || !/count|percentage/.test(most.kind) || most.unit === "") continue;
    const between = standard.slice(least.end, most.start);
    const isNamed = /^[^，。；\d]{0,4}(?:間|範圍)/.test(standard.slice(most.end, most.end + 12));
    const isRange = /^\s*[~～〜]\s*$/.test(between) || (isNamed && /^\s*[至到與和]\s*$/.test(between));
    if (!isRange || least.value >= most.value) continue;
    return { kind: "range", least: least.value, most: most.value, unit: most.unit };
  }
  return null;
}

/** 於 113 年 6 月底前, 年底前. */
function deadlineIn(standard: string): MonthOfYear | null {
  // Of several steps the last one ends the work.
  const found = readFigures(standard).findLast(
    ({ date, start, end }) =>
      (date?.month ?? null) !== null &&
      (byDay.test(standard.slice(end, end + 8)) ||
        (dayCalled.test(standard.slice(0, start)) && /^[\s。]*$/.test(standard.slice(end)))),
  );
  const month = found?.date?.month ?? (/(?:年底|年度結束)\s*(?:以?前|之前)/.test(standard) ? 12 : null);
  return month === null ? null : { year: found?.date?.year ?? null, month };
}

/** 3 of 3 and of 三; null of nothing. */
export function rankNumber(printed: string | undefined): number | null {
  if (printed === undefined) return null;
  return /\d/.test(printed) ? Number(printed.normalize("NFKC")) : readChineseNumber(printed);
}
