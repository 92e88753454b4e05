import { CellError } from "hyperformula";
import {
  BLANK,
  OMITTED,
  type CellPlace,
  type EngineAnswer,
  type EngineArgument,
  type EngineValue,
} from "./addin-call";
import { busyError, cellError, errorFromResult, errorFromValue, errorText, isBusy } from "./errors";
import type { BlankArgument, FunctionMetadata, FunctionParameter } from "./function-metadata";

/** A call as it goes to the add-in, in the wire's order: id, name, arguments, cell, flags. */
export interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
  readonly flags: number;
}

/** What came back for one call. */
export type InvocationResult =
  | { readonly id: number; readonly succeeded: true; readonly value: unknown }
  | { readonly id: number; readonly succeeded: false; readonly message: string; readonly errorCode: number };

export interface CustomCalls {
  register(functions: readonly FunctionMetadata[]): void;
  isRegistered(name: string): boolean;
  names(): ReadonlySet<string>;
  call(name: string, values: readonly EngineArgument[], place: CellPlace, address: string): EngineAnswer;
  /** The calls made since last asked, for one event to the add-in. */
  takeInvocations(): readonly Invocation[];
  /** Keeps the answers; gives the cells that waited for them. */
  answer(results: readonly InvocationResult[]): readonly CellPlace[];
  readonly isWaiting: boolean;
  forgetAnswers(): void;
}

const CANCELABLE = 1;
const ERRORS_ALLOWED = 4;

/**
 * Custom functions answer later: the first computation of a formula asks and shows `#BUSY!`; once the answer is
 * there, the formula is computed again and finds it. The same function with the same arguments is asked once.
 */
export function createCustomCalls({ blank }: { readonly blank: BlankArgument }): CustomCalls {
  const functions = new Map<string, FunctionMetadata>();
  const answers = new Map<string, EngineAnswer>();
  const waiting = new Map<string, { readonly id: number; readonly places: CellPlace[] }>();
  const keyOf = new Map<number, string>();
  let invocations: Invocation[] = [];
  let lastId = 0;

  return {
    register(added) {
      for (const metadata of added) functions.set(metadata.name.toUpperCase(), metadata);
    },
    names: () => new Set(functions.keys()),
    isRegistered: (name) => functions.has(name.toUpperCase()),
    call(name, values, place, address) {
      const metadata = functions.get(name.toUpperCase());
      if (metadata === undefined) return cellError("#NAME?");
      const prepared = prepare(metadata, values, blank);
      if (prepared instanceof CellError) return prepared;
      const where = metadata.options?.requiresAddress === true ? address : "";
      const key = `${metadata.id}${where}${JSON.stringify(prepared)}`;
      const known = answers.get(key);
      if (known !== undefined) return known;
      const asked = waiting.get(key);
      if (asked !== undefined) asked.places.push(place);
      else {
        lastId += 1;
        waiting.set(key, { id: lastId, places: [place] });
        keyOf.set(lastId, key);
        const flags =
          (metadata.options?.cancelable === true ? CANCELABLE : 0) +
          (metadata.allowErrorForDataTypeAny === true ? ERRORS_ALLOWED : 0);
        invocations.push({ id: lastId, name: metadata.id, arguments: prepared, address, flags });
      }
      return busyError();
    },
    takeInvocations() {
      const taken = invocations;
      invocations = [];
      return taken;
    },
    answer(results) {
      const places: CellPlace[] = [];
      for (const result of results) {
        const key = keyOf.get(result.id);
        if (key === undefined) continue;
        keyOf.delete(result.id);
        answers.set(key, result.succeeded ? engineAnswer(result.value) : errorFromResult(result));
        places.push(...(waiting.get(key)?.places ?? []));
        waiting.delete(key);
      }
      return places;
    },
    get isWaiting() {
      return waiting.size > 0;
    },
    forgetAnswers() {
      answers.clear();
    },
  };
}

function prepare(
  metadata: FunctionMetadata,
  values: readonly EngineArgument[],
  blank: BlankArgument,
): readonly unknown[] | CellError {
  const { parameters } = metadata;
  const repeats = parameters.at(-1)?.repeating === true;
  if (values.length > parameters.length && !repeats) return cellError("#VALUE!");
  if (parameters.some((parameter, index) => isMissing(parameter, values[index]))) return cellError("#VALUE!");
  const prepared: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    if (parameter.repeating === true) {
      const rest: unknown[] = [];
      for (const value of values.slice(index)) {
        const one = prepareOne(value, parameter, metadata, blank);
        if (one instanceof CellError) return one;
        rest.push(one);
      }
      prepared.push(rest);
      continue;
    }
    const one = prepareOne(values[index] ?? OMITTED, parameter, metadata, blank);
    if (one instanceof CellError) return one;
    prepared.push(one);
  }
  return prepared;
}

function isMissing(parameter: FunctionParameter, value: EngineArgument | undefined): boolean {
  return parameter.optional !== true && parameter.repeating !== true && value === undefined;
}

function prepareOne(
  value: EngineArgument,
  parameter: FunctionParameter,
  metadata: FunctionMetadata,
  blank: BlankArgument,
): unknown {
  if (value === OMITTED) return null;
  const isMatrix = parameter.dimensionality === "matrix";
  // Guess: a range given for a single value is #VALUE!; Excel would compute the function once per cell.
  if (typeof value === "object" && !(value instanceof CellError) && !isMatrix) return cellError("#VALUE!");
  const rows = typeof value === "object" && !(value instanceof CellError) ? value : [[value as EngineValue]];
  const allowsErrors = metadata.allowErrorForDataTypeAny === true && (parameter.type ?? "any") === "any";
  const prepared: unknown[][] = [];
  for (const row of rows) {
    const line: unknown[] = [];
    for (const cell of row) {
      if (cell instanceof CellError) {
        if (!allowsErrors || isBusy(cell)) return cell;
        line.push({ type: "CustomFunctionError", code: errorText(cell) });
        continue;
      }
      const converted = convert(cell, parameter.type ?? "any", blank);
      if (converted instanceof CellError) return converted;
      line.push(converted);
    }
    prepared.push(line);
  }
  return isMatrix ? prepared : prepared[0]?.[0];
}

function convert(cell: Exclude<EngineValue, CellError>, type: string, blank: BlankArgument): unknown {
  switch (type) {
    case "number":
      if (cell === BLANK) return 0;
      if (typeof cell === "boolean") return Number(cell);
      if (typeof cell === "string")
        return cell.trim() !== "" && !Number.isNaN(Number(cell)) ? Number(cell) : cellError("#VALUE!");
      return cell;
    case "string":
      if (cell === BLANK) return "";
      return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
    case "boolean":
      if (cell === BLANK) return false;
      return typeof cell === "string" ? cellError("#VALUE!") : Boolean(cell);
    default:
      return cell === BLANK ? blank : cell;
  }
}

function engineAnswer(value: unknown): EngineAnswer {
  if (!Array.isArray(value)) return engineScalar(value);
  const rows = value.map((row: unknown) =>
    Array.isArray(row) ? row.map(engineScalar) : [engineScalar(row)],
  );
  const width = rows[0]?.length ?? 0;
  if (rows.length === 0 || width === 0 || rows.some((row) => row.length !== width))
    return cellError("#VALUE!");
  return rows;
}

/** A null, also one inside an array, shows as 0 in Excel. */
function engineScalar(value: unknown): number | string | boolean | CellError {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "basicValue" in value && typeof value.basicValue === "number")
    return value.basicValue;
  return errorFromValue(value);
}
