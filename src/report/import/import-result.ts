import type { Report } from "../model";

/** What a planner hands over: an opened file, pasted text, or the HTML that the clipboard holds beside it. */
export type ImportSource =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "html"; readonly html: string }
  /** A sheet's displayed texts; a merged cell has its text in its first cell and "" in the others. */
  | { readonly kind: "cells"; readonly rows: readonly (readonly string[])[] };

export type ImportResult =
  | {
      readonly ok: true;
      readonly report: Report;
      readonly notices: readonly ImportNotice[];
      /** Text that found no place in the report, in order of appearance. */
      readonly unrecognised: readonly string[];
      /** Where each indicator begins, in the order of their numbers: lines as in the notices. */
      readonly indicatorLines: readonly number[];
    }
  | { readonly ok: false; readonly problem: ImportProblem };

/**
 * Why nothing could be read: `empty` holds no text at all; `binary` is no text file (`format` says what it looks
 * like); `noTable` has text but no table with a column of indicators and one of analysis.
 */
export type ImportProblem =
  | { readonly code: "empty" }
  | { readonly code: "binary"; readonly format: BinaryFormat }
  | { readonly code: "noTable"; readonly characters: number };

/** `office`: a .docx, .xlsx or .odt; `oldOffice`: .doc, .xls; `archive`: a .zip of whatever else. */
export type BinaryFormat = "office" | "archive" | "oldOffice" | "pdf" | "rtf" | "image" | "unknown";

/** Something that was repaired while reading. */
export interface ImportNotice {
  readonly code: NoticeCode;
  /** Line of the text (from 1), row of the HTML table or of the sheet. */
  readonly line: number;
  /** Number of the indicator it concerns. */
  readonly indicator: number | null;
  /** The words concerned, as far as that helps to find the place; may be empty. */
  readonly text: string;
}

/**
 * - `shiftedColumn`: an indicator stood in the column of goals
 * - `continuedCell`: a row without goal and indicator continued the analysis above it
 * - `splitParagraph`: a sentence cut in two was joined again
 * - `markupRemoved`: tags stood in the text, or one was never closed
 * - `goalInherited`: a row without goal was given the one above
 * - `pageBreak`: a blank line inside the table
 * - `repeatedHeader`: the header or title stood again after a page break
 * - `shareAsPercentage`: 0.95 in a column of achievements was taken as 95%
 * - `headerMissing`: no header row; the three usual columns were taken
 */
export type NoticeCode =
  | "shiftedColumn"
  | "continuedCell"
  | "splitParagraph"
  | "markupRemoved"
  | "goalInherited"
  | "pageBreak"
  | "repeatedHeader"
  | "shareAsPercentage"
  | "headerMissing";
