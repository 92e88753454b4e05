import type { ExplainedCall } from "../excel/explained-call";
import { functionCatalogue } from "../functions/catalogue";
import { isCellError, type CellError, type FunctionDefinition, type Scalar } from "../functions/definition";
import { normalise } from "../functions/normalise";
import type { Language } from "../locale/language";

/** How a call comes to its result, or why it has none. */
export type Calculation =
  | {
      /** The line of the rule that holds: `正向，目標值 T > 0：A ÷ T`. */
      readonly rule: string;
      /** The same with its figures: `541 ÷ 300`. */
      readonly figures: string;
      readonly result: string;
    }
  | { readonly reason: string };

/** Null for a function whose rule is not made of single figures, and for a call whose result says enough. */
export function tellCalculation(call: ExplainedCall, language: Language): Calculation | null {
  const definition = functionCatalogue.find(({ name }) => name === call.name);
  if (definition === undefined) return null;
  const given = call.arguments.map(normalise);
  const result = definition.compute(...given);
  if (isCellError(result)) return { reason: reasonOf(result, definition, language) };
  const { reckoning, mathematics } = definition.help;
  const rule = mathematics[reckoning?.lineFor?.(...given) ?? 0]?.[language];
  if (reckoning === undefined || rule === undefined || typeof result !== "number") return null;
  const figures = reckoning.symbols.reduce(
    (line, symbol, index) => line.replaceAll(symbol[language], figureOf(given[index] ?? null)),
    rule.replace(/^.*[：:]\s*/, ""),
  );
  return { rule, figures, result: String(Number(result.toPrecision(12))) };
}

/** What the function itself says, else what its help says of such an error. */
function reasonOf({ error, message }: CellError, { help }: FunctionDefinition, language: Language): string {
  const said = message ?? help.errors.find((own) => own.error === error)?.when;
  return said?.[language] ?? error;
}

function figureOf(value: Scalar): string {
  return typeof value === "number" && value < 0 ? `(${String(value)})` : String(value ?? 0);
}
