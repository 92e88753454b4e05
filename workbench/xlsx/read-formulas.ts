import type { Element } from "@xmldom/xmldom";
import type { Position } from "../workbook/address";
import { shiftRelative } from "../workbook/relative-formula";
import { formulaFromFile } from "./file-formula";
import { attributeOf } from "./xml";

/** Reads the formulas of one sheet in their order. */
export interface FormulaReader {
  /** With its `=`; null for a cell that has none. */
  readonly formulaOf: (element: Element | null, place: Position) => string | null;
}

/** A formula filled down is written out once; the other cells name it, and read it from where they stand. */
export function createFormulaReader(customFunctions: readonly string[]): FormulaReader {
  const shared = new Map<string, Position & { readonly formula: string }>();
  return {
    formulaOf(element, place) {
      if (element === null) return null;
      const text = element.textContent ?? "";
      const group = attributeOf(element, "t") === "shared" ? attributeOf(element, "si") : null;
      if (text === "") {
        const first = group === null ? undefined : shared.get(group);
        if (first === undefined) return null;
        return shiftRelative(first.formula, place.row - first.row, place.column - first.column);
      }
      const formula = formulaFromFile(text, customFunctions);
      if (group !== null) shared.set(group, { ...place, formula });
      return formula;
    },
  };
}
