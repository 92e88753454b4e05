import { format, isValidFormat } from "numfmt";
import type { CellSnapshot } from "./snapshot";

/** What Excel shows of a result in a cell wide enough. */
export function displayText(
  { value, isError }: Pick<CellSnapshot, "value" | "isError">,
  numberFormat: string,
): string {
  if (value === null) return "";
  if (isError) return String(value);
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (numberFormat === "General" && typeof value === "string") return value;
  if (!isValidFormat(numberFormat)) return String(value);
  return format(numberFormat, value, { locale: "zh-TW", throws: false });
}
