import { callFunction } from "../src/functions/call";
import type { FunctionRule } from "../src/functions/definition";
import { functionRules } from "../src/functions/rules";

export interface FunctionMeasurement {
  readonly name: string;
  /** Calls of `compute` in a second, with the values of one row. */
  readonly computesPerSecond: number;
  /** Milliseconds for ten thousand rows as one call with ranges; null for a function that takes a range whole. */
  readonly oneCall: number | null;
  /** Milliseconds for ten thousand rows as a call each. */
  readonly manyCalls: number;
  /** Milliseconds of the arithmetic alone in a loop over the same ranges, where there is such arithmetic. */
  readonly bare: number | null;
  /** Milliseconds of the arithmetic in two nested `map`s, the usual way to write such a function by hand. */
  readonly byHand: number | null;
}

const rowCount = 10_000;

/** The arithmetic of a function for plain numbers. */
type Arithmetic = (first: number, second: number) => number;

const arithmetic: Readonly<Record<string, Arithmetic>> = {
  ACHIEVEMENT: (actual, target) => actual / target,
  YOY_CHANGE: (current, previous) => (current - previous) / Math.abs(previous),
};

/** Values of one row for each function, from the row's number. */
const rows: Readonly<Record<string, (row: number) => readonly unknown[]>> = {
  ACHIEVEMENT_RANGE: (row) => [row % 30, 20, 26],
  TARGET_PROGRESS: (row) => [row % 30, 8, 16],
  STAGED_ACHIEVEMENT: (row) => [[[row, 90, null, null]], [[75, 75, 75, 75]]],
  COMBINED_ACHIEVEMENT: (row) => [[[row / 100, 0.9, 1.1]], "mean"],
  WEIGHTED_SCORE: (row) => [[[row / 100, 0.9]], [[0.5, 0.5]], 1],
  COMPLETION_RATE: (row) => [[["V", row, null, "✓"]], [[4]]],
  STATUS_LIGHT: (row) => [row / rowCount],
  CHECK_STATED: (row) => [1, row + 1, 300],
  FIGURE_IN: (row) => [`參與聯繫會報或活動超過 ${String(row)} 場次`],
  EXECUTION_RATE: (row) => [row, 50, 30, 1000],
  ROUND_HALF_UP: (row) => [row / 1000, 2],
  ROC_DATE: (row) => [40_000 + row, "/"],
  ROC_TO_DATE: (row) => [`99/4/${String((row % 28) + 1)}`],
  ROC_YEAR: (row) => [40_000 + row],
  LIST_NUMBER: (row) => [(row % 99) + 1, 2],
};

const twoNumbers = (row: number): readonly unknown[] => [row * 1.5 + 1, row + 2];

/** Every function on ten thousand rows of plausible values. */
export function measureFunctions(): readonly FunctionMeasurement[] {
  return functionRules.map(measureFunction);
}

function measureFunction(rule: FunctionRule): FunctionMeasurement {
  const rowOf = rows[rule.name] ?? twoNumbers;
  const calls = Array.from({ length: rowCount }, (_, row) => rowOf(row));
  const columns = rowOf(0).map((_, index) => calls.map((row) => [row[index]]));
  const bare = arithmetic[rule.name];
  const [first = [], second = []] = columns as number[][][];
  const scalars = calls as readonly (readonly (string | number)[])[];
  const computes = fastest(() => scalars.map((row) => rule.compute(...row)));
  return {
    name: rule.name,
    computesPerSecond: Math.round(rowCount / (computes / 1000)),
    oneCall: rule.parameters.some(({ shape }) => shape === "range")
      ? null
      : fastest(() => callFunction(rule, columns)),
    manyCalls: fastest(() => calls.map((row) => callFunction(rule, row))),
    bare: bare ? fastest(bareLoop(rule.name, first, second)) : null,
    byHand: bare
      ? fastest(() => first.map((row, i) => row.map((value, j) => bare(value, second[i]?.[j] ?? NaN))))
      : null,
  };
}

/** Each with its arithmetic written into the loop, so that nothing but the arithmetic and the answers are paid. */
function bareLoop(name: string, first: number[][], second: number[][]): () => unknown {
  return name === "ACHIEVEMENT"
    ? () => {
        const answers = new Array<number[]>(first.length);
        for (let row = 0; row < first.length; row += 1) {
          answers[row] = [(first[row]?.[0] ?? NaN) / (second[row]?.[0] ?? NaN)];
        }
        return answers;
      }
    : () => {
        const answers = new Array<number[]>(first.length);
        for (let row = 0; row < first.length; row += 1) {
          const previous = second[row]?.[0] ?? NaN;
          answers[row] = [((first[row]?.[0] ?? NaN) - previous) / Math.abs(previous)];
        }
        return answers;
      };
}

const runs = 200;

/** The fastest of many runs, in milliseconds: whatever else the machine does only slows a run down. */
function fastest(run: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < runs; turn += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The measurements as a Markdown table. */
export function functionsTable(measurements: readonly FunctionMeasurement[]): string {
  const milliseconds = (value: number | null) => (value === null ? "–" : value.toFixed(2));
  const ratio = ({ oneCall, bare }: FunctionMeasurement) =>
    oneCall === null || bare === null ? "–" : (oneCall / bare).toFixed(1);
  const lines = measurements.map((it) =>
    [
      it.name,
      String(it.computesPerSecond),
      milliseconds(it.oneCall),
      milliseconds(it.manyCalls),
      milliseconds(it.bare),
      ratio(it),
      milliseconds(it.byHand),
    ].join(" | "),
  );
  const head =
    "function | computes a second | 10,000 rows, one call, ms | 10,000 calls, ms | bare loop, ms | one call ÷ bare loop | by hand with map, ms";
  return [head, "--- | ---: | ---: | ---: | ---: | ---: | ---:", ...lines]
    .map((line) => `| ${line} |`)
    .join("\n");
}

if (process.argv[1]?.endsWith("functions.ts")) console.log(functionsTable(measureFunctions()));
