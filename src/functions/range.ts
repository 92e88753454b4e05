import { readNumbers } from "./argument";
import { isCellError, type CellError, type Localised, type Matrix, type Scalar } from "./definition";

/** A range that must hold numbers, and what to call it in the sentence of an error. */
export interface NumericRange {
  readonly cells: Matrix;
  readonly name: Localised;
}

const differentSizes: CellError = {
  error: "#VALUE!",
  message: {
    "zh-TW": "兩個範圍的列數與欄數必須相同。請選取大小相同的範圍。",
    en: "The two ranges must have the same numbers of rows and columns. Choose ranges of one size.",
  },
};

/** A parameter left out is one blank cell. */
export function cellsOf(range: Matrix | null): Matrix {
  return range ?? [[null]];
}

export function sizesDiffer(one: Matrix, other: Matrix): CellError | null {
  const isSame = one.length === other.length && one[0]?.length === other[0]?.length;
  return isSame ? null : differentSizes;
}

/** All cells as numbers, row by row; each of them must hold one. The errors are those of `readNumbers`. */
export function readRange({ cells, name }: NumericRange): readonly number[] | CellError {
  return readNumbers(...cells.flat().map((value) => ({ value, name })));
}

/** The first error of a range, or the `#N/A` of its first blank, or null. */
export function errorOrBlankIn({ cells, name }: NumericRange): CellError | null {
  const broken = firstError(cells);
  if (broken) return broken;
  const missing = cells.flat().some((value) => value === null);
  // Read alone, a blank gives the sentence of a missing argument.
  return missing ? (readNumbers({ value: null, name }) as CellError) : null;
}

export function firstError(cells: Matrix): CellError | null {
  return cells.flat().find((value: Scalar) => isCellError(value)) ?? null;
}
