import { stripMarkup } from "./markup";
import type { SourceCell, SourceLine, SourceRow, SourceTable } from "./source-table";

interface RawRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Reads text whose cells are set apart by TABs; a cell in quotes may hold line breaks, as Excel copies it. */
export function readTextTable(text: string): SourceTable {
  const records = readRecords(text);
  const first = records.findIndex(({ fields }) => fields.length > 1);
  if (first < 0) return { before: records.map(lineOf).filter(hasText), rows: [], after: [] };
  return {
    before: records.slice(0, first).map(lineOf).filter(hasText),
    rows: trimBreaks(records.slice(first).map(rowOf)),
    after: [],
  };
}

function lineOf({ line, fields }: RawRecord): SourceLine {
  return { line, text: stripMarkup(fields.join(" ")).paragraphs.join(" ") };
}

function hasText({ text }: SourceLine): boolean {
  return text !== "";
}

function rowOf({ line, fields }: RawRecord): SourceRow {
  const cells = fields.map((field): SourceCell => ({ ...stripMarkup(field), spanned: false }));
  const blank = cells.every(({ paragraphs }) => paragraphs.length === 0);
  return { line, cells, kind: blank ? "break" : fields.length > 1 ? "cells" : "loose" };
}

function trimBreaks(rows: readonly SourceRow[]): readonly SourceRow[] {
  const last = rows.findLastIndex(({ kind }) => kind !== "break");
  return rows.slice(0, last + 1);
}

/** Splits into records and fields. A quote opens a quoted field only if its end is followed by a TAB or line end. */
function readRecords(text: string): readonly RawRecord[] {
  const records: RawRecord[] = [];
  let fields: string[] = [];
  let line = 1;
  let recordLine = 1;
  let position = 0;
  while (position < text.length || fields.length > 0) {
    const quoted = quotedField(text, position);
    const field = quoted ?? plainField(text, position);
    fields.push(field.value);
    line += countBreaks(text.slice(position, field.end));
    position = field.end;
    if (text[position] === "\t") {
      position++;
      continue;
    }
    records.push({ line: recordLine, fields });
    fields = [];
    if (position >= text.length) break;
    position += text.startsWith("\r\n", position) ? 2 : 1;
    line++;
    recordLine = line;
  }
  return records;
}

interface Field {
  readonly value: string;
  readonly end: number;
}

function plainField(text: string, position: number): Field {
  const rest = /[\t\r\n]/g;
  rest.lastIndex = position;
  const end = rest.exec(text)?.index ?? text.length;
  return { value: text.slice(position, end), end };
}

function quotedField(text: string, position: number): Field | null {
  if (text[position] !== '"') return null;
  const closing = /""|"/g;
  closing.lastIndex = position + 1;
  for (let found = closing.exec(text); found; found = closing.exec(text)) {
    if (found[0] === '""') continue;
    const end = found.index + 1;
    const next = text[end];
    const value = text.slice(position + 1, end - 1);
    if ((next !== undefined && !/[\t\r\n]/.test(next)) || value.includes("\t")) return null;
    return { value: value.replaceAll('""', '"'), end };
  }
  return null;
}

function countBreaks(text: string): number {
  return text.match(/\r\n|\r|\n/g)?.length ?? 0;
}
