import { columnIndex, readHeader, usualColumns, type Column } from "./columns";
import { withoutContinuedMark } from "./continued-mark";
import {
  emptyCell,
  textOf,
  titleOf,
  type SourceCell,
  type SourceRow,
  type SourceTable,
} from "./source-table";

/** The rows of one indicator, or one row that belongs to none. */
interface RowGroup {
  readonly rows: SourceRow[];
  readonly goal: string;
  readonly title: string;
}

/**
 * Reads a grid of displayed texts, as a spreadsheet gives it: a merged cell has its text in its first cell, an
 * indicator goes over several rows with a paragraph in each, names stand again with （續） where a page breaks.
 * Lines are rows of the sheet, from 1.
 */
export function readCellsTable(rows: readonly (readonly string[])[]): SourceTable {
  const filled = withEqualWidth(
    rows.flatMap((row, index) => {
      const last = lastFilled(row);
      return last < 0 ? [] : [sourceRow(row.slice(0, last + 1), index + 1)];
    }),
  );
  const header = filled.findIndex((row) => readHeader(row) !== null);
  const first = header < 0 ? filled.findIndex(({ cells }) => countFilled(cells) > 1) : header;
  const start = first < 0 ? filled.length : first;
  return {
    before: filled.slice(0, start).map(({ line, cells }) => ({ line, text: wordsOf(cells) })),
    rows: groupRows(filled.slice(start)).flatMap(joinGroup),
    after: [],
  };
}

/**
 * The rows as wide as the widest header, so that an analysis may stand in a row below the first one. Not as wide as
 * the widest row: a cell that was forgotten far to the right would make of a small sheet an immense table.
 */
function withEqualWidth(rows: readonly SourceRow[]): readonly SourceRow[] {
  const widths = rows.map((row) => (readHeader(row) === null ? usualColumns.length : row.cells.length));
  const width = Math.max(usualColumns.length, ...new Set(widths));
  return rows.map((row) => {
    const missing = Math.max(0, width - row.cells.length);
    return { ...row, cells: [...row.cells, ...Array<SourceCell>(missing).fill(emptyCell)] };
  });
}

function lastFilled(row: readonly string[]): number {
  return row.findLastIndex((text) => text.trim() !== "");
}

function countFilled(cells: readonly SourceCell[]): number {
  return cells.filter(({ paragraphs }) => paragraphs.length > 0).length;
}

function wordsOf(cells: readonly SourceCell[]): string {
  return cells
    .map(textOf)
    .filter((text) => text !== "")
    .join(" ");
}

function sourceRow(row: readonly string[], line: number): SourceRow {
  const cells = row.map((text): SourceCell => {
    const paragraphs = text
      .split(/\r\n|[\r\n\v\u2028\u2029]/u)
      .map((text) => text.trim())
      .filter((text) => text !== "");
    return paragraphs.length === 0 ? emptyCell : { paragraphs, strayTags: [], spanned: false };
  });
  return { line, cells, kind: "cells" };
}

interface GroupedRow extends RowGroup {
  readonly columns: readonly Column[];
}

function groupRows(rows: readonly SourceRow[]): readonly GroupedRow[] {
  const groups: GroupedRow[] = [];
  let columns = usualColumns;
  /** The indicator whose rows are being read; none right after a header of a table's beginning. */
  let current: GroupedRow | null = null;
  for (const row of rows) {
    const header = readHeader(row);
    if (header) {
      columns = header;
      groups.push({ rows: [row], goal: "", title: "", columns });
      continue;
    }
    const goalCell = titleOf(row.cells[columnIndex(columns, "goal")]);
    const titleCell = titleOf(row.cells[columnIndex(columns, "indicator")]);
    const goal = withoutContinuedMark(goalCell);
    const title = withoutContinuedMark(titleCell);
    const isSame: boolean = title === "" || (title !== titleCell && title === current?.title);
    if (current !== null && isSame && (goal === "" || goal === current.goal)) {
      current.rows.push(row);
      continue;
    }
    const own: GroupedRow = { rows: [row], goal: goal === "" ? (current?.goal ?? "") : goal, title, columns };
    groups.push(own);
    if (title !== "") current = own;
  }
  return groups;
}

/**
 * The texts of all rows of an indicator in its first, since each row of a sheet is a paragraph and none is a
 * sentence cut in two; figures stay in rows of their own, under the names that the merged cells give them.
 */
function joinGroup({ rows, goal, columns, title }: GroupedRow): readonly SourceRow[] {
  const [first, ...others] = rows;
  if (first === undefined || title === "") return rows;
  const goalIndex = columnIndex(columns, "goal");
  const titleIndex = columnIndex(columns, "indicator");
  const isText = columns.map(({ role }) => role.kind === "analysis" || role.kind === "section");
  const firstCells = first.cells.map((cell, index) => {
    if (index === goalIndex && titleOf(cell) === "") return spannedCell(goal);
    if (isText[index] !== true) return cell;
    const paragraphs = rows.flatMap(({ cells }) => cells[index]?.paragraphs ?? []);
    return { ...cell, paragraphs };
  });
  const further = others.flatMap((row): SourceRow[] => {
    const cells = row.cells.map((cell, index) =>
      index === goalIndex || index === titleIndex || isText[index] === true ? emptyCell : cell,
    );
    if (countFilled(cells) === 0) return [];
    const named = cells.map((cell, index) =>
      index === goalIndex ? spannedCell(goal) : index === titleIndex ? spannedCell(title) : cell,
    );
    return [{ ...row, cells: named }];
  });
  return [{ ...first, cells: firstCells }, ...further];
}

function spannedCell(text: string): SourceCell {
  return { paragraphs: text === "" ? [] : [text], strayTags: [], spanned: true };
}
