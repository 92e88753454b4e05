import type { DataCell } from "./data-rows";
import type { ReadCell } from "./read-quantity";

/** The day that Excel counts as 0, and a day, in milliseconds. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/**
 * The month in 截至 as ROC `99-11`, also where a planner wrote 99/11 or 99 年 11 月. Where Excel made a date of
 * 99-11 it is November 1999; it is of the report's own year when the digits typed are.
 */
export function readMonth({ value, text }: DataCell, fiscalYear: number | null): ReadCell<string> {
  if (text === "") return { content: null, notice: null };
  if (typeof value === "number") return monthOfDate(value, fiscalYear);
  const found = /^(\d{1,3})\s*[-/.年]\s*(\d{1,2})\s*月?底?$/.exec(text.normalize("NFKC"));
  const month = Number(found?.[2] ?? 0);
  if (found === null || month < 1 || month > 12) return { content: null, notice: "unreadableMonth" };
  return { content: monthText(Number(found[1]), month), notice: null };
}

function monthOfDate(serial: number, fiscalYear: number | null): ReadCell<string> {
  const date = new Date(dayZero + serial * day);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 1912) return { content: null, notice: "unreadableMonth" };
  const isTyped = fiscalYear !== null && year % 100 === fiscalYear;
  return {
    content: monthText(isTyped ? fiscalYear : year - 1911, date.getUTCMonth() + 1),
    notice: "monthAsDate",
  };
}

function monthText(year: number, month: number): string {
  return `${String(year)}-${String(month).padStart(2, "0")}`;
}
