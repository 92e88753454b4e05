import { normaliseText } from "../figures/normalised-text";
import type { SectionName } from "../model";
import { sectionOfCaption } from "./headings";
import type { SourceRow } from "./source-table";
import { titleOf } from "./source-table";
import { withRolesByYear } from "./year-columns";

/** What a column of the table holds. `section` is one part of the analysis in a column of its own. */
export type ColumnRole =
  | { readonly kind: "goal" | "indicator" | "analysis" | "unit" | "unknown" }
  | { readonly kind: "target" | "actual" | "previous" | "stated" }
  | { readonly kind: "section"; readonly name: Exclude<SectionName, "other">; readonly heading: string };

export interface Column {
  readonly role: ColumnRole;
  /** As printed in the header; empty where the header had no words. */
  readonly caption: string;
}

const plainRoles: readonly (readonly [RegExp, Exclude<ColumnRole["kind"], "section">])[] = [
  [/^(?:編號|序號|項次|no\.?|權重.*|配分.*|燈號|備註|評估體制|主辦(?:單位|機關)|承辦.*)$/i, "unknown"],
  [/^(?:計量|衡量)?單位$/, "unit"],
  [/^(?:去年|上年度?|前一年度?|上一年度).{0,6}(?:值|實績)(?:\(.*\))?$/, "previous"],
  [
    /^(?:原訂|年度|預定|預期|設定|績效|本年度?|\d+年度?)*目標(?:數|值)(?:\(.*\))?$|^原訂目標$|^年度目標數$/,
    "target",
  ],
  [
    /^(?:年度|本年度?|\d+年度?)*(?:實際(?:達成)?(?:數|值|成果)|實績值?|執行結果|達成數|實際完成(?:數|值))(?:\(.*\))?$|^(?:年度|本年度?|\d+年度?)+達成值(?:\(.*\))?$/,
    "actual",
  ],
  [/^(?:指標|目標|績效)?(?:達成|達標|完成)(?:度|率)(?:\(.*\))?$|^目標達成值(?:\(.*\))?$/, "stated"],
  [
    /^.{0,6}指標.{0,4}達成情形|^.*(?:達成情形|達成狀況|辦理情形|執行情形|衡量).*分析.*$|^績效(?:衡量)?.{0,4}達成情形.*$/,
    "analysis",
  ],
  [/^.{0,12}指標(?:名稱|項目)?(?:\(.*\))?$|^.{0,4}(?:衡量|績效)項目$/, "indicator"],
  [
    /^.{0,12}目標(?:名稱|項目)?(?:\(.*\))?$|^.{0,4}(?:策略|施政)(?:主軸|重點|方針)$|^工作項目$|^計畫名稱$/,
    "goal",
  ],
];

/** What a caption says its column holds. */
function roleOfCaption(caption: string): ColumnRole {
  const words = normaliseText(caption).text.replace(/\s/g, "");
  if (words === "") return { kind: "unknown" };
  for (const [pattern, kind] of plainRoles) if (pattern.test(words)) return { kind };
  const name = sectionOfCaption(words);
  if (name) return { kind: "section", name, heading: caption.trim() };
  return /情形|成果|分析|說明|檢討|概況|成效|達成狀況/.test(words)
    ? { kind: "analysis" }
    : { kind: "unknown" };
}

/** The columns that a row announces, or null when it is no header of a report table. */
export function readHeader(row: SourceRow): readonly Column[] | null {
  if (row.kind !== "cells") return null;
  const captions = row.cells.map(titleOf);
  if (captions.some(isProse)) return null;
  const columns = captions.map((caption): Column => ({ role: roleOfCaption(caption), caption }));
  return isReportTable(columns) ? dropRepeated(withRolesByYear(columns)) : null;
}

/** A caption is short and no sentence; 單位：% in brackets still is one. */
function isProse(caption: string): boolean {
  return caption.length > 40 || /[。；;：:]/.test(caption.replace(/[（(][^（()）]*[)）]/g, ""));
}

/** The three columns of the usual form, taken where a table of its shape comes without header. */
export const usualColumns: readonly Column[] = [
  { role: { kind: "goal" }, caption: "" },
  { role: { kind: "indicator" }, caption: "" },
  { role: { kind: "analysis" }, caption: "" },
];

function isReportTable(columns: readonly Column[]): boolean {
  const kinds = columns.map(({ role }) => role.kind);
  const carriesResults = kinds.some((kind) => /analysis|section|target|actual|stated/.test(kind));
  return kinds.includes("indicator") && carriesResults;
}

/** Each kind of column counts once. Beside a column of goals, 年度目標 is the target; other repeats are kept apart. */
function dropRepeated(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { kind } = column.role;
    if (kind === "section" || kind === "unknown") return column;
    const own = seen.has(kind) ? secondRole(column, seen) : column.role;
    seen.add(own.kind);
    return { ...column, role: own };
  });
}

function secondRole({ role, caption }: Column, seen: ReadonlySet<string>): ColumnRole {
  const isFigure = /^(?:\d+\s*年度?|本?年度)目標$/.test(caption.replace(/\s/g, ""));
  return role.kind === "goal" && isFigure && !seen.has("target") ? { kind: "target" } : { kind: "unknown" };
}

export function columnIndex(columns: readonly Column[], kind: ColumnRole["kind"]): number {
  return columns.findIndex(({ role }) => role.kind === kind);
}
