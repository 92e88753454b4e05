import { addressOf } from "../report/layout/cell-location";
import type { CellLocation } from "./build-report";
import {
  enteredIn,
  formulaIn,
  inputAt,
  nothingRead,
  readInputs,
  type CellInput,
  type Formula,
  type ReadInput,
  type ReadInputs,
} from "./cell-inputs";
import { explainedCall, ownCallsIn, type ExplainedCall } from "./explained-call";
import { figuresInText, type ReadFigure, type TextFigure } from "./figures-in-text";
import { roundingOf, type Rounding } from "./number-format";
import { run } from "./session";

/** How a cell comes to what it shows. */
export interface CellExplanation {
  readonly cell: CellLocation;
  /** What it shows now. */
  readonly text: string;
  /** Null for a cell that is typed, not computed. */
  readonly computed: ComputedCell | null;
}

/** How a formula comes to its value. */
export interface Reckoned {
  /** Our functions that the formula calls, or stands for as a plain formula; empty for any other formula. */
  readonly functions: readonly string[];
  /** The only one of them with what its arguments hold; null where there are several, or one of them takes an area. */
  readonly call: ExplainedCall | null;
  /** What it refers to, each once, in the order of the formula; an area is one of them. */
  readonly inputs: readonly CellInput[];
  /** How many more there are: beyond the first twelve, or of sheets that are not there. */
  readonly leftOut: number;
  /** Null where the value is shown as it is. */
  readonly rounding: Rounding | null;
}

export interface ComputedCell extends Reckoned {
  /** Of a formula that does nothing but put words and cells together; empty for any other. */
  readonly figures: readonly TextFigure[];
  /** The cells of these figures that are computed themselves, each once. */
  readonly sources: readonly FigureSource[];
}

export interface FigureSource {
  readonly cell: CellInput;
  readonly computed: Reckoned;
}

/**
 * Explains the cell that is selected; of one that shows other cells' values in a text, these cells too.
 *
 * @throws ExcelFailure
 */
export async function explainSelectedCell(): Promise<CellExplanation> {
  return run(async (context) => {
    const active = context.workbook
      .getActiveCell()
      .load("rowIndex,columnIndex,formulas,values,text,numberFormat");
    const own = active.worksheet.load("name");
    await context.sync();
    const cell = { sheet: own.name, address: addressOf(active.rowIndex, active.columnIndex) };
    const text = active.text[0]?.[0] ?? "";
    const formula = formulaIn({ ...enteredIn(active), sheet: own.name });
    if (formula === null) return { cell, text, computed: null };
    const [read = nothingRead] = await readInputs(context, [formula]);
    const figures = figuresInText(formula, read.inputs);
    const sources = computedSources(figures);
    const ofSources = await readInputs(
      context,
      sources.map((source) => source.formula),
    );
    return {
      cell,
      text,
      computed: {
        ...reckoned(formula, read),
        figures: figures.map(({ cell: { own: input }, ...figure }) => ({ ...figure, cell: input })),
        sources: sources.map(({ cell: { own: input }, formula: its }, index) => ({
          cell: input,
          computed: reckoned(its, ofSources[index] ?? nothingRead),
        })),
      },
    };
  });
}

function reckoned(
  { formula, value, numberFormat, sheet }: Formula,
  { inputs, leftOut }: ReadInputs,
): Reckoned {
  const calls = ownCallsIn(formula);
  return {
    functions: [...new Set(calls.map(({ name }) => name))],
    call: explainedCall(calls, (reference) => inputAt(reference, sheet, inputs)?.own.value ?? undefined),
    inputs: inputs.map(({ own }) => own),
    leftOut,
    rounding: roundingOf(value, numberFormat),
  };
}

function computedSources(
  figures: readonly ReadFigure[],
): readonly { readonly cell: ReadInput; readonly formula: Formula }[] {
  const cells = [...new Set(figures.map(({ cell }) => cell))];
  return cells.flatMap((cell) => {
    const formula = cell.entered && formulaIn({ ...cell.entered, sheet: cell.own.sheet });
    return formula === null ? [] : [{ cell, formula }];
  });
}
