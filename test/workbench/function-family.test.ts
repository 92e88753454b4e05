import { afterAll, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import {
  isCellError,
  isMatrix,
  type CellValue,
  type Matrix,
  type Scalar,
} from "../../src/functions/definition";
import { functionsMetadata } from "../../src/functions/metadata";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";

/**
 * Every function typed in cells, answered through Microsoft's dispatcher: each example of its help page, and twice
 * the first example as a range that spills. One workbook for all, because answers come in batches half a second apart.
 */
interface Case {
  readonly title: string;
  readonly formula: string;
  /** Where the formula stands, from 0. */
  readonly row: number;
  readonly column: number;
  readonly expected: readonly (readonly CellValue[])[];
}

const cases: Case[] = [];
/** What is typed: row, column, text. */
const entries: (readonly [number, number, string])[] = [];

/** Arguments and answers stand in columns of their own, far enough apart to spill. */
const answerColumn = 12;

let nextRow = 0;
for (const definition of functionCatalogue) {
  const { name, help, parameters } = definition;
  for (const [index, example] of help.examples.entries()) {
    addCase(`${name} ${String(index + 1)}`, name, example.arguments.map(rowsOf));
  }
  const [first] = help.examples;
  const canSpill = parameters.some(({ shape }) => shape !== "range");
  if (first && canSpill) {
    const twice = first.arguments.map((value, index) =>
      parameters[index]?.shape === "range" ? rowsOf(value) : [...rowsOf(value), ...rowsOf(value)],
    );
    addCase(`${name} over a range`, name, twice);
  }
}

function rowsOf(value: Scalar | Matrix): Matrix {
  return isMatrix(value) ? value : [[value]];
}

function addCase(title: string, name: string, ranges: readonly Matrix[]): void {
  const top = nextRow;
  let left = 0;
  const addresses = ranges.map((range) => {
    const width = range[0]?.length ?? 1;
    range.forEach((row, down) => {
      row.forEach((value, right) => {
        if (value !== null) entries.push([top + down, left + right, typed(value)]);
      });
    });
    const address = `${addressOf(top, left)}:${addressOf(top + range.length - 1, left + width - 1)}`;
    left += width;
    return range.length === 1 && width === 1 ? addressOf(top, left - 1) : address;
  });
  const definition = functionCatalogue.find((one) => one.name === name);
  const formula = `=${name}(${addresses.join(",")})`;
  entries.push([top, answerColumn, formula]);
  cases.push({
    title,
    formula,
    row: top,
    column: answerColumn,
    expected: definition ? callFunction(definition, ranges) : [],
  });
  nextRow += Math.max(2, ...ranges.map((range) => range.length));
}

function typed(value: Scalar): string {
  return typeof value === "string" ? `'${value}` : String(value);
}

function addressOf(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${String(row + 1)}`;
}

let workbench: Workbench;
beforeAll(async () => {
  const { functions } = functionsMetadata(functionCatalogue, "zh-TW", "https://localhost");
  workbench = openWorkbench({
    sheetName: "Report",
    functions: functions.map((metadata) => ({ ...metadata, allowErrorForDataTypeAny: true })),
  });
  jest.resetModules();
  await import("../../src/functions/register");
  for (const [row, column, text] of entries) workbench.workbook.enter("Report", row, column, text);
  await workbench.settled();
});
afterAll(() => workbench.close());

describe("typed in a cell", () => {
  test.each(cases)("$title", ({ row, column, expected }) => {
    const cells = workbench.workbook.snapshot().sheets[0]?.cells ?? [];
    const shown = expected.map((line, down) =>
      line.map(
        (_, right) => cells.find((cell) => cell.row === row + down && cell.column === column + right)?.value,
      ),
    );
    expect(shown).toEqual(
      expected.map((line) => line.map((value) => (isCellError(value) ? value.error : closeTo(value)))),
    );
  });
});

function closeTo(value: number | string | boolean): unknown {
  return typeof value === "number" ? expect.closeTo(value, 10) : value;
}
