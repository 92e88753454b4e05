import type { Area } from "./snapshot";

/** The size of every Excel sheet. */
export const ROW_LIMIT = 1_048_576;
export const COLUMN_LIMIT = 16_384;

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** `0` is `A`, `26` is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row + 1}`;
}

export function isEntireRow(area: Area): boolean {
  return area.column === 0 && area.columnCount === COLUMN_LIMIT;
}

export function isEntireColumn(area: Area): boolean {
  return area.row === 0 && area.rowCount === ROW_LIMIT;
}

/** As Excel writes an address: `A1:B2`, `A1`, `1:3`, `A:C`; without the sheet's name. */
export function areaName(area: Area): string {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (isEntireRow(area) && !isEntireColumn(area)) return `${area.row + 1}:${lastRow + 1}`;
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${columnName(area.column)}:${columnName(lastColumn)}`;
  const first = cellName(area);
  return area.rowCount === 1 && area.columnCount === 1
    ? first
    : `${first}:${cellName({ row: lastRow, column: lastColumn })}`;
}

/** Quoted where a formula would need it: `'2010 報告'!`. */
export function sheetPrefix(sheetName: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[a-z]{1,3}\d+$/i.test(sheetName);
  return plain ? `${sheetName}!` : `'${sheetName.replaceAll("'", "''")}'!`;
}

export interface ParsedAddress {
  /** Null when the address names none. */
  readonly sheetName: string | null;
  readonly area: Area;
}

/** Reads `A1`, `$A$1:B2`, `A:C`, `1:3`, each with or without a sheet; null for anything else. */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/.exec(text.trim());
  if (match === null) return null;
  const sheetName = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const area = parseLocal((match[3] ?? "").replaceAll("$", ""));
  return area === null ? null : { sheetName, area };
}

function parseLocal(text: string): Area | null {
  const [first = "", last = first, ...more] = text.split(":");
  if (more.length > 0) return null;
  const cells = [parseCell(first), parseCell(last)];
  if (cells[0] && cells[1]) return between(cells[0], cells[1]);
  if (!text.includes(":")) return null;
  if (/^[a-z]{1,3}$/i.test(first) && /^[a-z]{1,3}$/i.test(last)) {
    return between({ row: 0, column: columnIndex(first) }, { row: ROW_LIMIT - 1, column: columnIndex(last) });
  }
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) {
    return between(
      { row: Number(first) - 1, column: 0 },
      { row: Number(last) - 1, column: COLUMN_LIMIT - 1 },
    );
  }
  return null;
}

function parseCell(text: string): Position | null {
  const match = /^([a-z]{1,3})(\d{1,7})$/i.exec(text);
  return match === null ? null : { column: columnIndex(match[1] ?? ""), row: Number(match[2]) - 1 };
}

/** The smallest area holding both, or null when it leaves the sheet. */
function between(one: Position, other: Position): Area | null {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const area = {
    row,
    column,
    rowCount: Math.abs(one.row - other.row) + 1,
    columnCount: Math.abs(one.column - other.column) + 1,
  };
  return isOnSheet(area) ? area : null;
}

export function isOnSheet(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= ROW_LIMIT &&
    area.column + area.columnCount <= COLUMN_LIMIT
  );
}
