import type { CellError, CellValue, Column, FunctionRule, Matrix, Scalar } from "./definition";
import { normalise } from "./normalise";

/** A rectangle of answers, at least 1×1; never null, NaN, Infinity or −0. */
export type Answers = readonly (readonly CellValue[])[];

/**
 * Calls a function as Excel does: every argument is a cell's value or a rectangle of them, and the answer is a
 * rectangle. A single value, a row or a column is repeated to the size of the others; a parameter that takes a
 * whole range gets it as it is. Ranges of different sizes give one #VALUE! that says so, where Excel's own
 * arithmetic would give a full column with #N/A at its end: with targets in B2:B9 and actual values in C2:C10 the
 * mistake should be seen at once, not in the last row.
 * Arguments beyond the parameters (Excel appends a call context) are ignored.
 */
export function callFunction(rule: FunctionRule, given: readonly unknown[]): Answers {
  const sources = rule.parameters.map(({ shape }, index) =>
    shape === "range" ? wholeRange(given[index]) : cellsOf(given[index]),
  );
  const rowCount = sources.reduce((most, source) => Math.max(most, source.rowCount), 1);
  const columnCount = sources.reduce((most, source) => Math.max(most, source.columnCount), 1);
  const fits = sources.every(
    (source) =>
      (source.rowCount === 1 || source.rowCount === rowCount) &&
      (source.columnCount === 1 || source.columnCount === columnCount),
  );
  return fits ? answersOf(rule, sources, rowCount, columnCount) : [[differentSizes]];
}

/**
 * Thousands of rows come in one call, so this loop is as plain as it can be: the four arguments, the most there
 * are, written out, because an array of them would cost more than the arithmetic; and numbers put into a literal of
 * their own, because a runtime keeps an array of numbers alone without boxing each.
 */
function answersOf(
  rule: FunctionRule,
  [first = blank, second = blank, third = blank, fourth = blank]: readonly Source[],
  rowCount: number,
  columnCount: number,
): Answers {
  // Of the right length at once: an array that grows takes room for seventeen.
  const answers = new Array<CellValue[]>(rowCount);
  if (isColumn(first, rowCount) && isColumn(second, rowCount) && third === blank && fourth === blank) {
    rule.reckonColumns?.(first.rows, second.rows, answers);
  }
  for (let row = 0; row < rowCount; row += 1) {
    if (answers[row] !== undefined) continue;
    let line: CellValue[] = [];
    for (let column = 0; column < columnCount; column += 1) {
      const answer = rule.compute(
        valueAt(first, row, column),
        valueAt(second, row, column),
        valueAt(third, row, column),
        valueAt(fourth, row, column),
      );
      if (column > 0) line.push(presentable(answer));
      // Plus 0, because Excel shows no −0.
      else
        line = typeof answer === "number" && Number.isFinite(answer) ? [answer + 0] : [presentable(answer)];
    }
    answers[row] = line;
  }
  return answers;
}

/** Where the values of one parameter come from. */
interface Source {
  /** Null for what is the same in every answer: a single cell, or a range that is taken as a whole. */
  readonly rows: readonly (readonly unknown[])[] | null;
  readonly same: Scalar | Matrix;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 0 where the only row or column is repeated. */
  readonly rowStep: number;
  readonly columnStep: number;
}

/** A row for each answer, one cell wide. */
function isColumn(source: Source, rowCount: number): source is Source & { readonly rows: Column } {
  return source.rows !== null && source.rows.length === rowCount && source.columnCount === 1;
}

function cellsOf(argument: unknown): Source {
  const { rows, width } = rowsOf(argument);
  if (rows.length === 1 && width === 1) {
    const only = normalise(rows[0]?.[0]);
    return only === null ? blank : always(only);
  }
  return {
    rows,
    same: null,
    rowCount: rows.length,
    columnCount: width,
    rowStep: rows.length === 1 ? 0 : 1,
    columnStep: width === 1 ? 0 : 1,
  };
}

function wholeRange(argument: unknown): Source {
  const { rows, width } = rowsOf(argument);
  const columns = Array.from({ length: width }, (_, column) => column);
  return always(rows.map((row) => columns.map((column) => normalise(row[column]))));
}

function always(same: Scalar | Matrix): Source {
  return { rows: null, same, rowCount: 1, columnCount: 1, rowStep: 0, columnStep: 0 };
}

const blank = always(null);

interface Rows {
  readonly rows: readonly (readonly unknown[])[];
  /** Of the longest row: ragged rows do not come from Excel; their gaps are blank. At least 1. */
  readonly width: number;
}

function rowsOf(argument: unknown): Rows {
  if (!Array.isArray(argument)) return { rows: [[argument]], width: 1 };
  let width = 1;
  for (let index = 0; index < argument.length; index += 1) {
    const row: unknown = argument[index];
    if (!Array.isArray(row)) return { rows: [argument], width: argument.length };
    if (row.length > width) width = row.length;
  }
  // An empty range is one blank cell.
  return { rows: argument.length === 0 ? [[]] : (argument as unknown[][]), width };
}

function valueAt(source: Source, row: number, column: number): Scalar | Matrix {
  if (source.rows === null) return source.same;
  const value = source.rows[row * source.rowStep]?.[column * source.columnStep];
  return typeof value === "number" && Number.isFinite(value) ? value : normalise(value);
}

/** Excel shows neither −0 nor a number beyond its range. */
function presentable(value: CellValue): CellValue {
  if (typeof value !== "number") return value;
  return Number.isFinite(value) ? value + 0 : tooLarge;
}

const tooLarge: CellError = { error: "#NUM!" };

const differentSizes: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "各範圍的列數或欄數不同，無法逐格對應。請選取大小相同的範圍，或單一儲存格。",
    en: "The ranges differ in their numbers of rows or columns. Choose ranges of one size, or single cells.",
  },
};
