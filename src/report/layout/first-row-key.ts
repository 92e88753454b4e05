import type { Report } from "../model";

/** Key of a sheet's first row: what it is, and of which report. */
export function firstRowKey(row: "title" | "header", { title, agency, fiscalYear }: Report): string {
  const identity = [title, agency, fiscalYear].filter((part) => part !== null && part !== "");
  return [row, ...identity].join("/").slice(0, longestKey);
}

/** Keys stand in the record column, many times in a sheet's traffic; a title that goes on longer tells no more. */
export const longestKey = 120;

/**
 * The report that the key of a first row names: `title/99 年度施政績效報告/內政部/99`. Null for any other row's key, for
 * one that was cut, and for one without a year.
 */
export function reportInKey(key: string): Pick<Report, "title" | "agency" | "fiscalYear"> | null {
  const [row = "", ...parts] = key.split("/");
  const year = parts.pop() ?? "";
  if (!["title", "header"].includes(row) || key.length >= longestKey || !/^\d+$/.test(year)) return null;
  // A title may have a stroke in it (112/113 年度…), and an agency may be missing.
  const last = parts.length > 1 ? (parts.at(-1) ?? "") : "";
  const agency = last === "" || last.includes("年度") ? null : last;
  const title = (agency === null ? parts : parts.slice(0, -1)).join("/");
  return { title, agency, fiscalYear: Number(year) };
}
