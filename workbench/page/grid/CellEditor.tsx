import { useEffect, useRef, type KeyboardEvent } from "react";

export type EditEnd = "down" | "right" | "stay" | "cancel";

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly onEnd: (end: EditEnd) => void;
}

/** The box in which a cell is typed: Enter and Tab take the text over, Alt+Enter breaks the line, Escape gives up. */
export function CellEditor({ label, text, onChange, onEnd }: CellEditorProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.setSelectionRange(box.current.value.length, box.current.value.length);
  }, []);
  const handleKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    const end = event.nativeEvent.isComposing ? null : endOf(event);
    if (end === null) return;
    event.preventDefault();
    onEnd(end);
  };
  return (
    <textarea
      ref={box}
      className="cell-editor"
      aria-label={label}
      value={text}
      spellCheck={false}
      onChange={(event) => {
        onChange(event.target.value);
      }}
      onKeyDown={handleKey}
      onBlur={() => {
        onEnd("stay");
      }}
    />
  );
}

function endOf(event: KeyboardEvent): EditEnd | null {
  switch (event.key) {
    case "Enter":
      return event.altKey ? null : "down";
    case "Tab":
      return "right";
    case "Escape":
      return "cancel";
    default:
      return null;
  }
}
