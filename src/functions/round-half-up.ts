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
const digitsName: Localised = { "zh-TW": "小數位數", en: "number of decimals" };

/** The digits that a spreadsheet shows of a number, and rounds. */
const significantDigits = 15;

const digitsRefused: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "小數位數只能是 −15 到 15 的整數。",
    en: "The number of decimals must be a whole number from −15 to 15.",
  },
};

/**
 * Rounds the decimal number that a cell shows, halves away from zero: 1.005 to two decimals is 1.01, although its
 * binary form lies below. Spreadsheets' ROUND does so; neither `toFixed` nor `Math.round` does.
 */
export function roundHalfUp(value: number, digits: number): number {
  const shown = Number(Math.abs(value).toPrecision(significantDigits));
  return Math.sign(value) * shifted(Math.round(shifted(shown, digits)), -digits);
}

/** Times a power of ten, by moving the decimal point, which nothing rounds. */
function shifted(value: number, places: number): number {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${mantissa}e${String(Number(exponent) + places)}`);
}

function compute(value: Scalar = null, digits: Scalar = null): CellValue {
  const numbers = readNumbersOr(
    [{ value, name: valueName }],
    [{ value: digits, name: digitsName, otherwise: 0 }],
  );
  if (isCellError(numbers)) return numbers;
  const [number = 0, places = 0] = numbers;
  if (!Number.isInteger(places) || Math.abs(places) > significantDigits) return digitsRefused;
  return roundHalfUp(number, places);
}

function portable(value = "", digits = ""): string {
  const places = numberOr(digits, 0);
  const rounded = `ROUND(${operand(value)}*1,${places})`;
  const refused = `OR(${places}<>INT(${places}),ABS(${places})>${String(significantDigits)})`;
  return `IF(${blankTest([value])},NA(),${digits === "" ? rounded : `IF(${refused},#VALUE!,${rounded})`})`;
}

/** ROUND_HALF_UP(value, [digits]). */
export const roundHalfUpFunction: PortableFunction = {
  name: "ROUND_HALF_UP",
  parameters: [{ name: "value" }, { name: "digits", optional: true }],
  compute,
  portable,
};
