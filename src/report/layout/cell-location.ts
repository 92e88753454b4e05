import type { PlannedRow, SheetPlan } from "./sheet-plan";

/** What is looked for: an indicator, a measure's figure (`column: "target"`), a section or one of its paragraphs. */
export interface ReportPlace {
  readonly indicatorId: string;
  readonly measureId?: string;
  readonly section?: number;
  readonly paragraph?: number;
  /** Key of a column of the plan; without it the indicator's name, or the text of the section. */
  readonly column?: string;
}

/** Position of the first cell that shows a place of the report, zero-based; null when the plan does not show it. */
export function cellOf(plan: SheetPlan, place: ReportPlace): { row: number; column: number } | null {
  const row = rowsByPlace(plan).get(placeKey(plan, place));
  const wanted =
    place.column ?? (place.section === undefined || plan.kind === "data" ? "indicator" : "analysis");
  const column = plan.columns.findIndex(({ key }) => key === wanted);
  return row === undefined || column < 0 ? null : { row, column };
}

/** A cell's A1 address: `addressOf(4, 7)` is `H5`. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** One index per plan: thousands of findings are located in the same plan. */
const indexes = new WeakMap<SheetPlan, ReadonlyMap<string, number>>();

function rowsByPlace(plan: SheetPlan): ReadonlyMap<string, number> {
  const known = indexes.get(plan);
  if (known) return known;
  const index = new Map<string, number>();
  plan.rows.forEach((row, at) => {
    for (const key of keysOf(row)) if (!index.has(key)) index.set(key, at);
  });
  indexes.set(plan, index);
  return index;
}

function keysOf({ place }: PlannedRow): readonly string[] {
  if (place === undefined) return [];
  const { indicatorId, measureId, section, paragraph } = place;
  const keys = [JSON.stringify([indicatorId])];
  if (measureId !== undefined) keys.push(JSON.stringify([indicatorId, "measure", measureId]));
  if (section !== undefined) keys.push(JSON.stringify([indicatorId, section]));
  if (paragraph !== undefined) keys.push(JSON.stringify([indicatorId, section, paragraph]));
  return keys;
}

function placeKey(plan: SheetPlan, { indicatorId, measureId, section, paragraph }: ReportPlace): string {
  if (plan.kind === "data") {
    return JSON.stringify(measureId === undefined ? [indicatorId] : [indicatorId, "measure", measureId]);
  }
  if (section === undefined) return JSON.stringify([indicatorId]);
  return JSON.stringify(paragraph === undefined ? [indicatorId, section] : [indicatorId, section, paragraph]);
}
