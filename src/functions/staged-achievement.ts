import { readNumbers } from "./argument";
import { choiceOf } from "./choice";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type Matrix,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";
import { numbersOrZero, sizesDifferTest, textsOf } from "./portable-range";
import { cellsOf, firstError, sizesDiffer } from "./range";

const actualsName: Localised = { "zh-TW": "實際值", en: "actual value" };
const targetsName: Localised = { "zh-TW": "目標值", en: "target" };
const stageName: Localised = { "zh-TW": "階段", en: "stage" };

const modeWords = choiceOf(
  [
    { name: "flow", words: ["flow", "累計"] },
    { name: "level", words: ["level", "水準", "期末值"] },
    { name: "milestone", words: ["milestone", "里程碑"] },
  ],
  {
    "zh-TW": "方式只能是 flow（累計）、level（水準）或 milestone（里程碑）；空白視為 flow。",
    en: "The mode must be flow, level or milestone; blank means flow.",
  },
);

const notOneLine: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "各階段必須排成一列或一欄。",
    en: "The stages must stand in one row or one column.",
  },
};

const noSuchStage: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "階段必須是 1 到階段總數的整數。",
    en: "The stage must be a whole number from 1 to the number of stages.",
  },
};

const gap: CellError = {
  error: "#N/A",
  message: {
    "zh-TW": "到這個階段為止有空白：空白不等於 0。請填入數值；尚未辦理的階段才留空白。",
    en: "There is a blank up to this stage, and blank is not zero. Enter a number; leave only stages to come blank.",
  },
};

/**
 * The achievement to date of a target that is set by stages, against the plan to the same date.
 * `flow`: what was done adds up. `level`: the last value counts. `milestone`: the highest step reached counts.
 * Stages behind the last reported one, or behind `stage`, are passed over; a blank before is an error.
 */
function compute(
  actuals: Matrix | null = null,
  targets: Matrix | null = null,
  mode: Scalar = null,
  stage: Scalar = null,
): CellValue {
  const [done, planned] = [cellsOf(actuals), cellsOf(targets)];
  const refused = firstError(done) ?? firstError(planned) ?? sizesDiffer(done, planned);
  if (refused) return refused;
  if (done.length > 1 && (done[0]?.length ?? 0) > 1) return notOneLine;
  const way = modeWords.read(mode);
  if (isCellError(way)) return way;
  const reported = done.flat().findLastIndex((value) => value !== null) + 1;
  const given = stage === null ? [reported] : readNumbers({ value: stage, name: stageName });
  if (isCellError(given)) return given;
  const [last = 0] = given;
  if (stage !== null && (!Number.isInteger(last) || last < 1 || last > done.flat().length))
    return noSuchStage;
  const [doneNumbers, plannedNumbers] = [
    readStages(done.flat(), actualsName),
    readStages(planned.flat(), targetsName),
  ];
  const firstPlanned = way === "flow" ? 0 : last - 1;
  if (
    last === 0 ||
    hasBlank(done.flat().slice(0, last)) ||
    hasBlank(planned.flat().slice(firstPlanned, last))
  )
    return gap;
  if (isCellError(doneNumbers)) return doneNumbers;
  if (isCellError(plannedNumbers)) return plannedNumbers;
  return share(
    reached(doneNumbers.slice(0, last), way),
    reached(plannedNumbers.slice(firstPlanned, last), "flow"),
  );
}

type Mode = "flow" | "level" | "milestone";

function reached(values: readonly number[], mode: Mode): number {
  switch (mode) {
    case "flow":
      return values.reduce((sum, value) => sum + value, 0);
    case "level":
      return values.at(-1) ?? 0;
    case "milestone":
      return Math.max(0, ...values);
  }
}

function share(actual: number, target: number): CellValue {
  return target === 0 ? { error: "#DIV/0!" } : actual / target;
}

/** The numbers of stages, with 0 for a blank. */
function readStages(values: readonly Scalar[], name: Localised): readonly number[] | CellError {
  return readNumbers(...values.map((value) => ({ value: value ?? 0, name })));
}

function hasBlank(values: readonly Scalar[]): boolean {
  return values.some((value) => value === null);
}

function portable(actuals = "", targets = "", mode = "", stage = ""): string {
  const reported = `SUMPRODUCT(MAX(${filled(actuals)}*${place(actuals)}))`;
  const given = `(${operand(stage)}*1)`;
  const toReported = achievementTo(actuals, targets, mode, reported);
  const toGiven = `IF(OR(${given}<>INT(${given}),${given}<1,${given}>ROWS(${actuals})*COLUMNS(${actuals})),#VALUE!,${achievementTo(actuals, targets, mode, given)})`;
  const staged = stage === "" ? toReported : `IF(${blankTest([stage])},${toReported},${toGiven})`;
  const known = mode === "" ? staged : `IF(${modeWords.isFrom(mode, "flow")},${staged})`;
  const refused = [
    // Never true, but an error in a cell shows before anything else.
    `SUMPRODUCT(${filled(actuals)}*1)<0`,
    `SUMPRODUCT(${filled(targets)}*1)<0`,
    sizesDifferTest(actuals, targets),
    `AND(ROWS(${actuals})>1,COLUMNS(${actuals})>1)`,
  ].join(",");
  return `IF(OR(${refused}),#VALUE!,${known})`;
}

/** The achievement up to the stage that the formula `last` gives. */
function achievementTo(actuals: string, targets: string, mode: string, last: string): string {
  const to = (range: string) => `(${place(range)}<=${last})`;
  const at = (range: string) => `(${place(range)}=${last})`;
  const sum = (range: string) => `SUMPRODUCT(${to(range)}*${numbersOrZero(range)})`;
  const value = (range: string) => `SUMPRODUCT(${at(range)}*${numbersOrZero(range)})`;
  const highest = `SUMPRODUCT(MAX(${to(actuals)}*${numbersOrZero(actuals)}))`;
  const gaps = (range: string) => `SUMPRODUCT(${to(range)}*${filled(range)})<${last}`;
  const gapAtLast = `SUMPRODUCT(${at(targets)}*${filled(targets)})=0`;
  const fromLevel = modeWords.isFrom(mode, "level");
  const missing = mode === "" ? gaps(targets) : `IF(${fromLevel},${gapAtLast},${gaps(targets)})`;
  const done =
    mode === ""
      ? sum(actuals)
      : `IF(${modeWords.isFrom(mode, "milestone")},${highest},IF(${fromLevel},${value(actuals)},${sum(actuals)}))`;
  const due = mode === "" ? sum(targets) : `IF(${fromLevel},${value(targets)},${sum(targets)})`;
  return `IF(OR(${last}=0,${gaps(actuals)},${missing}),NA(),${done}/${due})`;
}

function filled(range: string): string {
  return `(${textsOf(range)}<>"")`;
}

/** 1 for the first stage, 2 for the second …, in a row as in a column. */
function place(range: string): string {
  return `(ROW(${range})+COLUMN(${range})-MIN(ROW(${range}))-MIN(COLUMN(${range}))+1)`;
}

/** STAGED_ACHIEVEMENT(actuals, targets, [mode], [stage]). */
export const stagedAchievement: PortableFunction = {
  name: "STAGED_ACHIEVEMENT",
  parameters: [
    { name: "actuals", shape: "range" },
    { name: "targets", shape: "range" },
    { name: "mode", optional: true },
    { name: "stage", optional: true },
  ],
  compute,
  portable,
};
