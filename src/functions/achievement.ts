import type { Direction } from "../report/model";
import { errorOrMissing, readNumbers } from "./argument";
import { blankTest, operand } from "./portable-formula";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Column,
  type PortableFunction,
  type Localised,
  type Scalar,
} from "./definition";
import { directionWords } from "./direction";
import { choiceOf } from "./choice";

const actualName: Localised = { "zh-TW": "實際值", en: "actual value" };
const targetName: Localised = { "zh-TW": "目標值", en: "target" };
const divisionByZero: CellError = { error: "#DIV/0!" };
const negativeForInverse: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "反比法（inverse）不適用於負數，請改用線性法（linear）。",
    en: "The inverse method does not fit negative numbers; use linear.",
  },
};

/** linear or inverse. */
export const methodWords = choiceOf(
  [
    { name: "linear", words: ["linear", "ｌｉｎｅａｒ", "線性"] },
    { name: "inverse", words: ["inverse", "ｉｎｖｅｒｓｅ", "反比"] },
  ],
  {
    "zh-TW": "方法只能是 linear（線性）或 inverse（反比）；空白視為線性。",
    en: "The method must be linear or inverse; blank means linear.",
  },
);

/**
 * The rate of achievement 達成度 as a fraction: 1 where actual and target are equal, whatever the direction.
 * Higher is better: A/T, and for a negative target 1+(A−T)/|T|, because A/T would praise the worse result.
 * Lower is better: 2−A/T, mirrored for a negative target, and never below 0.
 * Null for a target of 0, from which no rate can be computed.
 */
export function achievementOf(actual: number, target: number, direction: Direction): number | null {
  if (target === 0) return null;
  const share = actual / Math.abs(target);
  switch (direction) {
    case "up":
      return share + (target < 0 ? 2 : 0);
    case "down":
      return Math.max(0, (target > 0 ? 2 : 0) - share);
  }
}

/**
 * The other reckoning of lower is better: target over actual. Null where either is 0, or negative, which it does not
 * fit.
 */
export function inverseAchievementOf(actual: number, target: number): number | null {
  return actual <= 0 || target <= 0 ? null : 1 / (actual / target);
}

function compute(
  actual: Scalar = null,
  target: Scalar = null,
  direction: Scalar = null,
  method: Scalar = null,
): CellValue {
  if (typeof actual === "number" && typeof target === "number") {
    return rate(actual, target, direction, method);
  }
  const figures = [
    { value: actual, name: actualName },
    { value: target, name: targetName },
  ];
  // In the order in which the plain formula meets them: blanks, the two words, text that is no number.
  const lacking = errorOrMissing(figures);
  if (lacking) return lacking;
  const better = directionWords.read(direction);
  if (isCellError(better)) return better;
  const way = methodWords.read(method);
  if (isCellError(way)) return way;
  const numbers = readNumbers(...figures);
  if (isCellError(numbers)) return numbers;
  const [actualNumber = 0, targetNumber = 0] = numbers;
  return rate(actualNumber, targetNumber, better, way);
}

/** Higher is better and the target above 0. */
function reckonColumns(actuals: Column, targets: Column, answers: CellValue[][]): void {
  for (let row = 0; row < actuals.length; row += 1) {
    const actual = actuals[row]?.[0];
    const target = targets[row]?.[0];
    if (typeof actual !== "number" || typeof target !== "number" || target <= 0) continue;
    // Plus 0, because Excel shows no −0.
    const share = actual / target + 0;
    if (Number.isFinite(share)) answers[row] = [share];
  }
}

function rate(actual: number, target: number, direction: Scalar, method: Scalar): CellValue {
  const better = directionWords.read(direction);
  if (isCellError(better)) return better;
  const way = methodWords.read(method);
  if (isCellError(way)) return way;
  if (way === "inverse" && better === "down") {
    if (actual < 0 || target < 0) return negativeForInverse;
    return inverseAchievementOf(actual, target) ?? divisionByZero;
  }
  return achievementOf(actual, target, better) ?? divisionByZero;
}

function portable(actual = "", target = "", direction = "", method = ""): string {
  const [a, t] = [operand(actual), operand(target)];
  // Times 1, because a text such as "-5" compared as text would be above every number.
  const up = `${a}/ABS(${t})+IF(${t}*1<0,2,0)`;
  const down = `MAX(0,IF(${t}*1>0,2,0)-${a}/ABS(${t}))`;
  const inverse = `IF(OR(${a}*1<0,${t}*1<0),#VALUE!,1/(${a}/${t}))`;
  const isDown = directionWords.isFrom(direction === "" ? '""' : direction, "down");
  const linear = direction === "" && method === "" ? up : `IF(${isDown},${down},${up})`;
  const either = `IF(AND(${isDown},${methodWords.isFrom(method, "inverse")}),${inverse},${linear})`;
  return `IF(${blankTest([actual, target])},NA(),${method === "" ? linear : either})`;
}

/** ACHIEVEMENT(actual, target, [direction], [method]). */
export const achievement: PortableFunction = {
  name: "ACHIEVEMENT",
  parameters: [
    { name: "actual" },
    { name: "target" },
    { name: "direction", optional: true },
    { name: "method", optional: true },
  ],
  compute,
  reckonColumns,
  portable,
};
