import { readFormula } from "../functions/conversion/formula-tree";
import { functionName, toPortable } from "../functions/conversion/to-portable";
import { functionRules } from "../functions/rules";

/**
 * The two ways in which one and the same formula can be written: with our functions, or as a plain formula. Which of
 * the two stands in a cell says nothing about what the planner meant.
 */

const names = new Set(functionRules.map(({ name }) => name));
const anyCall = new RegExp(`(?:${[...names].join("|")})\\(`, "i");

/** True where the formula may call one of our functions: a look at the text alone, to spare most of them the parser. */
export function mayCallOurs(formula: string): boolean {
  return anyCall.test(formula);
}

/** True where the formula calls one of our functions, also under the name that Excel gives it without the add-in. */
export function callsOurs(formula: string): boolean {
  if (!mayCallOurs(formula)) return false;
  const calls = readFormula(formula)?.calls.values() ?? [];
  return [...calls].some(({ name }) => names.has(functionName(name)));
}

/** The formula with every call of ours written out as far as it can be, for comparing what formulas mean. */
export function plainSpelling(formula: string): string {
  return mayCallOurs(formula) ? toPortable(formula, functionRules).formula : formula;
}
