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

/** Numbers of the given kind, and at times whatever else can stand in a cell. */
function numberOf(numbers: fc.Arbitrary<number>, weight = 6): fc.Arbitrary<CellArgument> {
  const cell = numbers.map((value) => itself(Number(value.toPrecision(digits)) + 0));
  return fc.oneof({ weight, arbitrary: cell }, { weight: 1, arbitrary: other });
}

/** Stages that are left blank are as usual as those that hold a number. */
const stageNumber = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 0, max: 100 }).map(itself) },
  { weight: 3, arbitrary: fc.constantFrom(itself(null), text(" "), text("12"), text("50%")) },
  { weight: 1, arbitrary: other },
);

const small = numberOf(
  fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -300, max: 300 }).map((value) => value / 100),
    fc.constantFrom(0, 0.05, 0.5, 1, 2, 16, -16),
  ),
);

/** The independent engine rounds the binary number, so that a half such as that of 1.005 is not one there. */
const withoutTies = numberOf(
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => (value - (value % 10) + 3) / 10_000),
);

const withTies = numberOf(
  fc.oneof(
    fc.integer({ min: -200_000, max: 200_000 }).map((value) => (value * 10 + 5) / 10_000),
    fc.integer({ min: -200_000, max: 200_000 }).map((value) => (value * 10 + 5) / 100),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((value) => value / 1_000),
  ),
);

const rocText = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.constantFrom("", "民國", "中華民國", "民國 "),
        fc.oneof(
          fc.integer({ min: 0, max: 199 }).map(String),
          fc.constantFrom("099", "1", "999", "2010", "9e1", "-9", "+9", ""),
        ),
        fc.constantFrom("/", ".", "-", "年", " 年 "),
        fc.oneof(fc.integer({ min: 1, max: 12 }).map(String), fc.constantFrom("0", "02", "13", "1 2", "")),
        fc.constantFrom("/", ".", "-", "月", " 月 "),
        fc.oneof(fc.integer({ min: 1, max: 31 }).map(String), fc.constantFrom("0", "09", "32", "1e1", "５")),
        fc.constantFrom("", "", "日", " 日", "/"),
      )
      .map((parts) => text(parts.join(""))),
  },
  { weight: 1, arbitrary: numeric },
);

/** What stands in the cells of an argument, by the name of the parameter, or of function and parameter. */
const kinds: Readonly<Record<string, fc.Arbitrary<CellArgument>>> = {
  direction: word([
    ...["up", "UP", " Up ", "ｕｐ", "正向", "正 向"],
    ...["down", "Down", "D O W N", "ｄｏｗｎ", "ＤＯＷＮ", "負向", "\u3000負向 "],
  ]),
  style: word(["long", "Long", "年月日", "slash", "/", "斜線", "dot", ".", " 點 ", "comma", "、", "頓號"]),
  tolerance: small,
  digits: small,
  "ROUND_HALF_UP.value": withoutTies,
  "CAPPED.maximum": small,
  "CAPPED.minimum": small,
  "CAPPED.value": small,
  date: numberOf(
    fc.oneof(
      fc.integer({ min: 4380, max: 4390 }),
      fc.integer({ min: 1, max: 2_958_470 }),
      fc.double({ min: 4_000, max: 60_000, noNaN: true }),
    ),
  ),
  "ROC_TO_DATE.text": rocText,
  achievements: numberOf(
    fc.integer({ min: -50, max: 300 }).map((value) => value / 100),
    40,
  ),
  weights: numberOf(fc.constantFrom(1, 100, 0.5, 50, 0.25, 25, 0.2, 20, 0), 40),
  rule: word(["min", "Min", "最低", "mean", "平均", "weighted", " 加 權", "all-met", "AllMet", "全部達成"]),
  cap: small,
  done: fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(
        ...["V", "v", " ✓ ", "已完成", "Yes", "x", "未完成", "ｖ", "FALSE", "", " "].map(text),
      ),
    },
    { weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }).map(itself) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(itself(null), itself(true), itself(false), text("50%"), text("2")),
    },
    { weight: 1, arbitrary: fc.constantFrom(text("差不多"), text("v x"), ...errors) },
  ),
  "COMPLETION_RATE.planned": numberOf(fc.integer({ min: 0, max: 12 }), 40),
  achievement: numberOf(
    fc.oneof(
      fc.integer({ min: -20, max: 250 }).map((value) => value / 100),
      fc.constantFrom(0.7999, 0.9996, 1.0999),
    ),
  ),
  actuals: stageNumber,
  targets: stageNumber,
  mode: word(["flow", "累計", "level", "水準", "milestone", "Milestone", "里程碑"]),
  stage: numberOf(
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 1.5, 17) },
    ),
  ),
  stated: fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }).map((value) => itself(value / 100)) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 30_000 }).map((value) => itself(value / 10_000)) },
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 300 }).map((value) => text(`${String(value)}%`)) },
    {
      weight: 1,
      arbitrary: fc.integer({ min: 0, max: 3_000 }).map((value) => text(`${(value / 10).toFixed(1)} %`)),
    },
    { weight: 1, arbitrary: fc.constant(itself(1)) },
    { weight: 1, arbitrary: other },
  ),
  "CHECK_STATED.actual": numberOf(fc.integer({ min: -3, max: 30 })),
  "CHECK_STATED.target": numberOf(fc.integer({ min: -3, max: 20 })),
  position: numberOf(
    fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 999 }) },
      { weight: 1, arbitrary: fc.integer({ min: -2, max: 1_100 }) },
      { weight: 1, arbitrary: fc.constantFrom(1.5, 10, 100, 110, 111, 999, 1000) },
    ),
  ),
  level: numberOf(
    fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 4 }) },
      { weight: 1, arbitrary: fc.constantFrom(0, 5, 1.5) },
    ),
  ),
  method: word(["linear", "線性", "inverse", "Inverse", "ｉｎｖｅｒｓｅ", " 反比 "]),
};

