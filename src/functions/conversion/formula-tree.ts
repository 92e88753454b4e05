import { nodeTypes, parse, tokenize, tokenTypes, type AstExpression } from "@borgar/fx";

/**
 * A formula read into its tree. The tree says what the formula means; where its pieces stand in the text is known
 * for calls and their arguments only, because the tree keeps no parentheses.
 */
export interface FormulaTree {
  readonly text: string;
  readonly root: AstExpression;
  /** Every call by the position of its name. */
  readonly calls: ReadonlyMap<number, CallText>;
}

/** Where a call stands: from its name to behind its closing parenthesis, and each argument within. */
export interface CallText {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly arguments: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Reads a formula (with its `=`), or gives null where it is not one that can be read. */
export function readFormula(text: string): FormulaTree | null {
  try {
    const root = parse(tokenize(text, { withLocation: true })) as AstExpression;
    return { text, root, calls: callsIn(text) };
  } catch {
    return null;
  }
}

/** A node's children with a null for each omitted argument. */
export function childrenOf(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case nodeTypes.CALL:
    case nodeTypes.BINARY:
    case nodeTypes.UNARY:
      return node.arguments as (AstExpression | null)[];
    case nodeTypes.ARRAY:
      return node.elements.flat() as AstExpression[];
    case nodeTypes.LET:
      return [...node.declarations.map((declaration) => declaration.init), node.body] as AstExpression[];
    case nodeTypes.LAMBDA:
      return [node.body] as AstExpression[];
    default:
      return [];
  }
}

/** What a node is besides its children: the function's name, the operator, the literal, the reference. */
export function labelOf(node: AstExpression): string {
  switch (node.type) {
    case nodeTypes.CALL:
      return node.callee.type === nodeTypes.IDENTIFIER ? node.callee.name.toUpperCase() : "";
    case nodeTypes.BINARY:
    case nodeTypes.UNARY:
      return node.operator;
    case nodeTypes.LITERAL:
      return JSON.stringify(node.value);
    case nodeTypes.REFERENCE:
    case nodeTypes.ERROR:
      return node.value;
    default:
      return "";
  }
}

/** True where two trees say the same, whatever their white space and parentheses. */
export function sameTree(left: AstExpression | null, right: AstExpression | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.type !== right.type || labelOf(left) !== labelOf(right)) return false;
  const [leftChildren, rightChildren] = [childrenOf(left), childrenOf(right)];
  return (
    leftChildren.length === rightChildren.length &&
    leftChildren.every((child, index) => sameTree(child, rightChildren[index] ?? null))
  );
}

interface OpenCall {
  readonly name: string;
  readonly start: number;
  readonly arguments: Span[];
  argumentStart: number;
}

function callsIn(text: string): ReadonlyMap<number, CallText> {
  const calls = new Map<number, CallText>();
  // One entry for every open bracket; null for one that is no call's.
  const open: (OpenCall | null)[] = [];
  let name: { readonly text: string; readonly start: number } | null = null;
  for (const token of tokenize(text, { withLocation: true })) {
    const [start = 0, end = 0] = token.loc ?? [];
    const innermost = open.at(-1);
    if (token.type === tokenTypes.FUNCTION) {
      name = { text: token.value, start };
      continue;
    }
    if (token.value === "(" && token.type === tokenTypes.OPERATOR) {
      open.push(name && { name: name.text, start: name.start, arguments: [], argumentStart: end });
    } else if (token.value === "{" && token.type === tokenTypes.OPERATOR) {
      open.push(null);
    } else if (token.value === "," && innermost) {
      innermost.arguments.push({ start: innermost.argumentStart, end: start });
      innermost.argumentStart = end;
    } else if ((token.value === ")" || token.value === "}") && token.type === tokenTypes.OPERATOR) {
      open.pop();
      if (innermost) calls.set(innermost.start, closed(innermost, text, start, end));
    }
    name = null;
  }
  return calls;
}

function closed(call: OpenCall, text: string, closing: number, end: number): CallText {
  const last = { start: call.argumentStart, end: closing };
  const hasArguments = call.arguments.length > 0 || text.slice(last.start, last.end).trim() !== "";
  return {
    name: call.name,
    start: call.start,
    end,
    arguments: hasArguments ? [...call.arguments, last] : [],
  };
}
