import type { Report } from "../model";

/** Key of a sheet's first row: what it is, and of which report. */
export function firstRowKey(row: "title" | "header", { title, agency, fiscalYear }: Report): string {
  const identity = [title, agency, fiscalYear].filter((part) => part !== null && part !== "");
  return [row, ...identity].join("/").slice(0, longestKey);
}

/** Keys stand in the record column, many times in a sheet's traffic; a title that goes on longer tells no more. */
export const longestKey = 120;
