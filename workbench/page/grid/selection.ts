import type { Position } from "../../workbook/address";
import type { SheetView } from "./sheet-view";

/** The cell that stands for a place: the first of its merged area. */
export function anchorOf(view: SheetView, { row, column }: Position): Position {
  const merge = view.mergeAt(row, column);
  return merge === undefined ? { row, column } : { row: merge.row, column: merge.column };
}

export type Step = "up" | "down" | "left" | "right";

/** The next cell in a direction, over merged areas and hidden lines, or the same one at the sheet's edge. */
export function step(view: SheetView, from: Position, direction: Step): Position {
  const merge = view.mergeAt(from.row, from.column);
  const lastRow = from.row + (merge?.rowCount ?? 1) - 1;
  const lastColumn = from.column + (merge?.columnCount ?? 1) - 1;
  switch (direction) {
    case "up":
      return moveRow(view, from, from.row - 1, -1);
    case "down":
      return moveRow(view, from, lastRow + 1, 1);
    case "left":
      return moveColumn(view, from, from.column - 1, -1);
    case "right":
      return moveColumn(view, from, lastColumn + 1, 1);
  }
}

function moveRow(view: SheetView, from: Position, start: number, by: 1 | -1): Position {
  for (let row = start; row >= 0 && row < view.rowCount; row += by) {
    if (view.rowHeight(row) > 0) return anchorOf(view, { row, column: from.column });
  }
  return from;
}

function moveColumn(view: SheetView, from: Position, start: number, by: 1 | -1): Position {
  for (let column = start; column >= 0 && column < view.columnCount; column += by) {
    if (view.columnWidth(column) > 0) return anchorOf(view, { row: from.row, column });
  }
  return from;
}
