import type { CallText, FormulaTree, Span } from "./formula-tree";

/**
 * The new text of a call, or null where the call stays and only what stands in its arguments may change.
 * `rewritten` gives the text of a part of the call as it reads after its own calls were replaced.
 */
export type ReplaceCall = (call: CallText, rewritten: (span: Span) => string) => string | null;

/** The text of a formula with its calls replaced. Everything between the calls stays to the letter. */
export function rewriteCalls(tree: FormulaTree, replace: ReplaceCall): string {
  const calls = [...tree.calls.values()].sort((left, right) => left.start - right.start);

  function rewriteSpan(span: Span): string {
    const pieces: string[] = [];
    let position = span.start;
    for (const call of calls) {
      if (call.start < position || call.end > span.end) continue;
      pieces.push(
        tree.text.slice(position, call.start),
        replace(call, rewriteSpan) ?? rewriteArguments(call),
      );
      position = call.end;
    }
    pieces.push(tree.text.slice(position, span.end));
    return pieces.join("");
  }

  function rewriteArguments(call: CallText): string {
    const opening = tree.text.slice(call.start, call.arguments[0]?.start ?? call.end - 1);
    return `${opening}${call.arguments.map(rewriteSpan).join(",")})`;
  }

  return rewriteSpan({ start: 0, end: tree.text.length });
}
