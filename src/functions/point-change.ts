import { readNumbers } from "./argument";
import {
  isCellError,
  type CellValue,
  type PortableFunction,
  type Localised,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const currentName: Localised = { "zh-TW": "本年比率", en: "current rate" };
const previousName: Localised = { "zh-TW": "去年比率", en: "previous rate" };

/** The difference of two rates (fractions) in percentage points 百分點: (C−P)×100. */
function compute(current: Scalar = null, previous: Scalar = null): CellValue {
  const numbers = readNumbers({ value: current, name: currentName }, { value: previous, name: previousName });
  if (isCellError(numbers)) return numbers;
  const [now = 0, before = 0] = numbers;
  return (now - before) * 100;
}

function portable(current = "", previous = ""): string {
  return `IF(${blankTest([current, previous])},NA(),(${operand(current)}-${operand(previous)})*100)`;
}

/** POINT_CHANGE(current, previous). */
export const pointChange: PortableFunction = {
  name: "POINT_CHANGE",
  parameters: [{ name: "current" }, { name: "previous" }],
  compute,
  portable,
};
