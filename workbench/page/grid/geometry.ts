import type { Position } from "../../workbook/address";
import type { SheetView } from "./sheet-view";

/** Pixels. */
export const rowHeaderWidth = 44;
export const columnHeaderHeight = 22;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a cell, or the merged area it begins, lies on the unscrolled sheet with its headers, in pixels. */
export function boxOf(view: SheetView, { row, column }: Position): Box {
  const merge = view.mergeAt(row, column);
  const lastColumn = column + (merge?.columnCount ?? 1);
  return {
    left: rowHeaderWidth + columnsWidth(view, 0, column),
    top: columnHeaderHeight + view.rowTop(row),
    width: columnsWidth(view, column, lastColumn),
    height: view.rowTop(row + (merge?.rowCount ?? 1)) - view.rowTop(row),
  };
}

function columnsWidth(view: SheetView, first: number, end: number): number {
  let width = 0;
  for (let column = first; column < end; column += 1) width += view.columnWidth(column);
  return width;
}

/** Width of the drawn sheet with its headers. */
export function sheetWidth(view: SheetView): number {
  return rowHeaderWidth + columnsWidth(view, 0, view.columnCount);
}

/** Scrolls as little as needed to bring a cell into sight beside the frozen rows. */
export function scrollIntoSight(scroller: HTMLElement, view: SheetView, place: Position): void {
  const box = boxOf(view, place);
  const frozen = view.rowTop(view.sheet.frozen.rows);
  if (place.row >= view.sheet.frozen.rows) {
    const head = columnHeaderHeight + frozen;
    const room = scroller.clientHeight;
    if (box.top - scroller.scrollTop < head) scroller.scrollTop = box.top - head;
    else if (box.top + box.height > scroller.scrollTop + room) {
      scroller.scrollTop = Math.min(box.top - head, box.top + box.height - room);
    }
  }
  const room = scroller.clientWidth;
  if (box.left - scroller.scrollLeft < rowHeaderWidth) scroller.scrollLeft = box.left - rowHeaderWidth;
  else if (box.left + box.width > scroller.scrollLeft + room) {
    scroller.scrollLeft = Math.min(box.left - rowHeaderWidth, box.left + box.width - room);
  }
}
