import { roundHalfUp } from "../functions/round-half-up";
import type { Finding } from "../report/review/finding";

type Details = Finding["details"];

/** A detail as words; empty when the finding does not carry it. */
export function words(details: Details, name: string): string {
  const detail = details[name];
  return typeof detail === "number" ? figure(detail) : (detail ?? "");
}

/**
 * A detail that is a fraction, as a percentage: 1.8033 is `180.3%`. With one decimal at most, or as many as what was
 * stated has, or as show that it is another figure: beside 99.95%, 0.99949 is `99.949%`, and 0.9996 is never `100%`.
 */
export function percentage(details: Details, name: string): string {
  const detail = details[name];
  if (typeof detail !== "number") return detail ?? "";
  const stated = words(details, "stated").normalize("NFKC");
  const whole = Math.abs(detail - 1) < 1e-9 ? "" : "100%";
  for (let decimals = decimalsBeside(details); ; decimals++) {
    const written = `${figure(roundHalfUp(detail * 100, decimals))}%`;
    const isTakenForAnother = written === stated || written === whole;
    if (!isTakenForAnother || decimals >= mostDecimals) return written;
  }
}

/** Of what is told beside what the report states: one, or as many as that has. */
function decimalsBeside(details: Details): number {
  const beside = [words(details, "stated"), words(details, "rate")];
  return Math.max(1, ...beside.map((text) => /\.(\d{1,4})/.exec(text.normalize("NFKC"))?.[1]?.length ?? 0));
}

const mostDecimals = 4;

/** A figure with its unit: `85%`, `300 場次`, `9,000 萬元`. */
export function amount(details: Details, name: string): string {
  const detail = details[name];
  const unit = words(details, "unit");
  if (typeof detail !== "number" || unit === "") return words(details, name);
  if (unit === "%") return `${figure(detail)}%`;
  const scales = unit.endsWith("元") ? moneyScales : countScales;
  const isLarge = unit.endsWith("元") || Math.abs(detail) >= largeCount;
  const scale = isLarge ? scales.find(([, size]) => isPrintedIn(detail, size)) : undefined;
  return scale ? `${figure(detail / scale[1])} ${scale[0]}${unit}` : `${figure(detail)} ${unit}`;
}

const moneyScales = [
  ["億", 1e8],
  ["萬", 1e4],
] as const;

/** 12,500,000 人次 is 1,250 萬人次; 12,000 場次 are read as they are. */
const countScales = [["萬", 1e4]] as const;
const largeCount = 1e6;

/** Whether an amount reads better in the larger unit: with two decimals at most. */
function isPrintedIn(value: number, size: number): boolean {
  return Math.abs(value) >= size && Number.isInteger(Number(((value / size) * 100).toPrecision(12)));
}

/** A fraction as percentage points: 0.44 is `44`. */
export function points(details: Details, name: string): string {
  const detail = details[name];
  return typeof detail === "number" ? rounded(detail * 100, details) : (detail ?? "");
}

/** A number with one decimal at most, or as many as the rate beside it has. */
export function number(details: Details, name: string): string {
  const detail = details[name];
  return typeof detail === "number" ? rounded(detail, details) : (detail ?? "");
}

function rounded(value: number, details: Details): string {
  return figure(roundHalfUp(value, decimalsBeside(details)));
}

/** Whether the bound of a quoted figure is a sign that the cell's number format shows. */
export function isSigned(details: Details): boolean {
  return /^[><≥≤≧≦＞＜≈]/.test(words(details, "text"));
}

/** Whether a statement is given again in the same words. */
export function isRepeated(details: Details): boolean {
  return words(details, "first") === words(details, "second");
}

/** A year, which is not grouped. */
export function year(details: Details, name: string): string {
  return String(details[name] ?? "");
}

/** Digits are grouped the same way in both languages. */
function figure(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: mostDecimals });
}
