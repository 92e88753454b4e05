import { roundHalfUp } from "../functions/round-half-up";

/** What a number format such as `0`, `#,##0.00` or `0.0 %` does to a number. */
export interface NumberFormat {
  readonly code: string;
  readonly decimals: number;
  readonly isPercentage: boolean;
}

const plainFormat = /^(#?,?)#*0(?:\.(0+))?( ?%)?$/;

/** Null for a format that does more than round. */
export function readNumberFormat(code: string): NumberFormat | null {
  const match = plainFormat.exec(code);
  if (match === null) return null;
  return { code, decimals: match[2]?.length ?? 0, isPercentage: match[3] !== undefined };
}

/** The number as Excel writes it in this format: halves away from zero. */
export function writtenIn({ code, decimals, isPercentage }: NumberFormat, value: number): string {
  // A percentage is rounded as the fraction it is, before the product with 100 adds noise.
  const rounded = isPercentage ? roundHalfUp(value, decimals + 2) * 100 : value;
  const figure = roundHalfUp(rounded, decimals);
  const [whole = "", fraction] = Math.abs(figure).toFixed(decimals).split(".");
  const separated = code.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  return [
    ...[figure < 0 ? "-" : "", separated, fraction === undefined ? "" : `.${fraction}`],
    plainFormat.exec(code)?.[3] ?? "",
  ].join("");
}

/** True where the format shows less than the number has: `0%` does of 1.8033, and not of 0.57. */
export function hidesDigits({ decimals, isPercentage }: NumberFormat, value: number): boolean {
  const scaled = (isPercentage ? value * 100 : value) * 10 ** decimals;
  // Without the binary fraction's noise, of which a large number has more.
  return !Number.isInteger(Number(scaled.toPrecision(14)));
}

/** How a value is rounded where it is shown. */
export interface Rounding {
  /** Decimals shown. */
  readonly decimals: number;
  readonly isPercentage: boolean;
  /** The value behind it, unrounded: a percentage is a fraction. */
  readonly value: number;
}

/** Null where the value is shown as it is. */
export function roundingOf(value: unknown, numberFormat: string): Rounding | null {
  const format = readNumberFormat(numberFormat);
  if (typeof value !== "number" || format === null || !hidesDigits(format, value)) return null;
  const { decimals, isPercentage } = format;
  return { decimals, isPercentage, value };
}
