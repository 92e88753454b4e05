import { readNumbers } from "./argument";
import {
  isCellError,
  type CellValue,
  type PortableFunction,
  type Localised,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const actualName: Localised = { "zh-TW": "實際值", en: "actual value" };
const targetName: Localised = { "zh-TW": "目標值", en: "target" };
const baselineName: Localised = { "zh-TW": "基期值", en: "baseline" };

/** How much of the way from the baseline to the target has been covered, as a fraction: (A−B)/(T−B). */
function compute(actual: Scalar = null, target: Scalar = null, baseline: Scalar = null): CellValue {
  const numbers = readNumbers(
    { value: actual, name: actualName },
    { value: target, name: targetName },
    { value: baseline, name: baselineName },
  );
  if (isCellError(numbers)) return numbers;
  const [now = 0, goal = 0, start = 0] = numbers;
  return goal === start ? { error: "#DIV/0!" } : (now - start) / (goal - start);
}

function portable(actual = "", target = "", baseline = ""): string {
  const [a, t, b] = [operand(actual), operand(target), operand(baseline)];
  return `IF(${blankTest([actual, target, baseline])},NA(),(${a}-${b})/(${t}-${b}))`;
}

/** TARGET_PROGRESS(actual, target, baseline). */
export const targetProgress: PortableFunction = {
  name: "TARGET_PROGRESS",
  parameters: [{ name: "actual" }, { name: "target" }, { name: "baseline" }],
  compute,
  portable,
};
