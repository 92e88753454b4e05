import { nodeTypes, type AstExpression } from "@borgar/fx";
import { childrenOf, labelOf, readFormula } from "../functions/conversion/formula-tree";
import { toFunctions } from "../functions/conversion/to-functions";
import { functionName } from "../functions/conversion/to-portable";
import { functionRules } from "../functions/rules";
import type { CellValue } from "../report/read-sheets/sheet-cells";

/** A call of one of our functions with what its arguments hold, in order; a blank is the empty string. */
export interface ExplainedCall {
  readonly name: string;
  readonly arguments: readonly CellValue[];
}

/** The calls of our functions in a formula, also where their plain formulas stand for them. */
export function ownCallsIn(formula: string): readonly OwnCall[] {
  const tree = readFormula(toFunctions(formula, functionRules).formula);
  return tree === null ? [] : callsBelow(tree.root);
}

export interface OwnCall {
  readonly name: string;
  readonly nodes: readonly (AstExpression | null)[];
}

const ownNames = new Set(functionRules.map(({ name }) => name));

function callsBelow(node: AstExpression): readonly OwnCall[] {
  const name = node.type === nodeTypes.CALL ? functionName(labelOf(node)) : "";
  const own = ownNames.has(name) ? [{ name, nodes: childrenOf(node) }] : [];
  return [...own, ...childrenOf(node).flatMap((child) => (child === null ? [] : callsBelow(child)))];
}

/**
 * The only call of ours with its arguments; null where there are several, or an argument is neither a cell nor
 * written out.
 *
 * @param valueAt what the cell of a reference as it is written holds; undefined where that is not known
 */
export function explainedCall(
  calls: readonly OwnCall[],
  valueAt: (reference: string) => CellValue | undefined,
): ExplainedCall | null {
  const [call, another] = calls;
  if (call === undefined || another !== undefined) return null;
  const given = call.nodes.map((node) => {
    if (node === null) return "";
    if (node.type === nodeTypes.LITERAL) return node.value as CellValue;
    return node.type === nodeTypes.REFERENCE ? valueAt(node.value) : undefined;
  });
  const known = given.filter((value) => value !== undefined);
  return known.length === given.length ? { name: call.name, arguments: known } : null;
}
