import { getFormatFromId, parseValue } from "numfmt";

/** What Excel makes of something typed in a cell. */
export type Entry =
  | { readonly kind: "blank" }
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "constant";
      readonly value: number | string | boolean;
      readonly quotePrefix: boolean;
      /** The format the cell takes if it had none, such as `0%` for `100%`. */
      readonly numberFormat: string | null;
    };

/**
 * Reads a text as Excel for Taiwan does when it is typed: numbers, percentages, dates, times, fractions, money,
 * TRUE and FALSE become what they look like; a leading apostrophe keeps text as text; `=` starts a formula.
 */
export function parseEntry(text: string): Entry {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return constant(text.slice(1), { quotePrefix: true });
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text };
  const recognised = recognise(text);
  if (recognised !== null) return recognised;
  // Guess: what starts with + or - and is no number is taken as a formula, as in Excel's own formula bar; so is @.
  if (/^[+-]./.test(text)) return { kind: "formula", formula: `=${text}` };
  if (/^@./.test(text)) return { kind: "formula", formula: `=${text.slice(1)}` };
  return constant(text);
}

/** An entry into a cell formatted as text (`@`) stays text, whatever it looks like. */
export function parseTextEntry(text: string): Entry {
  if (text === "") return { kind: "blank" };
  if (text.startsWith("'")) return constant(text.slice(1), { quotePrefix: true });
  return constant(text);
}

const ERRORS = new Set(["#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!"]);

function recognise(text: string): Entry | null {
  if (ERRORS.has(text.toUpperCase())) return { kind: "formula", formula: `=${text.toUpperCase()}` };
  const half = halfWidth(text);
  const date = chineseDate(half);
  if (date !== null) return date;
  const parsed = parseValue(half, { locale: "zh-TW" }) ?? parseValue(half, { locale: "en-US" });
  if (parsed === undefined) return null;
  const value: unknown = "value" in parsed ? parsed.value : null;
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  const id = "formatId" in parsed && typeof parsed.formatId === "number" ? parsed.formatId : null;
  return constant(value, { numberFormat: id === null ? null : getFormatFromId(id, "zh-TW") });
}

function constant(
  value: number | string | boolean,
  { quotePrefix = false, numberFormat = null }: { quotePrefix?: boolean; numberFormat?: string | null } = {},
): Entry {
  return { kind: "constant", value, quotePrefix, numberFormat };
}

/** East Asian Excel reads full-width digits and signs as numbers too. */
function halfWidth(text: string): string {
  if (!/^[０-９＋－（＄．／\d\s+\-($.,，：:／％%）)]+$/u.test(text)) return text;
  return text.replace(/[！-～]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

const LONG_DATE = 'yyyy"年"m"月"d"日"';

/** `2010年4月15日`, `99年4月15日` (a year of two digits is 1930 to 2029), `4月15日`. */
function chineseDate(text: string): Entry | null {
  const match = /^(?:(\d{2}|\d{4})\s*年\s*)?(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?$/u.exec(text.trim());
  if (match === null) return null;
  const [, yearText, month = "", day] = match;
  if (yearText === undefined && day === undefined) return null;
  const year = yearText ?? String(new Date().getFullYear());
  const parsed = parseValue(`${fullYear(year)}-${pad(month)}-${pad(day ?? "1")}`);
  if (parsed === undefined || typeof parsed.value !== "number") return null;
  return constant(parsed.value, { numberFormat: yearText === undefined ? 'm"月"d"日"' : LONG_DATE });
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 30 ? `20${year}` : `19${year}`;
}

function pad(text: string): string {
  return text.padStart(2, "0");
}
