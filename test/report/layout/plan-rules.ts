import { expect } from "@jest/globals";
import type { Merge, PlannedCell, SheetPlan } from "../../../src/report/layout/sheet-plan";

const a4Height = 841.9;

export function textOf(cell: PlannedCell | undefined): string {
  return cell?.content.kind === "text" ? cell.content.text : "";
}

/** What holds for every plan, whatever the report. */
export function expectSoundPlan(plan: SheetPlan): void {
  const keys = plan.rows.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  for (const row of plan.rows) {
    expect(row.height).toBeGreaterThan(0);
    expect(row.height).toBeLessThanOrEqual(409);
    expect(row.cells).toHaveLength(plan.columns.length);
    for (const { content } of row.cells) {
      if (content.kind !== "text") continue;
      expect(content.text.length).toBeLessThanOrEqual(32_767);
      expect(content.text.split("\n").length - 1).toBeLessThanOrEqual(253);
    }
  }
  expectTiles(plan);
  // The data sheet is cut into pages by Excel itself.
  if (plan.kind === "report") expectPagesFit(plan);
}

/** Merges overlap nowhere, end with the rows, and hold a text in their first cell only. */
function expectTiles(plan: SheetPlan): void {
  const taken = new Set<string>();
  for (const merge of plan.merges) {
    expect(merge.rowCount * merge.columnCount).toBeGreaterThan(1);
    expect(merge.row + merge.rowCount).toBeLessThanOrEqual(plan.rows.length);
    for (const [row, column] of cellsOf(merge)) {
      expect(taken.has(`${row},${column}`)).toBe(false);
      taken.add(`${row},${column}`);
      const isFirst = row === merge.row && column === merge.column;
      if (!isFirst) expect(plan.rows[row]?.cells[column]?.content.kind).toBe("blank");
    }
  }
}

function cellsOf(merge: Merge): [number, number][] {
  return Array.from({ length: merge.rowCount * merge.columnCount }, (_, at) => [
    merge.row + Math.floor(at / merge.columnCount),
    merge.column + (at % merge.columnCount),
  ]);
}

/** No page is higher than A4 within its margins, repeated title rows included; no merge crosses a page break. */
function expectPagesFit(plan: SheetPlan): void {
  if (!plan.print) return;
  const { margins, titleRows } = plan.print;
  const room = a4Height - margins.top - margins.bottom;
  const repeated = heightOf(plan, titleRows.first, titleRows.last + 1);
  const starts = [0, ...plan.pageBreaks, plan.rows.length];
  for (let page = 0; page + 1 < starts.length; page++) {
    const height = heightOf(plan, starts[page] ?? 0, starts[page + 1] ?? 0);
    expect(height + (page === 0 ? 0 : repeated)).toBeLessThanOrEqual(room);
  }
  for (const { row, rowCount } of plan.merges) {
    expect(plan.pageBreaks.some((at) => at > row && at < row + rowCount)).toBe(false);
  }
}

export function heightOf(plan: SheetPlan, from: number, to: number): number {
  return plan.rows.slice(from, to).reduce((sum, { height }) => sum + height, 0);
}
