import { nodeTypes, type AstExpression } from "@borgar/fx";
import { childrenOf, labelOf, readFormula } from "../functions/conversion/formula-tree";
import { functionName } from "../functions/conversion/to-portable";
import { inputAt, type CellInput, type Formula, type ReadInput } from "./cell-inputs";
import { hidesDigits, readNumberFormat, writtenIn, type NumberFormat } from "./number-format";

/** A cell's value in a text. */
export interface TextFigure {
  readonly cell: CellInput;
  /** As it stands in the text; null where the format does more than round, or nothing is in the cell. */
  readonly text: string | null;
  /** How the text rounds it; null where it is put in as it is, and for what is no number. */
  readonly rounding: TextRounding | null;
}

export interface TextRounding {
  readonly format: NumberFormat;
  /** The value behind it, a percentage as a fraction; null where the text shows all of it. */
  readonly unrounded: number | null;
}

/** The same with what was read of its cell. */
export type ReadFigure = Omit<TextFigure, "cell"> & { readonly cell: ReadInput };

/**
 * The figures of a formula that does nothing but put words and cells together, in the order of the text. None of any
 * other formula, nor where one of them is no cell that was read: half of a text explains nothing.
 */
export function figuresInText(
  { formula, sheet }: Formula,
  inputs: readonly ReadInput[],
): readonly ReadFigure[] {
  const figures = writtenFigures(formula);
  const found = figures.flatMap(({ reference, format }): readonly ReadFigure[] => {
    const cell = inputAt(reference, sheet, inputs);
    if (cell === undefined || cell.entered === null) return [];
    const { value } = cell.entered;
    const shown = format === null ? null : readNumberFormat(format);
    // What is no number is put in as it is, whatever the format: an error, a mark for a missing value.
    if (typeof value !== "number" || format === null) return [{ cell, text: textOf(value), rounding: null }];
    if (shown === null) return [{ cell, text: null, rounding: null }];
    const unrounded = hidesDigits(shown, value) ? value : null;
    return [{ cell, text: writtenIn(shown, value), rounding: { format: shown, unrounded } }];
  });
  return found.length === figures.length ? found : [];
}

function textOf(value: unknown): string | null {
  if (value === "" || value === undefined) return null;
  if (typeof value === "boolean") return String(value).toUpperCase();
  // A number has fifteen digits for Excel.
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : String(value);
}

/** A cell whose value stands in a text, as the formula writes it: `TEXT('績效資料'!K8,"0%")`, or the cell alone. */
interface WrittenFigure {
  readonly reference: string;
  /** The number format that `TEXT` gives it; null for a cell whose value is put in as it is. */
  readonly format: string | null;
}

function writtenFigures(formula: string): readonly WrittenFigure[] {
  const tree = readFormula(formula);
  return (tree && figuresBelow(tree.root)) ?? [];
}

function figuresBelow(node: AstExpression | null): readonly WrittenFigure[] | null {
  if (node === null) return null;
  switch (node.type) {
    case nodeTypes.LITERAL:
      return [];
    case nodeTypes.REFERENCE:
      return [{ reference: node.value, format: null }];
    case nodeTypes.BINARY: {
      if (labelOf(node) !== "&") return null;
      const [left = null, right = null] = childrenOf(node).map(figuresBelow);
      return left && right && [...left, ...right];
    }
    case nodeTypes.CALL:
      return formattedFigure(node);
    default:
      return null;
  }
}

function formattedFigure(node: AstExpression): readonly WrittenFigure[] | null {
  const [of, format] = childrenOf(node);
  if (functionName(labelOf(node)) !== "TEXT" || of?.type !== nodeTypes.REFERENCE) return null;
  if (format?.type !== nodeTypes.LITERAL || typeof format.value !== "string") return null;
  return [{ reference: of.value, format: format.value }];
}
