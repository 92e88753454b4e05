import { rewriteFormula } from "./formula-references";
import type { FormulaReference } from "./formula-references";
import { plainSpelling } from "./formula-spelling";

/** What a cell holds as `Range.formulas` gives it: a formula starts with `=`, a blank is the empty string. */
export type Content = string | number | boolean;

/** Names a row of a sheet, so that a formula's digest survives rows being inserted, deleted or sorted. */
export type RowNaming = (sheet: string | null, row: number) => string;

/**
 * Short digest of what a cell holds; the empty string for a blank cell. Formulas are compared by what they refer
 * to, without regard to white space or case, because Excel normalises both; and a call of our functions counts as
 * the plain formula it stands for, so that converting a sheet is no edit by hand.
 */
export function contentDigest(content: Content, rowName: RowNaming): string {
  if (content === "") return "";
  if (typeof content !== "string") return digest(`${typeof content} ${content}`);
  // Whether Excel gives the apostrophe before a text back is not documented: it counts for nothing.
  const text = content.replace(/^'+/, "");
  return digest(text.startsWith("=") ? canonicalFormula(text, rowName) : `text ${lineFeeds(text)}`);
}

/** Excel keeps only line feeds inside a cell. */
export function lineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** Rows by their number: the digest of a formula exactly as it stands. */
export const byRowNumber: RowNaming = (sheet, row) => `${sheet?.toUpperCase() ?? ""}!${row}`;

function canonicalFormula(formula: string, rowName: RowNaming): string {
  return rewriteFormula(plainSpelling(formula), {
    reference: ({ sheet, first, last }) =>
      `${cellName(sheet, first, rowName)}:${last === null ? "" : cellName(sheet, last, rowName)}`,
    word: upperCase,
  });
}

function cellName(
  sheet: string | null,
  { column, row }: FormulaReference["first"],
  rowName: RowNaming,
): string {
  return `{${column.replace("$", "")} ${rowName(sheet, row)}}`;
}

function upperCase(word: string): string {
  return word.trim().toUpperCase();
}

/** 32 bits of FNV-1a with a final mixing, in base 36: at most seven characters. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0).toString(36);
}
