/** What became of one formula. */
export interface Conversion {
  /** The formula as it should stand now; the same text where nothing was converted. */
  readonly formula: string;
  /** How many calls were converted. */
  readonly converted: number;
  /** The calls that had to stay, and why. */
  readonly left: readonly LeftCall[];
}

export interface LeftCall {
  /** The function's name; empty where the formula as a whole could not be read. */
  readonly name: string;
  readonly reason: LeftReason;
}

/**
 * `array`: an argument is a range, and a plain formula for a range would need dynamic arrays.
 * `argumentCount`: more or fewer arguments than the function has.
 * `noPortable`: the function has no plain formula; its value can take the formula's place.
 * `tooLong`: the plain formula would exceed Excel's limit.
 * `unreadable`: the formula could not be read; it stays as it is.
 */
export type LeftReason = "array" | "argumentCount" | "noPortable" | "tooLong" | "unreadable";

/** Excel's limit on the length of a formula. */
export const longestFormula = 8192;
