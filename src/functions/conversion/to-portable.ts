import { nodeTypes, type AstExpression } from "@borgar/fx";
import type { FunctionDefinition } from "../definition";
import { longestFormula, type Conversion, type LeftCall, type LeftReason } from "./conversion";
import { childrenOf, readFormula, type CallText, type FormulaTree } from "./formula-tree";
import { rewriteCalls } from "./rewrite";

/**
 * Replaces every call of one of our functions by its plain formula. Names inside texts and sheet names, other
 * add-ins' functions and white space stay to the letter.
 */
export function toPortable(formula: string, catalogue: readonly FunctionDefinition[]): Conversion {
  const definitions = new Map(catalogue.map((definition) => [definition.name, definition]));
  const tree = readFormula(formula);
  if (!tree) return unreadable(formula);
  const left: LeftCall[] = [];
  let converted = 0;
  const result = rewriteCalls(tree, (call, rewritten) => {
    const definition = definitions.get(functionName(call.name));
    if (!definition) return null;
    const reason = reasonToStay(tree, call, definition);
    if (reason) {
      left.push({ name: definition.name, reason });
      return null;
    }
    converted += 1;
    return definition.portable(...call.arguments.map((span) => rewritten(span).trim()));
  });
  if (result.length > longestFormula) return { formula, converted: 0, left: [...left, tooLong] };
  return { formula: result, converted, left };
}

/** The name as we define it: Excel stores a call as `_xldudf_NAME`, and letter case is free. */
export function functionName(written: string): string {
  return written.toUpperCase().replace(/^_XLDUDF_/, "");
}

export function unreadable(formula: string): Conversion {
  return { formula, converted: 0, left: [{ name: "", reason: "unreadable" }] };
}

const tooLong: LeftCall = { name: "", reason: "tooLong" };

function reasonToStay(tree: FormulaTree, call: CallText, definition: FunctionDefinition): LeftReason | null {
  const required = definition.parameters.filter((parameter) => !parameter.optional).length;
  const given = call.arguments.length;
  if (given < required || given > definition.parameters.length) return "argumentCount";
  const hasArray = call.arguments.some(({ start, end }) => {
    const argument = readFormula(`=${tree.text.slice(start, end)}`);
    return argument !== null && isArray(argument.root);
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
