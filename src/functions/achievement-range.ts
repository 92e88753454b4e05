import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type PortableFunction,
  type Localised,
  type Scalar,
} from "./definition";
import { blankTest, operand } from "./portable-formula";

const actualName: Localised = { "zh-TW": "實際值", en: "actual value" };
const minimumName: Localised = { "zh-TW": "下限", en: "minimum" };
const maximumName: Localised = { "zh-TW": "上限", en: "maximum" };

const limitsReversed: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "下限大於上限，請對調。",
    en: "The minimum is greater than the maximum; exchange them.",
  },
};

/** Achievement of a target that is a range: 1 within it, limits included, and 0 outside. */
function compute(actual: Scalar = null, minimum: Scalar = null, maximum: Scalar = null): CellValue {
  const numbers = readNumbers(
    { value: actual, name: actualName },
    { value: minimum, name: minimumName },
    { value: maximum, name: maximumName },
  );
  if (isCellError(numbers)) return numbers;
  const [value = 0, lower = 0, upper = 0] = numbers;
  if (lower > upper) return limitsReversed;
  return value >= lower && value <= upper ? 1 : 0;
}

function portable(actual = "", minimum = "", maximum = ""): string {
  const [value, lower, upper] = [operand(actual), operand(minimum), operand(maximum)];
  const within = `IF(AND(${value}*1>=${lower}*1,${value}*1<=${upper}*1),1,0)`;
  const ordered = `IF(${lower}*1>${upper}*1,#VALUE!,${within})`;
  return `IF(${blankTest([actual, minimum, maximum])},NA(),${ordered})`;
}

/** ACHIEVEMENT_RANGE(actual, minimum, maximum). */
export const achievementRange: PortableFunction = {
  name: "ACHIEVEMENT_RANGE",
  parameters: [{ name: "actual" }, { name: "minimum" }, { name: "maximum" }],
  compute,
  portable,
};
