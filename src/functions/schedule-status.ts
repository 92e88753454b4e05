import { readNumbersOr } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Localised,
  type PortableFunction,
  type Scalar,
} from "./definition";
import { blankTest, numberOr, operand } from "./portable-formula";

const actualName: Localised = { "zh-TW": "實際進度", en: "actual progress" };
const plannedName: Localised = { "zh-TW": "預定進度", en: "planned progress" };
const toleranceName: Localised = { "zh-TW": "容許差距", en: "tolerance" };

const negativeTolerance: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "容許差距不可為負數。",
    en: "The tolerance must not be negative.",
  },
};

/** A difference below it is one of binary arithmetic: 0.8 − 0.7 is not quite 0.1. */
const noDifference = "0.0000000001";

/**
 * Where the actual progress stands beside the planned one: 超前, 符合 or 落後. The three words are those of the
 * report, whatever the display language: a workbook is passed on, other formulas compare them, and a value must not
 * depend on who looks at it.
 */
function compute(actual: Scalar = null, planned: Scalar = null, tolerance: Scalar = null): CellValue {
  const numbers = readNumbersOr(
    [
      { value: actual, name: actualName },
      { value: planned, name: plannedName },
    ],
    [{ value: tolerance, name: toleranceName, otherwise: 0 }],
  );
  if (isCellError(numbers)) return numbers;
  const [done = 0, due = 0, allowed = 0] = numbers;
  if (allowed < 0) return negativeTolerance;
  if (done - due - allowed > Number(noDifference)) return "超前";
  return due - done - allowed > Number(noDifference) ? "落後" : "符合";
}

function portable(actual = "", planned = "", tolerance = ""): string {
  const [a, p, allowed] = [operand(actual), operand(planned), numberOr(tolerance, 0)];
  const beyond = (difference: string) => `${difference}-${allowed}>${noDifference}`;
  const status = `IF(${beyond(`${a}-${p}`)},"超前",IF(${beyond(`${p}-${a}`)},"落後","符合"))`;
  const checked = tolerance === "" ? status : `IF(${allowed}<0,#VALUE!,${status})`;
  return `IF(${blankTest([actual, planned])},NA(),${checked})`;
}

/** SCHEDULE_STATUS(actual, planned, [tolerance]). */
export const scheduleStatus: PortableFunction = {
  name: "SCHEDULE_STATUS",
  parameters: [{ name: "actual" }, { name: "planned" }, { name: "tolerance", optional: true }],
  compute,
  portable,
};
