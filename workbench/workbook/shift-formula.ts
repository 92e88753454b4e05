import { parseA1Ref, stringifyA1Ref, tokenize } from "@borgar/fx";
import { COLUMN_LIMIT, ROW_LIMIT, sheetPrefix } from "./address";
import { shiftArea, type Shift } from "./shift";

/** Rewrites a formula's references after cells of `shiftedSheet` have moved; what is gone becomes `#REF!`. */
export function shiftFormula(
  formula: string,
  formulaSheet: string,
  shiftedSheet: string,
  shift: Shift,
): string {
  return mapReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    if (reference === undefined || !("range" in reference)) return text;
    const sheetName = reference.context?.at(-1) ?? formulaSheet;
    if (sheetName.toLowerCase() !== shiftedSheet.toLowerCase()) return text;
    const { range } = reference;
    const top = range.top ?? 0;
    const left = range.left ?? 0;
    const bottom = range.top === null ? ROW_LIMIT - 1 : (range.bottom ?? top);
    const right = range.left === null ? COLUMN_LIMIT - 1 : (range.right ?? left);
    const area = { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
    const moved = shiftArea(area, shift);
    const prefix = reference.context?.length ? sheetPrefix(sheetName) : "";
    if (moved === null) return `${prefix}#REF!`;
    if (moved === area) return text;
    const shifted = {
      ...range,
      ...(range.top === null ? {} : { top: moved.row, bottom: moved.row + moved.rowCount - 1 }),
      ...(range.left === null ? {} : { left: moved.column, right: moved.column + moved.columnCount - 1 }),
    };
    return `${prefix}${stringifyA1Ref({ range: shifted })}`;
  });
}

/** Rewrites references to a sheet after its name has changed; a sheet that is gone leaves `#REF!`. */
export function renameSheetInFormula(formula: string, name: string, newName: string | null): string {
  return mapReferences(formula, (text) => {
    const reference = parseA1Ref(text);
    const sheetName = reference?.context?.at(-1);
    if (reference === undefined || sheetName?.toLowerCase() !== name.toLowerCase()) return text;
    if (newName === null || !("range" in reference)) return "#REF!";
    return `${sheetPrefix(newName)}${stringifyA1Ref({ range: reference.range })}`;
  });
}

function mapReferences(formula: string, change: (reference: string) => string): string {
  return tokenize(formula)
    .map(({ type, value }) => (type === "range" || type === "range_beam" ? change(value) : value))
    .join("");
}
