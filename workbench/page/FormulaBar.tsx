import { useState } from "react";
import { cellName, parseAddress, type Position } from "../workbook/address";
import type { Words } from "./words";

interface FormulaBarProps {
  readonly words: Words;
  readonly active: Position;
  /** What the active cell holds, or what is being typed into it. */
  readonly text: string;
  readonly onGoTo: (place: Position) => void;
  readonly onStart: () => void;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
  readonly onCancel: () => void;
}

/** The address of the active cell, where another can be typed to go there, and what the cell holds. */
export function FormulaBar(props: FormulaBarProps) {
  const { words, active, text } = props;
  return (
    <div className="formula-bar">
      <NameBox key={cellName(active)} label={words.nameBox} active={active} onGoTo={props.onGoTo} />
      <span aria-hidden="true">fx</span>
      <input
        aria-label={words.formulaBar}
        value={text}
        spellCheck={false}
        onFocus={props.onStart}
        onChange={(event) => {
          props.onType(event.target.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || !["Enter", "Escape"].includes(event.key)) return;
          // The focus goes to the grid, where the key must not arrive as well.
          event.preventDefault();
          if (event.key === "Enter") props.onEnter();
          else props.onCancel();
        }}
        onBlur={props.onEnter}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly label: string;
  readonly active: Position;
  readonly onGoTo: (place: Position) => void;
}

function NameBox({ label, active, onGoTo }: NameBoxProps) {
  const [typed, setTyped] = useState(cellName(active));
  return (
    <input
      className="name-box"
      aria-label={label}
      value={typed}
      onFocus={(event) => {
        event.target.select();
      }}
      onChange={(event) => {
        setTyped(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter") return;
        // The focus goes to the grid, where the key must not arrive as well.
        event.preventDefault();
        const area = parseAddress(typed)?.area;
        if (area !== undefined) onGoTo(area);
        else setTyped(cellName(active));
      }}
      onBlur={() => {
        setTyped(cellName(active));
      }}
    />
  );
}
