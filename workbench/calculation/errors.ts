import { CellError, ErrorType, type DetailedCellError } from "hyperformula";

/** Excel's error values, with the two that stand for something passing. */
export type ErrorText =
  "#DIV/0!" | "#N/A" | "#VALUE!" | "#NUM!" | "#NULL!" | "#NAME?" | "#REF!" | "#SPILL!" | "#CALC!" | "#BUSY!";

const ENGINE_TYPES: { readonly [text in ErrorText]?: ErrorType } = {
  "#DIV/0!": ErrorType.DIV_BY_ZERO,
  "#N/A": ErrorType.NA,
  "#VALUE!": ErrorType.VALUE,
  "#NUM!": ErrorType.NUM,
  "#NAME?": ErrorType.NAME,
  "#REF!": ErrorType.REF,
  "#SPILL!": ErrorType.SPILL,
};

/** What the engine does not know travels in the message, marked so that no message of its own is mistaken for it. */
const MARK = "\u0001";

/** An error value, with the add-in's sentence where there is one. */
export function cellError(text: ErrorText, sentence = ""): CellError {
  return new CellError(ENGINE_TYPES[text] ?? ErrorType.ERROR, `${MARK}${text}${MARK}${sentence}`);
}

export function busyError(): CellError {
  return cellError("#BUSY!");
}

export function isBusy(error: CellError): boolean {
  return errorText(error) === "#BUSY!";
}

/** What the cell shows. */
export function errorText(error: CellError | DetailedCellError): ErrorText {
  const marked = error.message?.split(MARK)[1];
  if (marked !== undefined) return marked as ErrorText;
  const found = Object.entries(ENGINE_TYPES).find(([, type]) => type === error.type);
  if (found !== undefined) return found[0] as ErrorText;
  // The engine's own #ERROR! is a formula that it cannot read although Excel could; #CYCLE! shows 0 in Excel.
  return error.type === ErrorType.CYCLE ? "#REF!" : "#NAME?";
}

/** The add-in's sentence, or null: only `#N/A` and `#VALUE!` show one. */
export function errorSentence(error: CellError | DetailedCellError): string | null {
  const sentence = error.message?.split(MARK)[2] ?? "";
  const text = errorText(error);
  return sentence !== "" && (text === "#N/A" || text === "#VALUE!") ? sentence : null;
}

/** The client's own numbers for what went wrong; everything else shows as `#VALUE!`. */
const RESULT_CODES: { readonly [code: number]: ErrorText } = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

export function errorFromResult({ message, errorCode }: { message: string; errorCode: number }): CellError {
  return cellError(RESULT_CODES[errorCode] ?? "#VALUE!", message);
}

const KNOWN = new Set<string>(Object.keys(ENGINE_TYPES)).add("#NULL!");

/** An error standing as a value, or inside an array of values, as the client writes it. */
export function errorFromValue(value: unknown): CellError {
  if (typeof value !== "object" || value === null) return cellError("#VALUE!");
  const { code, basicValue, message } = value as { code?: unknown; basicValue?: unknown; message?: unknown };
  const text = typeof code === "string" ? code : basicValue;
  const sentence = typeof message === "string" ? message : "";
  return typeof text === "string" && KNOWN.has(text)
    ? cellError(text as ErrorText, sentence)
    : cellError("#VALUE!");
}
