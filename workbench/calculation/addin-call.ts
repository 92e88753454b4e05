import { CellError, EmptyValue, ErrorType, FunctionPlugin, SimpleRangeValue } from "hyperformula";
import { rawNumber } from "./text-function";

type Method = FunctionPlugin["runFunction"];
type State = Parameters<Method>[1];
type Arguments = Parameters<Method>[0];

/** A cell as the engine hands it over; `blank` and `omitted` are told apart by the caller's settings. */
export type EngineValue = number | string | boolean | CellError | typeof BLANK;
export const BLANK = Symbol("blank");
export const OMITTED = Symbol("omitted");
export type EngineArgument = EngineValue | typeof OMITTED | readonly (readonly EngineValue[])[];

export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Asked whenever a formula with a custom function is computed. */
export interface AddinCaller {
  call(
    name: string,
    callArguments: readonly EngineArgument[],
    place: CellPlace,
    isWholeFormula: IsWhole,
  ): EngineAnswer;
}
type IsWhole = "whole formula" | "part of a formula";
export type EngineAnswer = EngineScalar | readonly (readonly EngineScalar[])[];
type EngineScalar = number | string | boolean | CellError;

/** The names by which a translated formula calls an add-in's function: alone in the cell, or inside a formula. */
export const WHOLE_CALL = "ADDINWHOLECALL";
export const PART_CALL = "ADDINPARTCALL";

/** Hands calls of custom functions over to whoever stands in the engine's `context`. */
export class AddinCall extends FunctionPlugin {
  static override implementedFunctions = {
    [WHOLE_CALL]: { method: "wholeCall", parameters: [] },
    [PART_CALL]: { method: "partCall", parameters: [] },
  };

  wholeCall(ast: { args: Arguments }, state: State): ReturnType<Method> {
    return this.hand(ast.args, state, "whole formula");
  }

  partCall(ast: { args: Arguments }, state: State): ReturnType<Method> {
    return this.hand(ast.args, state, "part of a formula");
  }

  private hand([name, ...rest]: Arguments, state: State, isWhole: IsWhole): ReturnType<Method> {
    const caller = this.config.context as AddinCaller;
    const functionName = name === undefined ? "" : String(this.evaluateAst(name, state));
    const { sheet, row, col } = state.formulaAddress;
    const answer = caller.call(
      functionName,
      rest.map((argument) => this.argument(argument, state)),
      { sheet, row, column: col },
      isWhole,
    );
    if (typeof answer === "object" && !(answer instanceof CellError)) {
      return SimpleRangeValue.onlyValues(answer.map((line) => [...line]));
    }
    return answer;
  }

  private argument(argument: Arguments[number], state: State): EngineArgument {
    if ((argument.type as string) === "EMPTY") return OMITTED;
    const value: unknown = this.evaluateAst(argument, state);
    if (value instanceof SimpleRangeValue) return value.data.map((line) => line.map(engineValue));
    return engineValue(value);
  }
}

function engineValue(value: unknown): EngineValue {
  if (value === EmptyValue || value === null || value === undefined) return BLANK;
  if (value instanceof CellError) return value;
  const raw = rawNumber(value);
  return typeof raw === "number" || typeof raw === "string" || typeof raw === "boolean"
    ? raw
    : new CellError(ErrorType.VALUE);
}
