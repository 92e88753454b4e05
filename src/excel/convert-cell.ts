import type { Conversion, LeftReason } from "../functions/conversion/conversion";
import type { FunctionRule } from "../functions/definition";
import { readFormula } from "../functions/conversion/formula-tree";
import { rewriteCalls } from "../functions/conversion/rewrite";
import { toFunctions } from "../functions/conversion/to-functions";
import { functionName, toPortable } from "../functions/conversion/to-portable";
import { functionRules } from "../functions/rules";
import type { Entry } from "./cell-comparison";
import { isUnfinished } from "./computing";
import type { Content } from "./digest";
import { callsOurs, mayCallOurs } from "./formula-spelling";

/**
 * `toPortable`: functions become plain formulas. `toFunctions`: the way back. `toValues`: what calls a function of ours
 * becomes what it shows now. `repair`: what shows #NAME? is entered anew, as Excel asks for once the add-in is there.
 */
export type ConversionAction = "toPortable" | "toFunctions" | "toValues" | "repair";

export const conversionActions: readonly ConversionAction[] = [
  "toPortable",
  "toFunctions",
  "toValues",
  "repair",
];

/**
 * Why a cell does not hold what was wished for. `noPortable` stands beside a cell that got its value instead. Besides
 * the reasons of a formula: `error`: the cell shows an error, which is no value to keep. `waiting`: Excel is
 * still computing it. `textFormat`: the cell is formatted as text, so that a formula entered there would be text.
 */
export type StayReason = LeftReason | "error" | "waiting" | "textFormat";

/** A cell that holds a formula, with what it shows. */
export interface FormulaCell {
  readonly formula: string;
  readonly numberFormat: string;
  /** The cell's own value, or all that its formula spills. */
  readonly shown: readonly (readonly ShownValue[])[];
  /** `unknown` where Excel is too old to tell. */
  readonly spill: "none" | "spills" | "unknown";
}

export interface ShownValue {
  readonly value: Content;
  readonly isError: boolean;
}

export interface CellConversion {
  /** What is to be entered, from the cell on; null where it stays as it is. */
  readonly entries: readonly (readonly Entry[])[] | null;
  readonly left: readonly { readonly name: string; readonly reason: StayReason }[];
}

const untouched: CellConversion = { entries: null, left: [] };

/** What an action makes of a cell. */
export function convertCell(action: ConversionAction, cell: FormulaCell): CellConversion {
  switch (action) {
    case "toPortable":
      return mayCallOurs(cell.formula) ? plainEntry(cell) : untouched;
    case "toFunctions":
      return formulaEntry(cell, functionsFor(cell.formula));
    case "toValues":
      return callsOurs(cell.formula) ? valueEntries(cell) : untouched;
    case "repair":
      return callsOurs(cell.formula) && shownValue(cell).value === "#NAME?"
        ? formulaEntry(cell, reentered(cell.formula))
        : untouched;
  }
}

/** True where an action could concern the formula, judged by its words alone. */
export function mayConcern(actions: readonly ConversionAction[], formula: string): boolean {
  return mayCallOurs(formula) || (actions.includes("toFunctions") && possibleFunctions(formula).length > 0);
}

/** True where the formula hands a range to a function of ours, so that it may fill more than its own cell. */
export function maySpill(formula: string): boolean {
  return (
    mayCallOurs(formula) && toPortable(formula, functionRules).left.some(({ reason }) => reason === "array")
  );
}

/** The words that a plain formula of each function cannot do without, so that others need not be compared with it. */
const plainWords = new Map(functionRules.map((rule) => [rule, wordsOf(rule)]));

/** For every number of arguments that the function takes. */
function wordsOf({ parameters, portable }: FunctionRule): readonly (readonly string[])[] {
  if (portable === null) return [];
  const cells = parameters.map((_, index) => `A${index + 1}`);
  const optional = parameters.filter((parameter) => parameter.optional === true).length;
  return Array.from({ length: optional + 1 }, (_, omitted) => {
    const formula = `=${portable(...cells.slice(0, cells.length - omitted))}`;
    return [...new Set([...(readFormula(formula)?.calls.values() ?? [])].map(({ name }) => `${name}(`))];
  });
}

/** The functions of which a formula may be the plain formula, judged by its words alone. */
function possibleFunctions(formula: string): readonly FunctionRule[] {
  return functionRules.filter((rule) =>
    plainWords.get(rule)?.some((words) => words.every((word) => formula.includes(word))),
  );
}

function functionsFor(formula: string): Conversion | null {
  const possible = possibleFunctions(formula);
  if (possible.length === 0) return null;
  const found = toFunctions(formula, possible);
  if (found.converted === 0) return null;
  // Only what we could have written: with a range in its place it is somebody's array formula.
  const standing = mayCallOurs(formula) ? toPortable(formula, functionRules).left.length : 0;
  const isOurs = toPortable(found.formula, functionRules).left.length === standing;
  return isOurs ? found : { formula, converted: 0, left: [{ name: "", reason: "array" }] };
}

/** The plain formula; or the value where a function has none, because colleagues without the add-in see neither. */
function plainEntry(cell: FormulaCell): CellConversion {
  const conversion = toPortable(cell.formula, functionRules);
  const valueOnly = conversion.left.filter(({ reason }) => reason === "noPortable");
  if (valueOnly.length === 0) return formulaEntry(cell, conversion);
  const { entries, left } = valueEntries(cell);
  return { entries, left: entries === null ? left : valueOnly };
}

function formulaEntry({ formula, numberFormat }: FormulaCell, conversion: Conversion | null): CellConversion {
  if (conversion === null) return untouched;
  const { left } = conversion;
  if (conversion.formula === formula && conversion.converted === 0) return { entries: null, left };
  if (numberFormat === "@") return { entries: null, left: [{ name: "", reason: "textFormat" }] };
  return { entries: [[conversion.formula]], left };
}

function valueEntries(cell: FormulaCell): CellConversion {
  const stays = (reason: StayReason): CellConversion => ({
    entries: null,
    left: [{ name: firstName(cell.formula), reason }],
  });
  const all = cell.shown.flat();
  if (all.some(({ value }) => isUnfinished(value))) return stays("waiting");
  if (all.some(({ isError }) => isError)) return stays("error");
  if (cell.spill === "unknown" && maySpill(cell.formula)) return stays("array");
  if (cell.numberFormat === "@") return stays("textFormat");
  return { entries: cell.shown.map((row) => row.map(({ value }) => valueEntry(value))), left: [] };
}

/** Text is entered with an apostrophe, so that Excel takes it for nothing else. */
function valueEntry(value: Content): Entry {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

/** The same formula, its functions under their own names again. */
function reentered(formula: string): Conversion | null {
  const tree = readFormula(formula);
  if (tree === null) return null;
  const own = new Set(functionRules.map(({ name }) => name));
  const text = rewriteCalls(tree, ({ name, arguments: given }, rewritten) => {
    const known = functionName(name);
    return own.has(known) && known !== name ? `${known}(${given.map(rewritten).join(",")})` : null;
  });
  return { formula: text, converted: 1, left: [] };
}

function firstName(formula: string): string {
  const own = new Set(functionRules.map(({ name }) => name));
  const calls = readFormula(formula)?.calls.values() ?? [];
  return [...calls].map(({ name }) => functionName(name)).find((name) => own.has(name)) ?? "";
}

function shownValue({ shown }: FormulaCell): ShownValue {
  return shown[0]?.[0] ?? { value: "", isError: false };
}
