import type { Column, ColumnRole } from "./columns";
import { sectionOfCaption } from "./headings";
import type { GoalOrigin, SectionName } from "../model";

/** The figures of one physical row, from columns of their own. */
export interface FigureCells {
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly previous: string;
  readonly stated: string;
}

/** The text of one column that holds the analysis or a part of it; the strings are paragraphs. */
export interface TextColumn {
  readonly defaultName: SectionName;
  readonly heading: string;
  readonly texts: string[];
}

/** One indicator with all that stands in its rows, after the repair of columns and page breaks. */
export interface LogicalRow {
  readonly line: number;
  readonly title: string;
  /** As written; empty where the title has none. */
  readonly marker: string;
  /** What is to be reached, where the column of titles gives it too (引進廠商家數：25 家); empty otherwise. */
  readonly targetInTitle: string;
  readonly goalOrigin: GoalOrigin;
  readonly textColumns: readonly TextColumn[];
  readonly figureRows: FigureCells[];
  /** Of the section that a column 達成度 becomes. */
  readonly statedHeading: string;
  /** Caption of the column of targets; empty where there is none. */
  readonly targetCaption: string;
  /** Caption of the column of actual values; empty where there is none. */
  readonly actualCaption: string;
}

export interface LogicalGoal {
  readonly title: string;
  readonly rows: LogicalRow[];
}

/**
 * A column 達成度 is printed as a section, under its own words if they are those of a section, else the usual ones; what
 * a bracket lays down for all of them (逾 100% 者以 100% 計) is kept.
 */
export function statedHeading(columns: readonly Column[]): string {
  const caption = columns.find(({ role }) => role.kind === "stated")?.caption.trim() ?? "";
  if (sectionOfCaption(caption) === "result") return caption;
  const bracket = /[（(][^（()）\d]*\d[^（()）]*[)）]$/.exec(caption)?.[0] ?? "";
  const usual = `目標達成值${bracket}`;
  return sectionOfCaption(usual) === "result" ? usual : "目標達成值";
}

export function captionOf(columns: readonly Column[], kind: "target" | "actual"): string {
  return columns.find(({ role }) => role.kind === kind)?.caption.trim() ?? "";
}

/** Title and target of a cell below 衡量指標與目標值, which may be one and the same: 育成新品種 2 個. */
export function partTitle(
  title: string,
  columns: readonly Column[],
): readonly [title: string, target: string] {
  const caption = columns.find(({ role }) => role.kind === "indicator")?.caption ?? "";
  if (!/目標|預[定期]/.test(caption) || !/[\d０-９]/.test(title)) return [title, ""];
  const found = /^([^：:]{2,40})[：:](\D{0,60}\d.*)$/s.exec(title);
  return found ? [found[1] ?? title, (found[2] ?? "").trim()] : [title, title];
}

/** Room for the texts of a column; none for a column that holds none. */
export function textColumn(role: ColumnRole): TextColumn[] {
  if (role.kind === "analysis") return [{ defaultName: "other", heading: "", texts: [] }];
  return role.kind === "section" ? [{ defaultName: role.name, heading: role.heading, texts: [] }] : [];
}
