import { normaliseText, originOf } from "../figures/normalised-text";
import type { NumberingLevel, SectionName } from "../model";
import { readListMarker } from "../numbering/list-marker";
import { nameOfLabel } from "./label-names";

/** What agencies call the parts of an analysis. More particular names come first. */
const names: readonly (readonly [Exclude<SectionName, "other">, string])[] = [
  [
    "remedy",
    "未(?:達成|達到|達)?(?:年度)?(?:績效)?目標(?:值)?(?:之)?(?:項目)?(?:原因|檢討)[\\p{Script=Han}、及]{0,12}|(?:未|落後)(?:達成|達標|達)?(?:之)?原因[\\p{Script=Han}、及]{0,12}|落後原因[\\p{Script=Han}、及]{0,10}|檢討(?:及|與|暨)?改進(?:措施|作法|作為)?|檢討(?:及|與|暨)改善(?:措施|作法|對策|情形)?|(?:檢討)?改(?:善|進)(?:措施|作法|對策|策略)|檢討(?:[與及暨]?(?:策進|精進))(?:作為|作法|措施)?|策進作為",
  ],
  [
    "standard",
    "(?:(?:年度)?(?:績效)?目標(?:值)?(?:及|與|、))?(?:績效)?(?:衡量|評估|評量|評核|計算)(?:標準|方式|基準|方法|內容)(?:(?:及|與|暨|、)(?:(?:年度)?目標(?:值)?|(?:計算)?(?:公式|方式|方法)|說明))?|衡量指標(?:說明|定義)|計算公式|指標(?:定義|說明)",
  ],
  [
    "result",
    "(?:年度)?(?:績效)?目標(?:值)?(?:達成值|達成度|達成率|達成情形|達成狀況|達成程度|達成結果)|(?:指標)?達成(?:值|結果)|(?:指標|績效)?達成(?:度|率|程度)|(?:績效)?衡量結果|(?:年度)?實際達成情形|達成目標(?:值|情形)?",
  ],
  [
    "progress",
    "(?:工作|業務)?(?:辦理|執行|推動|實施|達成|推展)(?:情形|狀況|概況|成果|過程|現況|內容|經過|重點)(?:說明|分析)?|(?:具體)?(?:工作|執行|推動|辦理)成果|重要(?:執行|辦理)成果|(?:績效)?達成情形分析|(?:主要|具體)?(?:辦理|執行|推動)(?:措施|作為|策略)|具體作為|執行進度",
  ],
  [
    "benefit",
    "(?:具體|執行|預期|辦理|推動|實質|計畫|達成|社會|經濟)?(?:成果)?(?:及|與)?效益(?:分析|說明|評估)?|(?:預期|具體|執行)?成效|影響(?:及|與)效益",
  ],
];

/** 年度辦理情形, 本年度執行情形. */
const prefix = "(?:(?:本|全|當)?年度?|本項)?";
/** （%）, and what is laid down for all of them: （逾 100% 者以 100% 計）. */
const unit =
  "(?:\\s*\\((?:%|單位[::]?[^)]{0,8}|[^)]{0,6}|[^()]{0,16}(?:上限|為限|封頂|[以採][^()]{0,8}計))\\))?";
const heading = new RegExp(`^${prefix}(${names.map(([, words]) => `(${words})`).join("|")})${unit}`, "u");
/** 【一、衡量標準】 has its number within. */
const opening = /^[[【〔〈《「『■□●○◎◆◇※▲*★•·\s]+(?:[一二三四五六七八九十]{1,2}、\s*)?/;
const closing = /^[\]】〕〉》」』*\s]*/;

/** Signs within which a heading and the colon that sets it off are recognised. */
const longestHeading = 80;

export interface SectionHeading {
  readonly name: SectionName;
  /** As written, without marker, brackets and colon. */
  readonly heading: string;
  /** What follows the heading. */
  readonly rest: string;
  /** Of its list marker; 0 without one. */
  readonly level: NumberingLevel;
  /** As written; empty without one. */
  readonly marker: string;
}

/**
 * A section heading at the start of a paragraph: `一、衡量標準：`, `【辦理情形】`, `目標達成值(%):`. Without a list
 * marker or bracket it must be set off by a colon or stand alone, so that 效益良好 stays a sentence.
 */
export function readSectionHeading(paragraph: string): SectionHeading | null {
  const marker = readListMarker(paragraph);
  const found = knownHeading(marker?.rest ?? paragraph.trimStart());
  if (found) return { ...found, level: marker?.level ?? 0, marker: marker?.marker ?? "" };
  const other = marker?.level === 1 ? headingBehindNumber(marker.rest) : null;
  return other && { ...other, level: 1, marker: marker?.marker ?? "" };
}

/** The section that a column caption names, or null. */
export function sectionOfCaption(caption: string): Exclude<SectionName, "other"> | null {
  const { text } = normaliseText(caption.replace(/\s/g, ""));
  const found = heading.exec(text);
  return found && found[0].length === text.length ? nameOf(found) : null;
}

/** What a heading says besides its list marker. */
export type HeadingWords = Omit<SectionHeading, "level" | "marker">;

function knownHeading(body: string): HeadingWords | null {
  const normalised = normaliseText(body.slice(0, longestHeading));
  const open = opening.exec(normalised.text)?.[0] ?? "";
  const inside = normalised.text.slice(open.length);
  const found = heading.exec(inside);
  if (!found) return null;
  const afterWords = inside.slice(found[0].length);
  const close = /\S/.test(open)
    ? (closing.exec(afterWords)?.[0] ?? "")
    : (/^\s*/.exec(afterWords)?.[0] ?? "");
  const remaining = afterWords.slice(close.length);
  const isSetOff = remaining === "" || remaining.startsWith(":") || /[\]】〕〉》]/.test(close);
  if (!isSetOff) return null;
  const end = open.length + found[0].length;
  const restStart = end + close.length + (/^:\s*/.exec(remaining)?.[0].length ?? 0);
  return {
    name: nameOf(found),
    heading: body.slice(originOf(normalised, open.length), originOf(normalised, end)),
    rest: body.slice(originOf(normalised, restStart)).trim(),
  };
}

function nameOf(found: RegExpExecArray): Exclude<SectionName, "other"> {
  const index = names.findIndex((_, position) => found[position + 2] !== undefined);
  return names[index]?.[0] ?? "progress";
}

/** Under a marker of the first level, a short phrase before a colon or alone is a heading, though of a part unknown. */
function headingBehindNumber(body: string): HeadingWords | null {
  const normalised = normaliseText(body.slice(0, longestHeading));
  const found = /^([^,。;:、\d]{2,16})(?::\s*|\s*$)/.exec(normalised.text);
  if (!found) return null;
  const words = (found[1] ?? "").replace(/\s/g, "");
  return {
    name: nameOfLabel(words) ?? "other",
    heading: body.slice(0, originOf(normalised, found[1]?.length ?? 0)),
    rest: body.slice(originOf(normalised, found[0].length)).trim(),
  };
}
