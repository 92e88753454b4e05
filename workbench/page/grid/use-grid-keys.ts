import type { KeyboardEvent } from "react";
import type { Position } from "../../workbook/address";
import { anchorOf, step, type Step } from "./selection";
import type { SheetView } from "./sheet-view";

export interface GridActions {
  readonly onSelect: (place: Position) => void;
  /** Starts editing: with what the cell holds (null), or with what was typed in its place. */
  readonly onEdit: (typed: string | null) => void;
  readonly onClear: () => void;
}

const pageRows = 20;

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The keys of a sheet, as in Excel. */
export function useGridKeys(view: SheetView, active: Position, actions: GridActions) {
  return (event: KeyboardEvent): void => {
    if (handle(event, view, active, actions)) event.preventDefault();
  };
}

function handle(
  event: KeyboardEvent,
  view: SheetView,
  active: Position,
  { onSelect, onEdit, onClear }: GridActions,
): boolean {
  const target = targetOf(event, view, active);
  if (target !== null) {
    onSelect(target);
    return true;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.key === "F2") onEdit(null);
  else if (event.key === "Delete" || event.key === "Backspace") onClear();
  else if ([...event.key].length === 1) onEdit(event.key);
  else return false;
  return true;
}

function targetOf(event: KeyboardEvent, view: SheetView, active: Position): Position | null {
  const arrow = arrows[event.key];
  if (arrow !== undefined) return step(view, active, arrow);
  switch (event.key) {
    case "Enter":
      return step(view, active, event.shiftKey ? "up" : "down");
    case "Tab":
      return step(view, active, event.shiftKey ? "left" : "right");
    case "Home":
      return anchorOf(view, { row: event.ctrlKey ? 0 : active.row, column: 0 });
    case "PageDown":
      return anchorOf(view, {
        row: Math.min(view.rowCount - 1, active.row + pageRows),
        column: active.column,
      });
    case "PageUp":
      return anchorOf(view, { row: Math.max(0, active.row - pageRows), column: active.column });
    default:
      return null;
  }
}
