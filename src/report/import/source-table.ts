/** A table as it was found, before anybody decides what its cells mean. */
export interface SourceTable {
  /** Text that stands before the first row. */
  readonly before: readonly SourceLine[];
  readonly rows: readonly SourceRow[];
  /** Text outside the rows, after or between tables. */
  readonly after: readonly SourceLine[];
}

export interface SourceLine {
  readonly line: number;
  readonly text: string;
}

export interface SourceRow {
  /** Line of the text or row of the page, from 1. */
  readonly line: number;
  readonly cells: readonly SourceCell[];
  /** `break`: a blank line, as a page break leaves it; `loose`: a line with no cell boundary in it. */
  readonly kind: "cells" | "break" | "loose";
}

export interface SourceCell {
  readonly paragraphs: readonly string[];
  readonly strayTags: readonly string[];
  /** True where a row span repeats the cell of the row above. */
  readonly spanned: boolean;
}

export const emptyCell: SourceCell = { paragraphs: [], strayTags: [], spanned: false };

export function textOf(cell: SourceCell | undefined): string {
  return cell ? cell.paragraphs.join("\n") : "";
}

/** The text in one line; the pieces of a broken title are joined without a space where Chinese meets Chinese. */
export function titleOf(cell: SourceCell | undefined): string {
  return (cell?.paragraphs ?? []).reduce((title, piece) => joinPieces(title, piece), "");
}

export function joinPieces(one: string, other: string): string {
  const needsSpace = /[A-Za-z0-9]$/.test(one) && /^[A-Za-z0-9]/.test(other);
  return needsSpace ? `${one} ${other}` : one + other;
}

export function isBlank(row: SourceRow): boolean {
  return row.cells.every((cell) => cell.paragraphs.length === 0);
}
