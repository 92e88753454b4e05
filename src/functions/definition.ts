/**
 * A custom function as data. From one definition come the function that Excel calls, functions.json in each
 * language, the help page behind its help link, and the tests that hold `compute` and `portable` together.
 */
export interface FunctionDefinition {
  /** The name typed in a cell, the same in every language. The id is made of it: it must never change. */
  readonly name: string;
  readonly description: Localised;
  readonly parameters: readonly ParameterDefinition[];
  readonly help: FunctionHelp;
  /**
   * The function of single cells. Ranges, broadcasting and Excel's own argument shapes are handled once, in `call.ts`.
   */
  readonly compute: (...scalars: readonly Scalar[]) => CellValue;
  /** The same result as an ordinary Excel formula, without the leading `=`, given each argument's formula text. */
  readonly portable: (...argumentFormulas: readonly string[]) => string;
}

export interface ParameterDefinition {
  readonly name: string;
  readonly description: Localised;
  readonly optional?: true;
}

export interface FunctionHelp {
  /** The rule in words, where it comes from, and what it does in the edge cases. */
  readonly rule: Localised;
  /** The rule as mathematics, a line for each case. */
  readonly mathematics: readonly Localised[];
  /** Worked examples; what each answers is computed when the page is made. */
  readonly examples: readonly FunctionExample[];
  /** The errors that a cell can show, and when. */
  readonly errors: readonly FunctionErrorHelp[];
}

export interface FunctionErrorHelp {
  readonly error: ErrorText;
  readonly when: Localised;
}

export interface FunctionExample {
  readonly arguments: readonly Scalar[];
  readonly note: Localised;
}

export interface Localised {
  readonly "zh-TW": string;
  readonly en: string;
}

/** What one cell holds after normalisation: `blank` is missing, never zero. */
export type Scalar = number | string | boolean | Blank | CellError;
export type Blank = null;

/** What a function answers: a value to show, or one of Excel's errors. */
export type CellValue = number | string | boolean | CellError;

/** One of Excel's errors; `message` only with `#N/A` and `#VALUE!`, the two that can show one. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: Localised;
}

export type ErrorText = "#DIV/0!" | "#N/A" | "#VALUE!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