type Cells = readonly (readonly CellArgument[])[];

/** Stages in one line, the last ones often still blank. */
function stagesOf(size: Size): fc.Arbitrary<Cells> {
  const count = size.rowCount;
  const stages = fc.tuple(
    fc.array(stageNumber, { minLength: count, maxLength: count }),
    fc.integer({ min: 0, max: 4 }),
  );
  return stages.map(([cells, reported]) => {
    const line = cells.map((cell, index) => (index >= count - reported ? itself(null) : cell));
    return size.columnCount % 2 === 0 ? [line] : line.map((cell) => [cell]);
  });
}

function fullStagesOf(size: Size): fc.Arbitrary<Cells> {
  const line = fc.array(stageNumber, { minLength: size.rowCount, maxLength: size.rowCount });
  return line.map((cells) => (size.columnCount % 2 === 0 ? [cells] : cells.map((cell) => [cell])));
}

/** Weights that add up, beside those of any kind. */
function weightsOf({ rowCount, columnCount }: Size): fc.Arbitrary<Cells> {
  const count = rowCount * columnCount;
  return fc.constantFrom(1, 100).map((total) => {
    const share = Math.floor((total * 1_000) / count) / 1_000;
    const weights = Array.from({ length: count }, (_, index) =>
      itself(index === 0 ? Number((total - share * (count - 1)).toPrecision(digits)) : share),
    );
    return Array.from({ length: rowCount }, (_, row) =>
      weights.slice(row * columnCount, (row + 1) * columnCount),
    );
  });
}

const schemes: fc.Arbitrary<Cells> = fc.oneof(
  {
    weight: 4,
    arbitrary: word(["lights", "燈號", "letters", "ABCD", "等第"]).map((cell) => [[cell]]),
  },
  {
    weight: 4,
    arbitrary: fc
      .uniqueArray(fc.integer({ min: -2, max: 20 }), { minLength: 2, maxLength: 4 })
      .map((bounds) => bounds.map((bound) => [itself(bound / 10), text(`燈 ${String(bound)}`)])),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Cells>(
      [[itself(0), text("a"), text("b")]],
      [
        [itself(0), itself(null)],
        [itself(1), text("b")],
      ],
      [[itself(0)], [itself(1)]],
      [
        [itself(0), text("a")],
        [{ typed: "=1/0", given: { error: "#DIV/0!" } }, text("b")],
      ],
    ),
  },
);

/** Ranges that are more than cells of one kind, by the name of the parameter. */
const ranges: Readonly<Record<string, (size: Size) => fc.Arbitrary<Cells>>> = {
  actuals: stagesOf,
  targets: fullStagesOf,
  weights: weightsOf,
  scheme: () => schemes,
};

/** Whether halves such as that of 1.005 are among the numbers to be rounded. */
export type Halves = "ties" | "withoutTies";

/** Cells for each argument; optional ones are left out at times. */
export function argumentSets(
  rule: FunctionRule,
  halves: Halves = "withoutTies",
): fc.Arbitrary<readonly ArgumentCells[]> {
  const { parameters } = rule;
  const required = parameters.filter(({ optional }) => !optional).length;
  const size = fc.record({
    rowCount: fc.integer({ min: 1, max: 4 }),
    columnCount: fc.integer({ min: 1, max: 4 }),
  });
  return size.chain((usual) => {
    const cells = fc.tuple(
      ...parameters.map((parameter) => argumentCells(rule.name, parameter, usual, halves)),
    );
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
  halves: Halves,
): fc.Arbitrary<ArgumentCells> {
  if (functionName === "ROUND_HALF_UP" && name === "value" && halves === "ties") return withTies;
  const kind = kinds[`${functionName}.${name}`] ?? kinds[name] ?? numeric;
  if (shape !== "range") return kind;
  const whole = ranges[name]?.(usual);
  const rangeOf = ({ rowCount, columnCount }: Size) => {
    const row = fc.array(kind, { minLength: columnCount, maxLength: columnCount });
    return fc.array(row, { minLength: rowCount, maxLength: rowCount });
  };
  if (name === "scheme" && whole) return whole;
  return fc.oneof(
    { weight: 12, arbitrary: whole ?? rangeOf(usual) },
    { weight: 4, arbitrary: rangeOf(usual) },
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
