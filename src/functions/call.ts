import type { CellError, CellValue, FunctionDefinition, Scalar } from "./definition";
import { normalise } from "./normalise";

/** A rectangle of answers, at least 1×1; never null, NaN, Infinity or −0. */
export type Answers = readonly (readonly CellValue[])[];

/**
 * Calls a function as Excel does: every argument is a cell's value or a rectangle of them, and the answer is a
 * rectangle. A single value, a row or a column is repeated to the size of the others. Ranges of different sizes
 * give one #VALUE! that says so, where Excel's own arithmetic would give a full column with #N/A at its end: with
 * targets in B2:B9 and actual values in C2:C10 the mistake should be seen at once, not in the last row.
 * Arguments beyond the parameters (Excel appends a call context) are ignored.
 */
export function callFunction(definition: FunctionDefinition, given: readonly unknown[]): Answers {
  const ranges = definition.parameters.map((_, index) => rangeOf(given[index]));
  const rowCount = largest(ranges.map((range) => range.cells.length));
  const columnCount = largest(ranges.map((range) => range.columnCount));
  const fits = ranges.every(
    (range) =>
      (range.cells.length === 1 || range.cells.length === rowCount) &&
      (range.columnCount === 1 || range.columnCount === columnCount),
  );
  if (!fits) return [[differentSizes]];
  return Array.from({ length: rowCount }, (_, row) => answerRow(definition, ranges, row, columnCount));
}

interface Range {
  readonly cells: readonly (readonly unknown[])[];
  readonly columnCount: number;
}

function rangeOf(argument: unknown): Range {
  if (!Array.isArray(argument)) return { cells: [[argument]], columnCount: 1 };
  const cells = argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  // Ragged rows do not come from Excel; their gaps are blank. An empty range is one blank cell.
  const columnCount = largest(cells.map((row) => row.length));
  return { cells: cells.length === 0 ? [[null]] : cells, columnCount };
}

/** Not Math.max(...numbers): a range can have more rows than a call may have arguments. */
function largest(sizes: readonly number[]): number {
  return sizes.reduce((most, size) => (size > most ? size : most), 1);
}

function answerRow(
  { compute }: FunctionDefinition,
  ranges: readonly Range[],
  row: number,
  columnCount: number,
): readonly CellValue[] {
  const answers: CellValue[] = [];
  for (let column = 0; column < columnCount; column += 1) {
    const scalars = ranges.map(({ cells, columnCount: width }): Scalar => {
      const line = cells.length === 1 ? cells[0] : cells[row];
      return normalise(line?.[width === 1 ? 0 : column]);
    });
    answers.push(presentable(compute(...scalars)));
  }
  return answers;
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
