/**
 * A custom function as data. From one definition come the function that Excel calls, functions.json in each
 * language, the help page behind its help link, and the tests that hold `compute` and `portable` together.
 * Its rule and its words are files of their own, because Excel needs the words of none to call it.
 */
export interface FunctionDefinition extends FunctionRule {
  readonly description: Localised;
  readonly parameters: readonly ParameterDefinition[];
  readonly help: FunctionHelp;
}

/** What a function computes. */
export interface FunctionRule {
  /** The name typed in a cell, the same in every language. The id is made of it: it must never change. */
  readonly name: string;
  readonly parameters: readonly ParameterRule[];
  /**
   * The function of single cells, and of whole ranges where a parameter takes one. Broadcasting and Excel's own
   * argument shapes are handled once, in `call.ts`. A method, so that each function names the arguments it takes.
   */
  compute(...given: readonly (Scalar | Matrix | undefined)[]): CellValue;
  /**
   * The same for two columns of figures, where a loop of its own is worth it: thousands of rows come in one call,
   * and a call of `compute` for each costs more than the arithmetic. Fills in a line for every row it can reckon
   * without a second thought (plain numbers, an answer that is a number) and leaves the others to `compute`.
   */
  readonly reckonColumns?: (first: Column, second: Column, answers: CellValue[][]) => void;
  /**
   * The same result as an ordinary Excel formula, without the leading `=`, given each argument's formula text.
   * Null where no such formula exists; the function's help then says why.
   */
  readonly portable: PortableFormula | null;
}

export type PortableFormula = (...argumentFormulas: readonly string[]) => string;

/** A function that every spreadsheet can compute without the add-in. */
export interface PortableFunction extends FunctionRule {
  readonly portable: PortableFormula;
}

export interface ParameterRule {
  readonly name: string;
  readonly optional?: true;
  /** The function takes the range as a whole; without it the function is computed for each cell of a range. */
  readonly shape?: "range";
}

export interface ParameterDefinition extends ParameterRule {
  readonly description: Localised;
}

/** A column as Excel hands it over: rows of one cell, whatever it holds. */
export type Column = readonly (readonly unknown[])[];

/** All that is said about a function. */
export interface FunctionWords extends FunctionHelp {
  readonly description: Localised;
  /** A description for each parameter, by its name. */
  readonly parameters: Readonly<Record<string, Localised>>;
}

export interface FunctionHelp {
  /** The rule in words, and what it does in the edge cases. */
  readonly rule: Localised;
  /** Where the rule comes from. What is our own convention says so: a planner may cite it in an official paper. */
  readonly source: Localised;
  /** The rule as mathematics, a line for each case. */
  readonly mathematics: readonly Localised[];
  /** How the mathematics is filled in with figures; missing where it is not made of single figures. */
  readonly reckoning?: Reckoning;
  /** Worked examples; what each answers is computed when the page is made. */
  readonly examples: readonly FunctionExample[];
  /** The errors that a cell can show, and when. */
  readonly errors: readonly FunctionErrorHelp[];
  /** Why there is no plain formula, for a function that has none. */
  readonly withoutPortable?: Localised;
}

export interface Reckoning {
  /** By what name the mathematics calls each parameter, in their order. */
  readonly symbols: readonly Localised[];
  /** Index of the line that holds for these arguments; missing where there is but one. */
  readonly lineFor?: (...given: readonly Scalar[]) => number;
}

export interface FunctionErrorHelp {
  readonly error: ErrorText;
  readonly when: Localised;
}

export interface FunctionExample {
  readonly arguments: readonly (Scalar | Matrix)[];
  readonly note: Localised;
}

export interface Localised {
  readonly "zh-TW": string;
  readonly en: string;
}

/** What one cell holds after normalisation: `blank` is missing, never zero. */
export type Scalar = number | string | boolean | Blank | CellError;
export type Blank = null;

/** The cells of a range, row by row; at least one, and every row of the same length. */
export type Matrix = readonly (readonly Scalar[])[];

/** What a function answers: a value to show, or one of Excel's errors. */
export type CellValue = number | string | boolean | CellError;

/** One of Excel's errors; `message` only with `#N/A` and `#VALUE!`, the two that can show one. */
export interface CellError {
  readonly error: ErrorText;
  readonly message?: Localised;
}

export type ErrorText = "#DIV/0!" | "#N/A" | "#VALUE!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!";

export function isMatrix(value: Scalar | Matrix): value is Matrix {
  return Array.isArray(value);
}

export function isCellError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && "error" in value;
}
