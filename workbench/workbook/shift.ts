import { intersection } from "./area";
import type { Area } from "./snapshot";

/** Cells coming in or going out along one direction: `at` rows (or columns), `count` of them. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly kind: "insert" | "delete";
  readonly at: number;
  readonly count: number;
  /** The columns (or rows) that take part; everything for whole rows and columns. */
  readonly from: number;
  readonly to: number;
}

/** Where an index stands afterwards; null when it was deleted. */
export function shiftIndex(index: number, { kind, at, count }: Shift): number | null {
  if (index < at) return index;
  if (kind === "insert") return index + count;
  return index < at + count ? null : index - count;
}

/** First and last of a stretch afterwards; null when all of it was deleted. */
function shiftStretch(
  first: number,
  length: number,
  { kind, at, count }: Shift,
): { first: number; length: number } | null {
  if (kind === "insert") {
    if (at <= first) return { first: first + count, length };
    return at < first + length ? { first, length: length + count } : { first, length };
  }
  const removed = Math.max(0, Math.min(first + length, at + count) - Math.max(first, at));
  if (removed === length) return null;
  const before = Math.max(0, Math.min(first, at + count) - at);
  return { first: first - (first > at ? before : 0), length: length - removed };
}

/** An area after the shift. It takes part only when it lies wholly in the moving stripe, as in Excel. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const isRows = shift.axis === "rows";
  const crossFrom = isRows ? area.column : area.row;
  const crossTo = crossFrom + (isRows ? area.columnCount : area.rowCount) - 1;
  if (crossFrom < shift.from || crossTo > shift.to) return area;
  const moved = isRows
    ? shiftStretch(area.row, area.rowCount, shift)
    : shiftStretch(area.column, area.columnCount, shift);
  if (moved === null) return null;
  return isRows
    ? { ...area, row: moved.first, rowCount: moved.length }
    : { ...area, column: moved.first, columnCount: moved.length };
}

/** The cells that come in, go out or move: from the shift's place to the end of the sheet. */
export function stripeOf(shift: Shift, limit: number): Area {
  const length = limit - shift.at;
  return shift.axis === "rows"
    ? { row: shift.at, column: shift.from, rowCount: length, columnCount: shift.to - shift.from + 1 }
    : { row: shift.from, column: shift.at, rowCount: shift.to - shift.from + 1, columnCount: length };
}

/** Whether the shift would tear an area: only part of it lies in the moving stripe. */
export function tears(area: Area, shift: Shift, limit: number): boolean {
  const part = intersection(area, stripeOf(shift, limit));
  if (part === null) return false;
  return shift.axis === "rows" ? part.columnCount < area.columnCount : part.rowCount < area.rowCount;
}
