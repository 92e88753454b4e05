import fc from "fast-check";
import type { FunctionRule, Scalar } from "../../src/functions/definition";

/** One cell: what is typed into a spreadsheet, and what a function is given for it. */
export interface CellArgument {
  readonly typed: string | number | boolean | null;
  readonly given: Scalar;
}

/** What one argument refers to: a cell, or the cells of a range row by row. */
export type ArgumentCells = CellArgument | readonly (readonly CellArgument[])[];

const text = (value: string): CellArgument => ({ typed: `'${value}`, given: value });
const itself = (value: number | boolean | null): CellArgument => ({ typed: value, given: value });

/** Beyond the fifteenth digit spreadsheets call numbers equal that are not, each by a rule of its own. */
const digits = 12;

const number: fc.Arbitrary<CellArgument> = fc
  .oneof(
    fc.integer({ min: -10, max: 10 }),
    fc.integer({ min: -100_000, max: 100_000 }),
    fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => Math.abs(value) > 1e-6),
    // Percentages and dates.
    fc.integer({ min: -2_000, max: 2_000 }).map((value) => value / 1_000),
    fc.integer({ min: 36_526, max: 47_848 }),
  )
  .map((value) => itself(Number(value.toPrecision(digits)) + 0));

/** Text, as far as the independent engine reads it as Excel does: it knows no thousands separators. */
const texts = [
  ...["541", "-3.5", " 12 ", "1.5e3", "80%", "-80 %", "+7", ".5", "0"],
  ...["", " ", "   ", "\u3000", " \u3000 "],
  ...["超過 541", "541 場次", "１，４５６", "８０％", "abc", "--", "…", "99 年", "5,", "%"],
];

const errors: readonly CellArgument[] = [
  { typed: "=NA()", given: { error: "#N/A" } },
  { typed: "=1/0", given: { error: "#DIV/0!" } },
  { typed: '="x"*1', given: { error: "#VALUE!" } },
];

const other: fc.Arbitrary<CellArgument> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...texts.map(text)) },
  { weight: 2, arbitrary: fc.constant(itself(null)) },
  { weight: 1, arbitrary: fc.boolean().map(itself) },
  { weight: 1, arbitrary: fc.constantFrom(...errors) },
);

const numeric = fc.oneof({ weight: 3, arbitrary: number }, { weight: 1, arbitrary: other });

/** One of two words, as each can be written, or something else. */
function word(known: readonly string[]): fc.Arbitrary<CellArgument> {
  const unknown = [
    "lower",
    known.slice(-2).join(""),
    known.slice(-2).join(" "),
    "向",
    "*",
    "d*",
    "?",
    "負向|up",
  ];
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...["", " ", "\u3000", "0", ...known].map(text)) },
    { weight: 3, arbitrary: fc.constantFrom(...unknown.map(text)) },
    { weight: 2, arbitrary: fc.constant(itself(null)) },
    { weight: 1, arbitrary: fc.constantFrom(itself(0), itself(1), itself(true), ...errors) },
  );
}

/** What stands in the cells of an argument, by the name of the parameter, or of function and parameter. */
const kinds: Readonly<Record<string, fc.Arbitrary<CellArgument>>> = {
  direction: word([
    ...["up", "UP", " Up ", "ｕｐ", "正向", "正 向"],
    ...["down", "Down", "D O W N", "ｄｏｗｎ", "ＤＯＷＮ", "負向", "\u3000負向 "],
  ]),
  method: word(["linear", "線性", "inverse", "Inverse", "ｉｎｖｅｒｓｅ", " 反比 "]),
};

/** Ranges that are more than cells of one kind, by the name of function and parameter. */
const ranges: Readonly<Record<string, fc.Arbitrary<readonly (readonly CellArgument[])[]>>> = {};

/** Cells for each argument; optional ones are left out at times. */
export function argumentSets(rule: FunctionRule): fc.Arbitrary<readonly ArgumentCells[]> {
  const { parameters } = rule;
  const required = parameters.filter(({ optional }) => !optional).length;
  const size = fc.record({
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  });
  return size.chain((usual) => {
    const cells = fc.tuple(...parameters.map((parameter) => argumentCells(rule.name, parameter, usual)));
    return fc
      .tuple(cells, fc.integer({ min: required, max: parameters.length }))
      .map(([all, count]) => all.slice(0, count));
  });
}

interface Size {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Ranges of a set are of one size, but for a few. */
function argumentCells(
  functionName: string,
  { name, shape }: FunctionRule["parameters"][number],
  usual: Size,
): fc.Arbitrary<ArgumentCells> {
  const kind = kinds[`${functionName}.${name}`] ?? kinds[name] ?? numeric;
  if (shape !== "range") return kind;
  const whole = ranges[`${functionName}.${name}`];
  if (whole) return whole;
  const rangeOf = ({ rowCount, columnCount }: Size) => {
    const row = fc.array(kind, { minLength: columnCount, maxLength: columnCount });
    return fc.array(row, { minLength: rowCount, maxLength: rowCount });
  };
  return fc.oneof(
    { weight: 12, arbitrary: rangeOf(usual) },
    { weight: 1, arbitrary: rangeOf({ rowCount: usual.columnCount, columnCount: usual.rowCount }) },
    { weight: 1, arbitrary: rangeOf({ rowCount: 1, columnCount: 1 }) },
  );
}

/** What the function is given for a set of arguments. */
export function givenFor(set: readonly ArgumentCells[]): readonly unknown[] {
  return set.map((cells) =>
    "typed" in cells ? cells.given : cells.map((row) => row.map(({ given }) => given)),
  );
}
