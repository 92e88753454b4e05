import { readNumbers } from "./argument";
import { isCellError, type CellError, type Localised, type Scalar } from "./definition";
import { operand } from "./portable-formula";

/** A day of the calendar of the Republic of China: year 1 is 1912. */
export interface RocDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export const yearsBehind = 1911;

const millisecondsPerDay = 86_400_000;

/** A date's serial number in a spreadsheet's 1900 date system, in which 1 March 1900 is 61. */
function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / millisecondsPerDay;
}

/** The first day of the republic, and the day after the last one that spreadsheets know. */
const firstSerial = serialOf(1912, 1, 1);
const endSerial = serialOf(10_000, 1, 1);

const dateName: Localised = { "zh-TW": "日期", en: "date" };

const beforeRepublic: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "這不是民國元年（1912 年）以後的日期。請填入日期，或以 ROC_TO_DATE 轉換「99/4/15」等文字。",
    en: "This is no date from 1912 on. Enter a date, or convert text such as 99/4/15 with ROC_TO_DATE.",
  },
};

/** The day of a date's serial number; a time of day is passed over. `#VALUE!` before 1912. */
export function readRocDay(date: Scalar): RocDay | CellError {
  const numbers = readNumbers({ value: date, name: dateName });
  if (isCellError(numbers)) return numbers;
  const [serial = 0] = numbers;
  if (serial < firstSerial || serial >= endSerial) return beforeRepublic;
  const day = new Date(Math.floor(serial) * millisecondsPerDay + Date.UTC(1899, 11, 30));
  return { year: day.getUTCFullYear() - yearsBehind, month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** The serial number of a day, or null where the calendar has no such day (30 February). */
export function serialOfRocDay({ year, month, day }: RocDay): number | null {
  const serial = serialOf(year + yearsBehind, month, day);
  const back = readRocDay(serial);
  return !isCellError(back) && back.month === month && back.day === day ? serial : null;
}

/** A formula of a date, given only where the date is one of the republic. */
export function ifOfRepublic(date: string, formula: string): string {
  const serial = `${operand(date)}*1`;
  return `IF(OR(${serial}<${String(firstSerial)},${serial}>=${String(endSerial)}),#VALUE!,${formula})`;
}
