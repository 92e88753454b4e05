import type { CellArea, SelectedCells } from "../excel/selected-cells";
import type { FunctionDefinition } from "../functions/definition";
import { addressOf } from "../report/layout/cell-location";

/** A call of a function with cells of the sheet for its arguments. */
export interface ExampleFormula {
  /** `=ACHIEVEMENT(D2,E2)`; `prefix` stands before every reference, such as `績效資料!`. */
  readonly call: (prefix: string) => string;
  /** The same without the add-in; null where that does not exist. */
  readonly plain: ((prefix: string) => string) | null;
  /** The cells referred to. */
  readonly areas: readonly CellArea[];
}

/**
 * Gives each parameter a column of what is selected, from the left: its cell in the first row, or the whole column
 * where the function takes a range. A single cell stands for where the formula is to go: then the columns before it
 * are meant. What is missing is taken from the columns that follow.
 */
export function exampleFormula(
  { name, parameters, portable }: FunctionDefinition,
  { areas }: SelectedCells,
): ExampleFormula {
  const used = wholeRanges(parameters, areas) ?? columnByColumn(parameters, areas);
  const references = (prefix: string) => used.map((area) => prefix + areaText(area));
  return {
    call: (prefix) => `=${name}(${references(prefix).join(",")})`,
    plain: portable === null ? null : (prefix) => `=${portable(...references(prefix))}`,
    areas: used,
  };
}

/** `D2:E2`, and more with commas. */
export function areaNames(areas: readonly CellArea[]): string {
  return areas.map(areaText).join(", ");
}

type Parameters = FunctionDefinition["parameters"];

/** For a function of ranges: areas selected apart, the rows of a wide block, or all of it; null for other cases. */
function wholeRanges(parameters: Parameters, areas: readonly CellArea[]): readonly CellArea[] | null {
  const required = requiredCount(parameters);
  const ranges = parameters.slice(0, required).filter(({ shape }) => shape === "range").length;
  const [block] = areas;
  if (ranges < required || block === undefined) return null;
  if (areas.length > 1) return areas.length >= required ? areas.slice(0, parameters.length) : null;
  const { rowCount, columnCount } = block;
  if (required === 1) {
    // A second column is a second range only where the function has one.
    const isOne = columnCount > parameters.length || parameters[1]?.shape !== "range";
    return columnCount > 1 && isOne ? [block] : null;
  }
  return rowCount === required && columnCount > parameters.length
    ? Array.from({ length: rowCount }, (_, index) => ({ ...block, row: block.row + index, rowCount: 1 }))
    : null;
}

function columnByColumn(parameters: Parameters, areas: readonly CellArea[]): readonly CellArea[] {
  const required = requiredCount(parameters);
  const columns = columnsFor(areas, required);
  return parameters
    .slice(0, Math.max(required, Math.min(columns.length, parameters.length)))
    .map(({ shape }, index) => argumentArea(columns, index, shape === "range" ? "column" : "cell"));
}

function requiredCount(parameters: Parameters): number {
  return parameters.filter(({ optional }) => optional !== true).length;
}

function columnsFor(areas: readonly CellArea[], required: number): readonly CellArea[] {
  const [first] = areas;
  const isOneCell = areas.length === 1 && first?.rowCount === 1 && first.columnCount === 1;
  if (isOneCell) {
    const start = first.column >= required ? first.column - required : first.column + 1;
    return Array.from({ length: required }, (_, index) => ({ ...first, column: start + index }));
  }
  return areas.flatMap((area) =>
    Array.from({ length: area.columnCount }, (_, index) => ({
      ...area,
      column: area.column + index,
      columnCount: 1,
    })),
  );
}

function argumentArea(columns: readonly CellArea[], index: number, extent: "column" | "cell"): CellArea {
  const last = columns.at(-1) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const column = columns[index] ?? { ...last, column: last.column + index - columns.length + 1 };
  return extent === "column" ? column : { ...column, rowCount: 1 };
}

function areaText({ row, column, rowCount, columnCount }: CellArea): string {
  const first = addressOf(row, column);
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${addressOf(row + rowCount - 1, column + columnCount - 1)}`;
}
