import { chineseNumeralSigns, readChineseNumber } from "../numbering/chinese-number";

/** A date or year at the start of a normalised text. */
export interface CalendarWord {
  readonly kind: "date" | "year";
  readonly year: number | null;
  readonly month: number | null;
  readonly length: number;
}

const month = "(\\d{1,2})\\s*(?:月份|月底|月(?!薪|刊|租))";
const day = "(?:\\s*\\d{1,2}\\s*日)?";
const era = "(?:中華民國|民國|西元)?\\s*";
const monthSpan = `(?:\\d{1,2}\\s*(?:月\\s*)?(?:-|~|至|到|、)\\s*)?${month}${day}`;

const yearWithMonth = new RegExp(`^${era}(\\d{2,4})\\s*年度?\\s*${monthSpan}`);
const yearAlone = new RegExp(`^${era}(\\d{2,4})\\s*(?:年度|年底|年終|年(?!期|級|齡|以上|來|內|資))`);
const yearSpan = new RegExp(`^${era}(\\d{2,4})\\s*(?:年度?\\s*)?(?:-|~|至|到|及|、)\\s*(\\d{2,4})\\s*年度?`);
const chineseYear = new RegExp(`^${era}([${chineseNumeralSigns}]{2,5})\\s*年(?:度)?`);
const monthAlone = new RegExp(`^${monthSpan}`);
const chineseMonth = "(十[一二]?|[一二三四五六七八九])\\s*(?:月份|月底|月(?!薪|刊|租))";
const chineseDay = "(?:\\s*[一二三四五六七八九十]{1,3}\\s*日)?";
const chineseDate = new RegExp(
  `^(?:${era}([${chineseNumeralSigns}]{2,5})\\s*年度?\\s*)?${chineseMonth}${chineseDay}`,
);
const separated = /^(\d{2,4})[./](\d{1,2})[./]\d{1,2}(?![\d.])|^((?:19|20)\d\d)-(\d{1,2})-\d{1,2}(?!\d)/;

/** The ROC year of a printed year: 99, 113, and 2010 as 99; null for what is no calendar year (3 年, 50 年). */
function rocYear(printed: number): number | null {
  if (printed >= 1912 && printed <= 2199) return printed - 1911;
  return printed >= 60 && printed <= 199 ? printed : null;
}

/** 99 年 4 月 15 日 · 2010 年 · 113年度 · 1-11 月 · 12 月底 · 99.4.15 · 一一三年度 · 十月底, at the start of the text. */
export function readCalendarWord(text: string): CalendarWord | null {
  const withMonth = yearWithMonth.exec(text);
  const year = withMonth ? rocYearInDate(Number(withMonth[1])) : null;
  if (withMonth && year !== null) return dateOf(year, Number(withMonth[2]), withMonth[0]);
  const digits = separated.exec(text);
  const separatedYear = digits ? rocYear(Number(digits[1] ?? digits[3])) : null;
  if (digits && separatedYear !== null) {
    return dateOf(separatedYear, Number(digits[2] ?? digits[4]), digits[0]);
  }
  const span = yearSpan.exec(text);
  const last = span && rocYear(Number(span[1])) !== null ? rocYear(Number(span[2])) : null;
  if (span && last !== null) return { kind: "year", year: last, month: null, length: span[0].length };
  return readChineseDate(text) ?? readYear(text) ?? readMonth(text);
}

function readChineseDate(text: string): CalendarWord | null {
  const found = chineseDate.exec(text);
  const month = readChineseNumber(found?.[2] ?? "");
  const printed = found?.[1] === undefined ? null : readChineseNumber(found[1]);
  if (!found || month === null) return null;
  return dateOf(printed === null ? null : rocYearInDate(printed), month, found[0]);
}

function readYear(text: string): CalendarWord | null {
  const digits = yearAlone.exec(text);
  const year = digits ? rocYear(Number(digits[1])) : null;
  if (digits && year !== null) return { kind: "year", year, month: null, length: digits[0].length };
  const chinese = chineseYear.exec(text);
  const chineseValue = chinese ? readChineseNumber(chinese[1] ?? "") : null;
  const chineseRoc = chineseValue === null ? null : rocYear(chineseValue);
  if (chinese && chineseRoc !== null) {
    return { kind: "year", year: chineseRoc, month: null, length: chinese[0].length };
  }
  return null;
}

function readMonth(text: string): CalendarWord | null {
  const found = monthAlone.exec(text);
  return found ? dateOf(null, Number(found[1]), found[0]) : null;
}

/** Beside a month even an early year (38 年 1 月) is a year and no duration. */
function rocYearInDate(printed: number): number | null {
  return printed >= 1 && printed < 200 ? printed : rocYear(printed);
}

function dateOf(year: number | null, monthNumber: number, words: string): CalendarWord | null {
  if (monthNumber < 1 || monthNumber > 12) return null;
  return { kind: "date", year, month: monthNumber, length: words.length };
}
