import { toFunctions } from "../functions/conversion/to-functions";
import { functionName } from "../functions/conversion/to-portable";
import { readFormula } from "../functions/conversion/formula-tree";
import { functionRules } from "../functions/rules";
import { addressOf } from "../report/layout/cell-location";
import type { CellLocation } from "./build-report";
import { rewriteFormula, type FormulaReference } from "./formula-references";
import { run } from "./session";

/** How a cell comes to what it shows. */
export interface CellExplanation {
  readonly cell: CellLocation;
  /** What it shows now. */
  readonly text: string;
  /** Null for a cell that is typed, not computed. */
  readonly computed: ComputedCell | null;
}

export interface ComputedCell {
  /** Our functions that the formula calls, or stands for as a plain formula; empty for any other formula. */
  readonly functions: readonly string[];
  /** The cells that it refers to, each once, in the order of the formula. */
  readonly inputs: readonly CellInput[];
  /** Null where the value is shown as it is. */
  readonly rounding: Rounding | null;
}

export interface CellInput extends CellLocation {
  /** What stands above the column; empty where nothing does. */
  readonly caption: string;
  /** As shown; empty for a blank cell. */
  readonly text: string;
}

export interface Rounding {
  /** Decimals shown. */
  readonly decimals: number;
  readonly isPercentage: boolean;
  /** The value behind it, unrounded: a percentage is a fraction. */
  readonly value: number;
}

/** A formula may name whole columns; so many cells are explained. */
const mostInputs = 12;

/**
 * Explains the cell that is selected.
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
    const formula = String(active.formulas[0]?.[0] ?? "");
    const value: unknown = active.values[0]?.[0];
    // A text may begin with the same sign: then the cell shows the very formula.
    if (!formula.startsWith("=") || formula === value) return { cell, text, computed: null };
    const inputs = await readInputs(context, referencesOf(formula, own.name));
    const numberFormat = String(active.numberFormat[0]?.[0] ?? "General");
    return {
      cell,
      text,
      computed: { functions: functionsIn(formula), inputs, rounding: roundingOf(value, numberFormat) },
    };
  });
}

/** Our functions, also where their plain formulas stand for them. */
function functionsIn(formula: string): readonly string[] {
  const spelled = toFunctions(formula, functionRules).formula;
  const own = new Set(functionRules.map(({ name }) => name));
  const names = [...(readFormula(spelled)?.calls.values() ?? [])].map(({ name }) => functionName(name));
  return [...new Set(names.filter((name) => own.has(name)))];
}

interface Reference extends CellLocation {
  readonly column: string;
}

function referencesOf(formula: string, sheet: string): readonly Reference[] {
  const found = new Map<string, Reference>();
  rewriteFormula(formula, {
    reference: (reference) => {
      for (const one of cellsOf(reference, sheet)) found.set(`${one.sheet}!${one.address}`, one);
      return "";
    },
  });
  return [...found.values()].slice(0, mostInputs);
}

/** Of an area its two corners. */
function cellsOf({ sheet, first, last }: FormulaReference, own: string): readonly Reference[] {
  return [first, ...(last === null ? [] : [last])].map((corner) => {
    const column = corner.column.replace("$", "");
    return { sheet: sheet ?? own, column, address: `${column}${corner.row + 1}` };
  });
}

async function readInputs(
  context: Excel.RequestContext,
  references: readonly Reference[],
): Promise<readonly CellInput[]> {
  const sheets = new Map(
    references.map(({ sheet }) => [sheet, context.workbook.worksheets.getItemOrNullObject(sheet)]),
  );
  await context.sync();
  const read = references.flatMap((reference) => {
    const sheet = sheets.get(reference.sheet);
    if (sheet === undefined || sheet.isNullObject) return [];
    const range = sheet.getRange(reference.address).load("text");
    const caption = sheet.getRange(`${reference.column}1`).load("text");
    return [{ sheet: reference.sheet, address: reference.address, range, caption }];
  });
  await context.sync();
  return read.map(({ sheet, address, range, caption }) => ({
    sheet,
    address,
    caption: caption.text[0]?.[0] ?? "",
    text: range.text[0]?.[0] ?? "",
  }));
}

function roundingOf(value: unknown, numberFormat: string): Rounding | null {
  const shown = /^#?,?#*0(?:\.(0+))?(%?)$/.exec(numberFormat);
  if (typeof value !== "number" || shown === null) return null;
  const decimals = shown[1]?.length ?? 0;
  const isPercentage = shown[2] === "%";
  const scaled = (isPercentage ? value * 100 : value) * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) < 1e-9 ? null : { decimals, isPercentage, value };
}
