import type { PageRow } from "./pages";
import type { Merge } from "./sheet-plan";

const goalColumn = 0;
const indicatorColumn = 1;

/**
 * The merges of the name columns: each name over the rows down to the next one in its column. A name over a single
 * row needs none.
 */
export function mergesOf(pageRows: readonly PageRow[], bodyRow: number): readonly Merge[] {
  return [
    ...mergesBetween(namedRows(pageRows, "goalName"), pageRows.length, bodyRow, goalColumn),
    ...mergesBetween(namedRows(pageRows, "indicatorName"), pageRows.length, bodyRow, indicatorColumn),
  ];
}

function namedRows(pageRows: readonly PageRow[], name: "goalName" | "indicatorName"): readonly number[] {
  return pageRows.flatMap((row, at) => (row[name] === "none" ? [] : [at]));
}

function mergesBetween(
  starts: readonly number[],
  end: number,
  bodyRow: number,
  column: number,
): readonly Merge[] {
  return starts.flatMap((start, at) => {
    const rowCount = (starts[at + 1] ?? end) - start;
    return rowCount > 1 ? [{ row: bodyRow + start, column, rowCount, columnCount: 1 }] : [];
  });
}
