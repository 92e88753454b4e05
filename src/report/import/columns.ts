import type { SectionName } from "../model";
import { roleOfCaption } from "./caption-roles";
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

/** The columns that a row announces, or null when it is no header of a report table. */
export function readHeader(row: SourceRow): readonly Column[] | null {
  if (row.kind !== "cells") return null;
  const captions = row.cells.map(titleOf);
  if (captions.some(isProse)) return null;
  const roles = captions.map((caption): Column => ({ role: roleOfCaption(caption), caption }));
  const columns = withIndicator(withRemarks(roles));
  return isReportTable(columns) ? withActual(dropRepeated(withRolesByYear(columns))) : null;
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

/** What is done for a goal: 重要工作, 工作項目, 計畫名稱. */
const ofDeeds = /^.{0,4}(?:工作|計畫|業務|措施|行動|服務|事項|項目)(?:項目|內容|名稱|重點)?$/;
const longestCaption = 12;

/** Where no column is called one of indicators, it is that of deeds between the goals and what became of them. */
function withIndicator(columns: readonly Column[]): readonly Column[] {
  const kinds = columns.map(({ role }) => role.kind);
  const goal = kinds.indexOf("goal");
  if (kinds.includes("indicator") || goal < 0) return columns;
  if (columns.some(({ caption }) => caption.length > longestCaption)) return columns;
  const deeds = columns.findIndex(
    ({ role, caption }, index) =>
      index > goal && /^(?:goal|unknown)$/.test(role.kind) && ofDeeds.test(caption.replace(/\s/g, "")),
  );
  return columns.map((column, index) =>
    index === deeds ? { ...column, role: { kind: "indicator" } } : column,
  );
}

/** Each kind of column counts once. Beside a column of goals, 年度目標 is the target; other repeats are kept apart. */
function dropRepeated(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { kind } = column.role;
    if (kind === "section" || kind === "unknown") return column;
    // Goals stand before what is measured of them: 衡量指標 | 年度目標 | 執行結果.
    const isBehind = kind === "goal" && seen.has("indicator");
    const own = seen.has(kind) || isBehind ? secondRole(column, seen) : column.role;
    seen.add(own.kind);
    return { ...column, role: own };
  });
}

function secondRole({ role, caption }: Column, seen: ReadonlySet<string>): ColumnRole {
  const isFigure = /^(?:\d+年度?|本?年度|全年度?|績效|指標)*目標(?:[（(].*[)）])?$/.test(
    caption.replace(/\s/g, ""),
  );
  if (role.kind === "goal" && isFigure && !seen.has("target")) return { kind: "target" };
  // Target, Actual, Result: the last is what the first two give.
  return role.kind === "actual" && !seen.has("stated") ? { kind: "stated" } : { kind: "unknown" };
}

/** 達成值 beside 達成率 is the actual value. */
function withActual(columns: readonly Column[]): readonly Column[] {
  const hasRate = columns.some(({ role, caption }) => role.kind === "stated" && /[率度]/.test(caption));
  const hasActual = columns.some(({ role }) => role.kind === "actual");
  return columns.map((column) =>
    hasRate && !hasActual && /^(?:年度|目標)?達成值$/.test(column.caption.replace(/\s/g, ""))
      ? { ...column, role: { kind: "actual" } }
      : column,
  );
}

/** Captions that may stand above anything, also above a light. */
const vague = /^(?:備註|註記|評估結果|自我評量|自評|內容|工作紀要|remarks?|notes?)$/i;

/** Where nothing else tells what was done, the remarks do. */
function withRemarks(columns: readonly Column[]): readonly Column[] {
  const isTold = columns.some(({ role }) => role.kind === "analysis" || role.kind === "section");
  const remarks = isTold ? -1 : columns.findIndex(({ caption }) => vague.test(caption.replace(/\s/g, "")));
  return columns.map((column, index) =>
    index === remarks ? { ...column, role: { kind: "analysis" } } : column,
  );
}

export function columnIndex(columns: readonly Column[], kind: ColumnRole["kind"]): number {
  return columns.findIndex(({ role }) => role.kind === kind);
}
