import type { Element } from "@xmldom/xmldom";
import { isDateFormat } from "numfmt";
import { cellName, parseAddress, type Position } from "../workbook/address";
import { contains } from "../workbook/area";
import { displayText } from "../workbook/display-text";
import type { Area, CellSnapshot } from "../workbook/snapshot";
import { callsCustomFunction } from "./file-formula";
import { createFormulaReader, type FormulaReader } from "./read-formulas";
import type { SheetSurroundings } from "./read-sheet";
import { textFromFile, textOfString } from "./text";
import { attributeOf, childOf, childrenOf, numberOf } from "./xml";

/** Every cell with content or with looks of its own. */
export function readCells(part: Element, surroundings: SheetSurroundings): readonly CellSnapshot[] {
  const formulas = createFormulaReader(surroundings.customFunctions);
  const spills: Area[] = [];
  const cells: CellSnapshot[] = [];
  let row = -1;
  for (const line of childrenOf(childOf(part, "sheetData"), "row")) {
    // Rows and cells may leave out where they stand: then it is right after the one before.
    row = (numberOf(line, "r") ?? row + 2) - 1;
    let column = -1;
    for (const element of childrenOf(line, "c")) {
      column = parseAddress(attributeOf(element, "r") ?? "")?.area.column ?? column + 1;
      const place = { row, column };
      const spill = spillOf(element);
      if (spill !== null) spills.push(spill);
      const cell = readCell(element, place, { formulas, surroundings });
      if (cell !== null) cells.push(cell);
    }
  }
  return spills.length === 0 ? cells : cells.map((cell) => withOrigin(cell, spills));
}

interface CellReading {
  readonly formulas: FormulaReader;
  readonly surroundings: SheetSurroundings;
}

/** Null for a blank cell that looks like any other. */
function readCell(
  element: Element,
  place: Position,
  { formulas, surroundings }: CellReading,
): CellSnapshot | null {
  const { styles, strings } = surroundings;
  const style = numberOf(element, "s") ?? 0;
  const format = styles.formatOf(style);
  const formula = formulas.formulaOf(childOf(element, "f"), place);
  const isError = attributeOf(element, "t") === "e";
  const saved = valueOf(element, strings);
  const value = isDate(saved, format.numberFormat) ? dateSince1900(saved, surroundings.firstDay) : saved;
  if (value === null && formula === null && style === 0) return null;
  return {
    ...place,
    formula,
    value,
    text: displayText({ value, isError }, format.numberFormat),
    isError,
    errorMessage: null,
    quotePrefix: formula === null && typeof value === "string" && styles.isQuoted(style),
    spilledFrom: null,
    format,
  };
}

function valueOf(element: Element, strings: readonly string[]): CellSnapshot["value"] {
  const text = childOf(element, "v")?.textContent ?? null;
  switch (attributeOf(element, "t") ?? "n") {
    case "inlineStr":
      return textOfString(childOf(element, "is"));
    case "s":
      return text === null ? null : (strings[Number(text)] ?? "");
    case "str":
      return text === null ? null : textFromFile(text);
    case "b":
      return text === null ? null : text === "1" || text === "true";
    case "e":
      return text;
    case "d":
      return text === null ? null : serialOf(text);
    default:
      return text === null || text.trim() === "" ? null : Number(text);
  }
}

const day = 86_400_000;

/** A date written out, such as `2010-04-15`, as the number of its day. */
function serialOf(text: string): number | string {
  const time = Date.parse(text.endsWith("Z") || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / day;
}

function isDate(value: CellSnapshot["value"], numberFormat: string): value is number {
  return typeof value === "number" && isDateFormat(numberFormat);
}

/** Days between the two beginnings of Excel's calendar. */
const since1904 = 1_462;

function dateSince1900(serial: number, firstDay: SheetSurroundings["firstDay"]): number {
  return firstDay === 1904 ? serial + since1904 : serial;
}

/** The range that a formula of an add-in filled; other array formulas the model does not know. */
function spillOf(element: Element): Area | null {
  const formula = childOf(element, "f");
  if (attributeOf(formula, "t") !== "array" || !callsCustomFunction(formula?.textContent ?? "")) return null;
  return parseAddress(attributeOf(formula, "ref") ?? "")?.area ?? null;
}

function withOrigin(cell: CellSnapshot, spills: readonly Area[]): CellSnapshot {
  if (cell.formula !== null || cell.value === null) return cell;
  const origin = spills.find((spill) => contains(spill, cell));
  return origin === undefined ? cell : { ...cell, quotePrefix: false, spilledFrom: cellName(origin) };
}
