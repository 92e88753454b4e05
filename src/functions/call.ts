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
  const rowCount = Math.max(1, ...ranges.map((range) => range.rowCount));
  const columnCount = Math.max(1, ...ranges.map((range) => range.columnCount));
  const fits = ranges.every(
    (range) =>
      (range.rowCount === 1 || range.rowCount === rowCount) &&
      (range.columnCount === 1 || range.columnCount === columnCount),
  );
  if (!fits) return [[differentSizes]];
  const answerTo = answering(definition.compute, ranges);
  // Of the right length at once: an array that grows takes room for seventeen.
  const answers = new Array<CellValue[]>(rowCount);
  for (let row = 0; row < rowCount; row += 1) {
    const line = new Array<CellValue>(columnCount);
    for (let column = 0; column < columnCount; column += 1) line[column] = answerTo(row, column);
    answers[row] = line;
  }
  return answers;
}

interface Range {
  readonly cells: readonly (readonly unknown[])[];
  readonly rowCount: number;
  readonly columnCount: number;
}

function rangeOf(argument: unknown): Range {
  if (!Array.isArray(argument)) return { cells: [[argument]], rowCount: 1, columnCount: 1 };
  const cells = argument.some((row) => !Array.isArray(row)) ? [argument] : (argument as unknown[][]);
  // Ragged rows do not come from Excel; their gaps are blank. An empty range is one blank cell.
  let columnCount = 1;
  for (const row of cells) if (row.length > columnCount) columnCount = row.length;
  return { cells, rowCount: Math.max(1, cells.length), columnCount };
}

/** Written out for up to four arguments: an array for every cell would cost more than the arithmetic. */
function answering(
  compute: FunctionDefinition["compute"],
  ranges: readonly Range[],
): (row: number, column: number) => CellValue {
  const [first, second, third, fourth] = ranges;
  switch (ranges.length) {
    case 2:
      return (row, column) => presentable(compute(cellOf(first, row, column), cellOf(second, row, column)));
    case 3:
    case 4:
      return (row, column) =>
        presentable(
          compute(
            cellOf(first, row, column),
            cellOf(second, row, column),
            cellOf(third, row, column),
            cellOf(fourth, row, column),
          ),
        );
    default:
      return (row, column) => presentable(compute(...ranges.map((range) => cellOf(range, row, column))));
  }
}

function cellOf(range: Range | undefined, row: number, column: number): Scalar {
  if (!range) return null;
  const { cells, rowCount, columnCount } = range;
  const value = cells[rowCount === 1 ? 0 : row]?.[columnCount === 1 ? 0 : column];
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
