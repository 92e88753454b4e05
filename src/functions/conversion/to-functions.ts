import { nodeTypes, type AstExpression } from "@borgar/fx";
import type { FunctionRule } from "../definition";
import type { Conversion } from "./conversion";
import { childrenOf, labelOf, readFormula, sameTree, type FormulaTree, type Span } from "./formula-tree";
import { rewriteCalls } from "./rewrite";
import { emptyText, omitted, unreadable } from "./to-portable";

/**
 * The way back: finds the plain formulas that our functions write and puts the function calls in their place. A
 * plain formula is recognised by its tree: it must equal what the function would write for some arguments.
 */
export function toFunctions(formula: string, catalogue: readonly FunctionRule[]): Conversion {
  const tree = readFormula(formula);
  if (!tree) return unreadable(formula);
  const patterns = catalogue.flatMap(patternsOf);
  const matches = new Map<number, Match>();
  collectMatches(tree, tree.root, patterns, matches);
  let converted = 0;
  const result = rewriteCalls(tree, (call, rewritten) => {
    const match = matches.get(call.start);
    if (!match) return null;
    converted += 1;
    return `${match.name}(${match.arguments.map((span) => argumentFrom(rewritten(span).trim())).join(",")})`;
  });
  return { formula: result, converted, left: [] };
}

/** An argument as it stood in the call; see `argumentFor`. */
function argumentFrom(text: string): string {
  switch (text) {
    case omitted:
      return "";
    case emptyText:
      return omitted;
    default:
      return text;
  }
}

/** What a function writes when it is given `argumentCount` arguments, with names standing for them. */
interface Pattern {
  readonly name: string;
  readonly argumentCount: number;
  readonly root: AstExpression;
}

interface Match {
  readonly name: string;
  readonly arguments: readonly Span[];
}

interface Binding {
  readonly node: AstExpression;
  /** Known where the argument stands as an argument of a call, which tells where its text begins and ends. */
  readonly span: Span | null;
}

const argumentPrefix = "argument_";

/** A workbook has thousands of formulas to be compared with the same patterns. */
const knownPatterns = new WeakMap<FunctionRule, readonly Pattern[]>();

function patternsOf(rule: FunctionRule): readonly Pattern[] {
  const known = knownPatterns.get(rule) ?? newPatternsOf(rule);
  knownPatterns.set(rule, known);
  return known;
}

function newPatternsOf({ name, parameters, portable }: FunctionRule): readonly Pattern[] {
  if (!portable) return [];
  const required = parameters.filter((parameter) => !parameter.optional).length;
  const patterns: Pattern[] = [];
  for (let count = parameters.length; count >= required; count--) {
    const names = Array.from({ length: count }, (_, index) => `${argumentPrefix}${index}`);
    const tree = readFormula(`=${portable(...names)}`);
    if (tree?.root.type === nodeTypes.CALL) {
      patterns.push({ name, argumentCount: count, root: tree.root });
    }
  }
  return patterns;
}

function collectMatches(
  tree: FormulaTree,
  node: AstExpression,
  patterns: readonly Pattern[],
  matches: Map<number, Match>,
): void {
  if (node.type === nodeTypes.CALL) {
    for (const pattern of patterns) {
      const match = matchOf(tree, node, pattern);
      if (match && node.loc) {
        matches.set(node.loc[0] ?? -1, match);
        break;
      }
    }
  }
  for (const child of childrenOf(node)) {
    if (child !== null) collectMatches(tree, child, patterns, matches);
  }
}

function matchOf(tree: FormulaTree, node: AstExpression, pattern: Pattern): Match | null {
  const bindings = new Map<number, Binding>();
  if (!unify(tree, pattern.root, node, bindings)) return null;
  const spans: Span[] = [];
  for (let index = 0; index < pattern.argumentCount; index++) {
    const span = bindings.get(index)?.span;
    if (!span) return null;
    spans.push(span);
  }
  return { name: pattern.name, arguments: spans };
}

/** True where the node equals the pattern, each argument's name standing for the same subtree throughout. */
function unify(
  tree: FormulaTree,
  pattern: AstExpression,
  node: AstExpression,
  bindings: Map<number, Binding>,
): boolean {
  if (pattern.type !== node.type || labelOf(pattern) !== labelOf(node)) return false;
  const [expected, found] = [childrenOf(pattern), childrenOf(node)];
  if (expected.length !== found.length) return false;
  const spans = node.type === nodeTypes.CALL ? tree.calls.get(node.loc?.[0] ?? -1)?.arguments : undefined;
  return expected.every((slot, index) => {
    const child = found[index] ?? null;
    if (slot === null || child === null) return slot === child;
    const argument = argumentIndex(slot);
    if (argument === null) return unify(tree, slot, child, bindings);
    const bound = bindings.get(argument);
    if (bound && !sameTree(bound.node, child)) return false;
    bindings.set(argument, { node: child, span: bound?.span ?? spans?.[index] ?? null });
    return true;
  });
}

function argumentIndex(node: AstExpression): number | null {
  if (node.type !== nodeTypes.REFERENCE || !node.value.startsWith(argumentPrefix)) return null;
  return Number(node.value.slice(argumentPrefix.length));
}
