import { nodeTypes, type AstExpression } from "@borgar/fx";
import type { FunctionRule } from "../definition";
import { longestFormula, type Conversion, type LeftCall, type LeftReason } from "./conversion";
import { childrenOf, readFormula, type CallText, type FormulaTree } from "./formula-tree";
import { rewriteCalls } from "./rewrite";

/**
 * Replaces every call of one of our functions by its plain formula. Names inside texts and sheet names, other
 * add-ins' functions and white space stay to the letter.
 */
export function toPortable(formula: string, catalogue: readonly FunctionRule[]): Conversion {
  const definitions = new Map(catalogue.map((definition) => [definition.name, definition]));
  const tree = readFormula(formula);
  if (!tree) return unreadable(formula);
  const left: LeftCall[] = [];
  let converted = 0;
  const result = rewriteCalls(tree, (call, rewritten) => {
    const definition = definitions.get(functionName(call.name));
    if (!definition) return null;
    const { portable, name } = definition;
    const reason = portable ? reasonToStay(tree, call, definition) : "noPortable";
    if (!portable || reason) {
      left.push({ name, reason: reason ?? "noPortable" });
      return null;
    }
    converted += 1;
    return portable(...call.arguments.map((span) => argumentFor(rewritten(span).trim())));
  });
  if (result.length > longestFormula) return { formula, converted: 0, left: [...left, tooLong] };
  return { formula: result, converted, left };
}

/** How an argument left out between commas, as in ACHIEVEMENT(A2,,D2), stands in a plain formula: as blank text. */
export const omitted = '""';

/** How a text of no letters stands there, so that the way back can tell the two apart. */
export const emptyText = '""&""';

function argumentFor(text: string): string {
  switch (text) {
    case "":
      return omitted;
    case omitted:
      return emptyText;
    default:
      return text;
  }
}

/** The name as we define it: Excel stores a call as `_xldudf_NAME`, and letter case is free. */
export function functionName(written: string): string {
  return written.toUpperCase().replace(/^_XLDUDF_/, "");
}

export function unreadable(formula: string): Conversion {
  return { formula, converted: 0, left: [{ name: "", reason: "unreadable" }] };
}

const tooLong: LeftCall = { name: "", reason: "tooLong" };

function reasonToStay(tree: FormulaTree, call: CallText, { parameters }: FunctionRule): LeftReason | null {
  const required = parameters.filter((parameter) => !parameter.optional).length;
  const given = call.arguments.length;
  if (given < required || given > parameters.length) return "argumentCount";
  const hasArray = call.arguments.some(({ start, end }, index) => {
    const argument = readFormula(`=${tree.text.slice(start, end)}`);
    if (argument === null) return false;
    // A parameter that takes a range takes one; what only reckons with ranges would need dynamic arrays all the same.
    const isRange = argument.root.type === nodeTypes.REFERENCE && parameters[index]?.shape === "range";
    return !isRange && isArray(argument.root);
  });
  return hasArray ? "array" : null;
}

/** True where a piece of a formula gives more than one cell; what a call inside it gives is taken for one. */
function isArray(node: AstExpression): boolean {
  switch (node.type) {
    case nodeTypes.CALL:
      return false;
    case nodeTypes.ARRAY:
      return true;
    case nodeTypes.REFERENCE:
      return node.kind === "table" ? !/@|#This Row/i.test(node.value) : node.value.includes(":");
    case nodeTypes.UNARY:
      return node.operator === "#" || childrenOf(node).some((child) => child !== null && isArray(child));
    default:
      return childrenOf(node).some((child) => child !== null && isArray(child));
  }
}
