import { useEffect, useMemo, useRef, useState } from "react";
import { cellName, type Position } from "../workbook/address";
import type { Workbook } from "../workbook/workbook";
import { FormulaBar } from "./FormulaBar";
import type { EditEnd } from "./grid/CellInput";
import { Grid } from "./grid/Grid";
import { anchorOf, step } from "./grid/selection";
import { viewSheet } from "./grid/sheet-view";
import type { ShownWorkbook } from "./use-workbook";
import type { Words } from "./words";

interface SheetWorkspaceProps {
  readonly workbook: Workbook;
  readonly shown: ShownWorkbook;
  readonly words: Words;
  readonly onEditing: (mode: "on" | "off") => void;
}

/** What is being typed, and where the typing happens. */
interface Edit {
  readonly text: string;
  readonly place: "cell" | "bar";
}

/** The active sheet with its formula bar: selecting and editing cells. */
export function SheetWorkspace({ workbook, shown, words, onEditing }: SheetWorkspaceProps) {
  const { snapshot, activeSheet, selection } = shown;
  const sheet = snapshot.sheets.find(({ name }) => name === activeSheet) ?? snapshot.sheets[0];
  const view = useMemo(() => (sheet === undefined ? null : viewSheet(sheet)), [sheet]);
  const workspace = useRef<HTMLDivElement>(null);
  const [edit, setEdit] = useState<Edit | null>(null);
  const [refusal, setRefusal] = useState("");
  const isEditing = edit !== null;
  useEffect(() => {
    onEditing(isEditing ? "on" : "off");
  }, [isEditing, onEditing]);
  if (view === null) return null;

  const active = anchorOf(view, selection);
  const select = ({ row, column }: Position) => {
    const area = view.mergeAt(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
    workbook.select(activeSheet, area);
  };
  const focusGrid = () => workspace.current?.querySelector<HTMLElement>("textarea")?.focus();
  const enter = (text: string) => {
    try {
      workbook.enter(activeSheet, active.row, active.column, text);
      setRefusal("");
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    }
  };
  const current = workbook.entryText(activeSheet, active.row, active.column);
  const finish = (end: EditEnd) => {
    if (edit === null) return;
    setEdit(null);
    if (end !== "cancel" && edit.text !== current) enter(edit.text);
    if (end === "down" || end === "right") select(step(view, active, end));
    if (end !== "stay") focusGrid();
  };
  return (
    <div ref={workspace} className="sheet" id="sheet" role="tabpanel" aria-label={activeSheet}>
      <FormulaBar
        words={words}
        active={active}
        text={edit?.text ?? current}
        onGoTo={(place) => {
          select(anchorOf(view, place));
          focusGrid();
        }}
        onStart={() => {
          setEdit({ text: current, place: "bar" });
        }}
        onType={(text) => {
          setEdit({ text, place: "bar" });
        }}
        onEnter={() => {
          if (edit?.place === "bar") finish(document.hasFocus() ? "down" : "stay");
        }}
        onCancel={() => {
          finish("cancel");
        }}
      />
      <Grid
        label={words.grid}
        inputLabel={words.editing(cellName(active), current)}
        view={view}
        active={active}
        selection={selection}
        edited={edit?.place === "cell" ? edit.text : null}
        actions={{
          onSelect: select,
          onEdit: () => {
            setEdit({ text: current, place: "cell" });
          },
          onClear: () => {
            enter("");
          },
          onType: (text) => {
            setEdit({ text, place: "cell" });
          },
          onEnd: finish,
        }}
      />
      <p className="refusal" role="status">
        {refusal}
      </p>
    </div>
  );
}
