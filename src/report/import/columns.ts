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
  const columns = withSubjects(withRemarks(roles));
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

/** Columns beside the subject that say nothing of it: numbers, owners, weights, marks. */
const beside =
  /^(?:項次|序號|編號|編碼|次序|no\.?)$|主[辦政]|承辦|權責|(?:單位|科室|處室|機關)$|權重|配分|比重|得分|評[分等]|等第|期程|經費|預算|決算|支用|執行率/i;
const longestCaption = 12;
/** 實際進度與差異說明, 初評（100%以上「優」）. */
const longestExplained = 40;
const figureKinds = /^(?:target|actual|stated)$/;
const resultKinds = /^(?:target|actual|stated|section|analysis)$/;

/**
 * Where no column is called one of indicators, it is the last one that stands before the targets and results, and the
 * one before it that of the goals (施政項目 | 實施內容 | 預期目標 | 實際達成): captions that agencies choose for them are
 * without number, those of figures are not.
 */
function withSubjects(columns: readonly Column[]): readonly Column[] {
  const kinds = columns.map(({ role }) => role.kind);
  if (kinds.includes("indicator") || columns.some(({ caption }) => caption.length > longestExplained))
    return columns;
  const firstResult = kinds.findIndex((kind) => resultKinds.test(kind));
  const subjects = columns.flatMap(({ role, caption }, index) =>
    index < firstResult &&
    /^(?:goal|unknown)$/.test(role.kind) &&
    caption !== "" &&
    !beside.test(withoutBracket(caption))
      ? [index]
      : [],
  );
  const last = columns[subjects.at(-1) ?? -1];
  const target = last && subjects.length > 1 && isFigureCaption(last.caption) ? subjects.pop() : undefined;
  const [goal, indicator] = subjects.length > 1 ? subjects.slice(-2) : [undefined, subjects[0]];
  if (indicator === undefined || !isSurely(columns, goal ?? indicator, target !== undefined)) return columns;
  return columns.map((column, index): Column => {
    if (index === indicator) return { ...column, role: { kind: "indicator" } };
    if (index === goal) return { ...column, role: { kind: "goal" } };
    return index === target ? { ...column, role: { kind: "target" } } : column;
  });
}

/** 計畫名稱（期程） is still one of plans. */
function withoutBracket(caption: string): string {
  return caption.replace(/[（(][^（()）]*[)）]$/, "");
}

/** Captions of figures leave no doubt; without them a short row has to begin with what is known to be called a goal. */
function isSurely(columns: readonly Column[], first: number, hasTarget: boolean): boolean {
  const kinds = new Set(columns.map(({ role }) => role.kind).filter((kind) => resultKinds.test(kind)));
  if (hasTarget) return true;
  if (kinds.size > 1 && [...kinds].some((kind) => figureKinds.test(kind))) return true;
  return (
    columns.length <= 3 &&
    columns[first]?.role.kind === "goal" &&
    columns.every(({ caption }) => caption.length <= longestCaption)
  );
}

/** Each kind of column counts once. Beside a column of goals, 年度目標 is the target; other repeats are kept apart. */
function dropRepeated(columns: readonly Column[]): readonly Column[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    const { kind } = column.role;
    if (kind === "section" || kind === "unknown") return column;
    // 衡量指標 | 年度目標 | 執行結果: behind what is measured it is a figure; 衡量指標 | 施政目標 is a column of goals all the same.
    const isFigure = kind === "goal" && seen.has("indicator") && isFigureCaption(column.caption);
    const own = seen.has(kind) || isFigure ? secondRole(column, seen) : column.role;
    seen.add(own.kind);
    return { ...column, role: own };
  });
}

function secondRole({ role, caption }: Column, seen: ReadonlySet<string>): ColumnRole {
  if (role.kind === "goal" && isFigureCaption(caption) && !seen.has("target")) return { kind: "target" };
  // Target, Actual, Result: the last is what the first two give.
  return role.kind === "actual" && !seen.has("stated") ? { kind: "stated" } : { kind: "unknown" };
}

/** 年度目標 behind what it is the target of. */
function isFigureCaption(caption: string): boolean {
  return /^(?:\d+年度?|本?年度|全年度?|績效|指標)*目標(?:[（(].*[)）])?$/.test(caption.replace(/\s/g, ""));
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
  const isTold = columns.some(
    ({ role }) => role.kind === "analysis" || (role.kind === "section" && role.name !== "standard"),
  );
  const remarks = isTold ? -1 : columns.findIndex(({ caption }) => vague.test(caption.replace(/\s/g, "")));
  return columns.map((column, index) =>
    index === remarks ? { ...column, role: { kind: "analysis" } } : column,
  );
}

export function columnIndex(columns: readonly Column[], kind: ColumnRole["kind"]): number {
  return columns.findIndex(({ role }) => role.kind === kind);
}
