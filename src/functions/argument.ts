import type { CellError, Localised, Scalar } from "./definition";

/** What an argument must be, for the sentences that an error carries. */
export interface NumericArgument {
  readonly value: Scalar;
  readonly name: Localised;
}

/**
 * Reads arguments as numbers, or gives the error a cell has to show: an error among the arguments comes first
 * (the leftmost, as Excel does), then a missing one (`#N/A`), then text that is no number (`#VALUE!`).
 */
export function readNumbers(...numericArguments: readonly NumericArgument[]): readonly number[] | CellError {
  const broken = firstError(numericArguments.map((argument) => argument.value));
  if (broken) return broken;
  const missing = numericArguments.find((argument) => argument.value === null);
  if (missing) return missingArgument(missing.name);
  const numbers: number[] = [];
  for (const argument of numericArguments) {
    const number = numberOf(argument.value);
    if (number === null) return notANumber(argument.name);
    numbers.push(number);
  }
  return numbers;
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}

function firstError(values: readonly Scalar[]): CellError | undefined {
  return values.find(isCellError);
}

function numberOf(value: Scalar): number | null {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    default:
      return null;
  }
}

function missingArgument(name: Localised): CellError {
  return {
    error: "#N/A",
    message: {
      "zh-TW": `缺${name["zh-TW"]}：該儲存格是空白，空白不等於 0。請填入數值。`,
      en: `The ${name.en} is missing: its cell is blank, and blank is not zero. Enter a number.`,
    },
  };
}

function notANumber(name: Localised): CellError {
  return {
    error: "#VALUE!",
    message: {
      "zh-TW": `${name["zh-TW"]}不是數值。請只填數字，單位與說明另放一格。`,
      en: `The ${name.en} is not a number. Enter the figure alone; put unit and words in another cell.`,
    },
  };
}
