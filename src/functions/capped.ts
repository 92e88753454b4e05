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

const valueName: Localised = { "zh-TW": "數值", en: "value" };
const maximumName: Localised = { "zh-TW": "上限", en: "maximum" };
const minimumName: Localised = { "zh-TW": "下限", en: "minimum" };

const limitsReversed: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "下限大於上限，請對調。引數的順序是：數值、上限、下限。",
    en: "The minimum is greater than the maximum; exchange them. The order is: value, maximum, minimum.",
  },
};

/** A value held between two limits, as fractions: 1 (100%) above and 0 below unless others are given. */
function compute(value: Scalar = null, maximum: Scalar = null, minimum: Scalar = null): CellValue {
  const numbers = readNumbersOr(
    [{ value, name: valueName }],
    [
      { value: maximum, name: maximumName, otherwise: 1 },
      { value: minimum, name: minimumName, otherwise: 0 },
    ],
  );
  if (isCellError(numbers)) return numbers;
  const [raw = 0, upper = 1, lower = 0] = numbers;
  return lower > upper ? limitsReversed : Math.max(lower, Math.min(upper, raw));
}

function portable(value = "", maximum = "", minimum = ""): string {
  const [upper, lower] = [numberOr(maximum, 1), numberOr(minimum, 0)];
  const held = `MAX(${lower},MIN(${upper},${operand(value)}*1))`;
  // The maximum stands first, so that of two errors the leftmost shows.
  const checked = maximum === "" && minimum === "" ? held : `IF(${upper}<${lower},#VALUE!,${held})`;
  return `IF(${blankTest([value])},NA(),${checked})`;
}

/** CAPPED(value, [maximum], [minimum]). */
export const capped: PortableFunction = {
  name: "CAPPED",
  parameters: [{ name: "value" }, { name: "maximum", optional: true }, { name: "minimum", optional: true }],
  compute,
  portable,
};
