import { isCellError, type CellError, type Localised, type Scalar } from "./definition";
import { numberIn } from "./normalise";

/** An argument that must be a number, and what to call it in the sentence of an error. */
export interface NumericArgument {
  readonly value: Scalar;
  readonly name: Localised;
}

/**
 * Reads arguments as numbers, or gives the error a cell has to show: an error among the arguments comes first
 * (the leftmost, as in Excel), then a missing one (`#N/A`), then text that is no number (`#VALUE!`).
 * TRUE counts as 1 and FALSE as 0, as in any Excel arithmetic.
 */
export function readNumbers(...numericArguments: readonly NumericArgument[]): readonly number[] | CellError {
  const lacking = errorOrMissing(numericArguments);
  if (lacking) return lacking;
  const numbers: number[] = [];
  for (const { value, name } of numericArguments) {
    const number = numberOf(value);
    if (number === null) return notANumber(name, String(value));
    numbers.push(number);
  }
  return numbers;
}

/** An argument that may be left out. */
export interface OptionalArgument extends NumericArgument {
  /** What a blank counts as. */
  readonly otherwise: number;
}

/**
 * Reads required and optional arguments as numbers, in the order in which the plain formulas meet them: what is
 * missing or an error among the required, then the optional, then text that is no number.
 */
export function readNumbersOr(
  required: readonly NumericArgument[],
  optional: readonly OptionalArgument[],
): readonly number[] | CellError {
  const lacking = errorOrMissing(required);
  if (lacking) return lacking;
  const further = readNumbers(
    ...optional.map(({ value, name, otherwise }) => ({ value: value ?? otherwise, name })),
  );
  if (isCellError(further)) return further;
  const numbers = readNumbers(...required);
  return isCellError(numbers) ? numbers : [...numbers, ...further];
}

/** The error of a cell referred to, or the `#N/A` of a blank one, or null when every argument holds something. */
export function errorOrMissing(required: readonly NumericArgument[]): CellError | null {
  const broken = required.map(({ value }) => value).find(isCellError);
  if (broken) return broken;
  const missing = required.find(({ value }) => value === null);
  return missing ? missingArgument(missing.name) : null;
}

function numberOf(value: Scalar): number | null {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return numberIn(value);
    default:
      return null;
  }
}

function missingArgument(name: Localised): CellError {
  return {
    error: "#N/A",
    message: {
      "zh-TW": `缺${name["zh-TW"]}：引用的儲存格是空白，空白不等於 0。請填入數值。`,
      en: `The ${name.en} is missing: its cell is blank, and blank is not zero. Enter a number.`,
    },
  };
}

/** A tooltip has little room. */
const quotedLength = 20;

function notANumber(name: Localised, text: string): CellError {
  const quoted = text.length > quotedLength ? `${text.slice(0, quotedLength)}…` : text;
  return {
    error: "#VALUE!",
    message: {
      "zh-TW": `${name["zh-TW"]}「${quoted}」不是數值。請只填半形數字，單位與說明另放一格。`,
      en: `The ${name.en} "${quoted}" is not a number. Enter the figure alone, in half-width digits; put unit and words in another cell.`,
    },
  };
}
