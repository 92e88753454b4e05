import { readNumbers } from "./argument";
import {
  isCellError,
  type CellError,
  type CellValue,
  type FunctionDefinition,
  type Localised,
  type Scalar,
} from "./definition";
import { missingHelp, refusedHelp } from "./error-help";
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

const all: Localised = { "zh-TW": "實際值、下限或上限", en: "The actual value, the minimum or the maximum" };

/** ACHIEVEMENT_RANGE(actual, minimum, maximum). */
export const achievementRange: FunctionDefinition = {
  name: "ACHIEVEMENT_RANGE",
  description: {
    "zh-TW": "目標為一個區間時的達成度：在區間內（含上下限）為 1，在區間外為 0。",
    en: "Achievement of a target that is a range: 1 within the limits or on them, 0 outside.",
  },
  parameters: [
    {
      name: "actual",
      description: { "zh-TW": "實際值；可為一格或一個範圍。", en: "The actual value; a cell or a range." },
    },
    {
      name: "minimum",
      description: {
        "zh-TW": "目標區間的下限；可為一格或一個範圍。",
        en: "The lower limit of the target; a cell or a range.",
      },
    },
    {
      name: "maximum",
      description: {
        "zh-TW": "目標區間的上限；可為一格或一個範圍。",
        en: "The upper limit of the target; a cell or a range.",
      },
    },
  ],
  help: {
    rule: {
      "zh-TW":
        "有些指標應維持在一個區間內，例如室溫或庫存量，過高與過低都不算達成，因此只有達成（1）與未達成（0）。上下限本身算達成。空白是缺值，不是 0。",
      en: "Some indicators are to stay within a range, such as a temperature or a stock: too high is missed as well as too low, so there is only met (1) and missed (0). The limits themselves count as met. A blank is missing, not zero.",
    },
    mathematics: [
      {
        "zh-TW": "下限 ≤ A ≤ 上限：1；其他：0",
        en: "minimum ≤ A ≤ maximum: 1; otherwise: 0",
      },
    ],
    errors: [
      missingHelp(all),
      refusedHelp(all, { "zh-TW": "下限大於上限", en: "the minimum is greater than the maximum" }),
    ],
    examples: [
      { arguments: [24, 20, 26], note: { "zh-TW": "在區間內。", en: "Within the range." } },
      { arguments: [26, 20, 26], note: { "zh-TW": "等於上限，算達成。", en: "On the upper limit: met." } },
      { arguments: [27.5, 20, 26], note: { "zh-TW": "超出上限。", en: "Above the range." } },
      { arguments: [24, 26, 20], note: { "zh-TW": "上下限顛倒。", en: "The limits are reversed." } },
      { arguments: [24, null, 26], note: { "zh-TW": "缺下限。", en: "The minimum is missing." } },
    ],
  },
  compute,
  portable,
};
