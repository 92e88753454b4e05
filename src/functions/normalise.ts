import { isCellError, type CellError, type ErrorText, type Scalar } from "./definition";

const errorTexts: readonly ErrorText[] = ["#DIV/0!", "#N/A", "#VALUE!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

/**
 * What one cell holds, whatever form Excel passes it in. Missing, empty and whitespace-only cells are blank (null);
 * a 0 stays a 0, although some Excel versions deliver an empty cell as 0, which no one can tell apart afterwards.
 * Formatted numbers and other data types are unwrapped; text stays text (see `numberIn`).
 */
export function normalise(value: unknown): Scalar {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
      return value.trim() === "" ? null : value;
    case "boolean":
      return value;
    case "undefined":
      return null;
    case "object":
      return value === null ? null : normaliseObject(value);
    default:
      return unreadable;
  }
}

const unreadable: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "儲存格的內容不是文字、數值或日期，無法計算。請填入數值。",
    en: "The cell holds neither text nor a number nor a date. Enter a number.",
  },
};

/** Depth of wrapping that is followed: a data type holds a basic value, and that is all Excel nests. */
const deepestWrapping = 4;

function normaliseObject(value: object, depth = 0): Scalar {
  // Normalised before.
  if (isCellError(value)) return errorTexts.includes(value.error) ? value : unreadable;
  const { type, code, basicValue } = value as Record<"type" | "code" | "basicValue", unknown>;
  if (type === "Error" || (code !== undefined && basicValue === undefined)) {
    return errorFrom(basicValue ?? code);
  }
  if (typeof basicValue === "object" && basicValue !== null) {
    return depth < deepestWrapping ? normaliseObject(basicValue, depth + 1) : unreadable;
  }
  return basicValue === undefined ? unreadable : normalise(basicValue);
}

/** Newer errors (#SPILL!, #CALC!, #BUSY!) cannot be answered by a custom function: they become #VALUE!. */
function errorFrom(text: unknown): CellError {
  const error = errorTexts.find((known) => known === text);
  if (error) return { error };
  return {
    error: "#VALUE!",
    message: {
      "zh-TW": "引用的儲存格含有錯誤，請先修正該儲存格。",
      en: "The cell referred to holds an error; mend that cell first.",
    },
  };
}

const plainNumber = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?: *%|[eE][+-]?\d+)?$/;
const groupedNumber = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d*)?(?: *%)?$/;

/**
 * The number that a text spells, or null. Just the spellings that Excel and LibreOffice both read when a formula
 * reckons with text: `541`, `-1.5e3`, `1,400`, `80%`. Full-width figures (`１，４５６`) are none of them, because
 * LibreOffice refuses them; dates, times and currency are refused although spreadsheets would reckon with them.
 */
export function numberIn(text: string): number | null {
  const trimmed = text.replace(/^ +|(?<! ) +$/g, "");
  if (!plainNumber.test(trimmed) && !groupedNumber.test(trimmed)) return null;
  const percentage = trimmed.endsWith("%");
  const number = Number(trimmed.replace(/[,%]/g, "")) / (percentage ? 100 : 1);
  return Number.isFinite(number) ? number : null;
}
