import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type Column,
  type PortableFunction,
  type Localised,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const currentName: Localised = { "zh-TW": "本年值", en: "current value" };
const previousName: Localised = { "zh-TW": "去年值", en: "previous value" };

const divisionByZero: CellError = { error: "#DIV/0!" };

/** Change on the year before 年增率, as a fraction of the size of the earlier value: (C−P)/|P|. */
function compute(current: Scalar = null, previous: Scalar = null): CellValue {
  if (typeof current === "number" && typeof previous === "number") return change(current, previous);
  const numbers = readNumbers({ value: current, name: currentName }, { value: previous, name: previousName });
  if (isCellError(numbers)) return numbers;
  const [now = 0, before = 0] = numbers;
  return change(now, before);
}

function reckonColumns(currents: Column, previouses: Column, answers: CellValue[][]): void {
  for (let row = 0; row < currents.length; row += 1) {
    const current = currents[row]?.[0];
    const previous = previouses[row]?.[0];
    if (typeof current !== "number" || typeof previous !== "number" || previous === 0) continue;
    // Plus 0, because Excel shows no −0.
    const change = (current - previous) / Math.abs(previous) + 0;
    if (Number.isFinite(change)) answers[row] = [change];
  }
}

function change(current: number, previous: number): CellValue {
  return previous === 0 ? divisionByZero : (current - previous) / Math.abs(previous);
}

function portable(current = "", previous = ""): string {
  const [c, p] = [operand(current), operand(previous)];
  return `IF(${blankTest([current, previous])},NA(),(${c}-${p})/ABS(${p}))`;
}

/** YOY_CHANGE(current, previous). */
export const yoyChange: PortableFunction = {
  name: "YOY_CHANGE",
  parameters: [{ name: "current" }, { name: "previous" }],
  compute,
  reckonColumns,
  portable,
};
