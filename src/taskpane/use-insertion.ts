import { useEffect, useState } from "react";
import { insertFormula, type Insertion, type OccupiedCell } from "../excel/insert-formula";
import { quotedSheetName } from "../excel/formula-references";
import { readSelectedCells, type CellArea, type SelectedCells } from "../excel/selected-cells";
import { panelProblem, type PanelProblem } from "./panel-problem";

/** The cells to take for arguments, and what came of inserting a formula. */
export interface InsertionState {
  /** Null until they are known. */
  readonly selected: SelectedCells | null;
  readonly outcome: Insertion | null;
  readonly problem: PanelProblem | null;
  /** Takes what is selected now for the arguments. */
  readonly takeSelection: () => void;
  readonly insert: (formula: FormulaText, replacing: OccupiedCell | null) => void;
  /** Once more what failed last. */
  readonly retry: () => void;
  readonly dismiss: () => void;
}

export interface FormulaText {
  readonly text: (prefix: string) => string;
  readonly areas: readonly CellArea[];
}

export function useInsertion(): InsertionState {
  const [selected, setSelected] = useState<SelectedCells | null>(null);
  const [outcome, setOutcome] = useState<Insertion | null>(null);
  const [failure, setFailure] = useState<{ problem: PanelProblem; retry: () => void } | null>(null);

  useEffect(() => {
    let isOpen = true;
    const show = (cells: SelectedCells): void => {
      if (isOpen) setSelected(cells);
    };
    readSelectedCells().then(show, () => show(firstCell));
    return () => {
      isOpen = false;
    };
  }, []);

  const attempt = (work: () => Promise<void>): void => {
    setFailure(null);
    setOutcome(null);
    work().catch((error: unknown) =>
      setFailure({ problem: panelProblem(error), retry: () => attempt(work) }),
    );
  };
  return {
    selected,
    outcome,
    problem: failure?.problem ?? null,
    takeSelection: () => attempt(async () => setSelected(await readSelectedCells())),
    insert: ({ text, areas }, replacing) =>
      attempt(async () => {
        const from = selected ?? firstCell;
        const formulaIn = (sheet: string) =>
          text(sheet === from.sheet || from.sheet === "" ? "" : `${quotedSheetName(from.sheet)}!`);
        setOutcome(await insertFormula({ formulaIn, arguments: { ...from, areas }, replacing }));
      }),
    retry: () => failure?.retry(),
    dismiss: () => setOutcome(null),
  };
}

/** Where no cell is selected, such as a chart. */
const firstCell: SelectedCells = { sheet: "", areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }] };
