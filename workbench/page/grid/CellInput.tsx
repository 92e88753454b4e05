import type { CSSProperties, KeyboardEvent, RefObject } from "react";
import type { Position } from "../../workbook/address";
import { anchorOf, step, type Step } from "./selection";
import type { SheetView } from "./sheet-view";

export type EditEnd = "down" | "right" | "stay" | "cancel";

/** What a person does in the grid. */
export interface GridActions {
  readonly onSelect: (place: Position) => void;
  /** Starts editing with what the cell holds. */
  readonly onEdit: () => void;
  readonly onClear: () => void;
  /** Text typed in place of what the cell holds, or on with it. */
  readonly onType: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

interface CellInputProps {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly view: SheetView;
  readonly active: Position;
  /** What is being typed, or null while the cell only waits for it. */
  readonly text: string | null;
  readonly style: CSSProperties;
  readonly actions: GridActions;
}

/**
 * The box over the active cell that takes the keys. It stands there unseen before anything is typed, because an
 * input method for Chinese composes its first character only in a box that has the focus already.
 */
export function CellInput({ box, label, view, active, text, style, actions }: CellInputProps) {
  const isEditing = text !== null;
  return (
    <textarea
      ref={box}
      className={isEditing ? "cell-input is-editing" : "cell-input"}
      aria-label={label}
      value={text ?? ""}
      style={style}
      rows={1}
      spellCheck={false}
      onChange={(event) => {
        actions.onType(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        const isHandled = isEditing ? endEditing(event, actions) : navigate(event, view, active, actions);
        if (isHandled) event.preventDefault();
      }}
      onBlur={() => {
        actions.onEnd("stay");
      }}
    />
  );
}

/** Enter and Tab take the text over, Alt+Enter breaks the line, Escape gives up. */
function endEditing(event: KeyboardEvent, { onEnd }: GridActions): boolean {
  switch (event.key) {
    case "Enter":
      if (event.altKey) return false;
      onEnd("down");
      return true;
    case "Tab":
      onEnd("right");
      return true;
    case "Escape":
      onEnd("cancel");
      return true;
    default:
      return false;
  }
}

function navigate(
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
  switch (event.key) {
    case "F2":
      onEdit();
      return true;
    case "Delete":
    case "Backspace":
      onClear();
      return true;
    default:
      return false;
  }
}

const pageRows = 20;

const arrows: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Where a key goes, as in Excel; Ctrl+Tab and the like are left to the browser. */
function targetOf(event: KeyboardEvent, view: SheetView, active: Position): Position | null {
  const arrow = arrows[event.key];
  if (arrow !== undefined) return step(view, active, arrow);
  const { row, column } = active;
  switch (event.key) {
    case "Enter":
      return step(view, active, event.shiftKey ? "up" : "down");
    case "Tab":
      return event.ctrlKey ? null : step(view, active, event.shiftKey ? "left" : "right");
    case "Home":
      return anchorOf(view, { row: event.ctrlKey ? 0 : row, column: 0 });
    case "PageDown":
      return anchorOf(view, { row: Math.min(view.rowCount - 1, row + pageRows), column });
    case "PageUp":
      return anchorOf(view, { row: Math.max(0, row - pageRows), column });
    default:
      return null;
  }
}
