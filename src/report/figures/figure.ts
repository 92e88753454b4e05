import type { Bound } from "../model";

/**
 * What a number in prose is:
 * - `percentage`: a share, printed with a per cent sign (or 百分之)
 * - `count`: an amount, with its unit where one follows
 * - `date`: a day, a month or a span of months, with or without year
 * - `year`: a year alone
 * - `listMarker`: the number of a list item
 * - `ratioFactor`: the 100 of `×100%` in a formula
 * - `ordinal`: a position or legal reference (第 3 條, 第 2 季)
 * - `identifier`: digits in a name (ISO 9001, COVID-19) or in a document number
 */
export type FigureKind =
  "percentage" | "count" | "date" | "year" | "listMarker" | "ratioFactor" | "ordinal" | "identifier";

export interface Figure {
  readonly kind: FigureKind;
  /** As printed: 85 for 85%; a date's last month, or its year when it has no month. */
  readonly value: number;
  /** `%` for percentages, the counting word for counts; empty when unknown. */
  readonly unit: string;
  readonly bound: Bound;
  /** Decimals as printed: 99.96% has 2. */
  readonly decimals: number;
  /** The noun phrase before it in its clause; empty when nothing names it. */
  readonly label: string;
  /** True when the words before it speak of a change (增加 1,400) and not of a level. */
  readonly change: boolean;
  /** As printed, with words of bound and unit: `超過 541 場次`. */
  readonly text: string;
  /** First character of the number in the original text. */
  readonly start: number;
  /** One past the last character of number and unit in the original text. */
  readonly end: number;
  /** For dates and years: ROC year and month, as far as they are printed. */
  readonly date?: { readonly year: number | null; readonly month: number | null };
}
