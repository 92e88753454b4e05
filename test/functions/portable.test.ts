import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DetailedCellError, HyperFormula } from "hyperformula";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import {
  isCellError,
  isMatrix,
  type CellValue,
  type PortableFormula,
  type Scalar,
} from "../../src/functions/definition";
import { literal } from "../../src/functions/help-page";
import { knowArrayPositions } from "./array-positions";
import { argumentSheet } from "./argument-sheet";
import { argumentSets, givenFor, type ArgumentCells, type CellArgument } from "./cell-arguments";

knowArrayPositions();

/** An engine that knows nothing of our functions. Its own rounding of results would hide differences. */
const engineOptions = {
  licenseKey: "gpl-v3",
  smartRounding: false,
  // As in Excel and LibreOffice, where SUMPRODUCT reckons with its arguments as arrays.
  useArrayArithmetic: true,
};

/** What the plain formula gives when its arguments stand in cells. */
function recalculate(
  portable: PortableFormula,
  sets: readonly (readonly ArgumentCells[])[],
): readonly unknown[] {
  const { rows, answers } = argumentSheet(sets, (addresses) => `=${portable(...addresses)}`);
  const engine = HyperFormula.buildFromArray(
    rows.map((row) => [...row]),
    engineOptions,
  );
  const values = answers.map(({ row, column }) => engine.getCellValue({ sheet: 0, row, col: column }));
  engine.destroy();
  return values.map((answer) => (answer instanceof DetailedCellError ? answer.value : answer));
}

function cellOf(value: Scalar): CellArgument {
  return { typed: typeof value === "object" ? null : value, given: value };
}

function comparable(value: CellValue | undefined): unknown {
  return isCellError(value) ? value.error : value;
}

function differs(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours !== theirs;
  return Math.abs(ours - theirs) > 1e-12 * Math.max(1, Math.abs(ours));
}

/** Few enough to run in seconds, more than the five hundred that a claim of agreement rests on. */
const setCount = 600;

const portableFunctions = functionCatalogue.flatMap((definition) =>
  definition.portable ? [{ name: definition.name, definition, portable: definition.portable }] : [],
);

describe.each(portableFunctions)("$name", ({ name, definition, portable }) => {
  test("the plain formula agrees with the function, whatever stands in the cells", () => {
    const sets = fc.sample(argumentSets(definition), { numRuns: setCount, seed: 99 });
    const theirs = recalculate(portable, sets);
    const differences = sets.flatMap((set, index) => {
      const given = givenFor(set);
      const ours = comparable(callFunction(definition, given)[0]?.[0]);
      return differs(ours, theirs[index]) ? [{ given, ours, theirs: theirs[index] }] : [];
    });
    expect(differences.slice(0, 5)).toEqual([]);
  });

  test("the examples of the help page come out the same, their arguments written into the formula", () => {
    for (const example of definition.help.examples) {
      // Ranges stand in cells: some functions of spreadsheets take no array constant.
      const sets = example.arguments.map((value): ArgumentCells =>
        isMatrix(value) ? value.map((row) => row.map(cellOf)) : cellOf(value),
      );
      const [theirs] = recalculate(
        (...addresses) =>
          portable(
            ...example.arguments.map((value, index) =>
              isMatrix(value) ? (addresses[index] ?? "") : value === null ? "Z99" : literal(value),
            ),
          ),
        [sets],
      );
      const ours = comparable(callFunction(definition, example.arguments)[0]?.[0]);
      expect([name, example.arguments, ours, differs(ours, theirs) ? theirs : "agrees"]).toEqual([
        name,
        example.arguments,
        ours,
        "agrees",
      ]);
    }
  });

  test("the plain formula is old and calm: nothing newer than Excel 2016, nothing volatile, no array", () => {
    const formula = portable(
      ...definition.parameters.map(({ shape }, index) =>
        shape === "range" ? `A${String(index + 1)}:D${String(index + 1)}` : `A${String(index + 1)}`,
      ),
    );
    expect(formula).not.toMatch(
      /\b(?:LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|IFS|SWITCH|TEXTJOIN|CONCAT|MAXIFS|MINIFS|NOW|TODAY|RAND|OFFSET|INDIRECT|INFO|CELL)\(/,
    );
    expect(formula.replaceAll("#VALUE!", "")).not.toMatch(/[{}@#]/);
    expect(formula.length).toBeLessThan(8_192);
  });
});

test("a function without a plain formula says why", () => {
  for (const { portable, help } of functionCatalogue) {
    expect(portable === null).toBe(help.withoutPortable !== undefined);
  }
});
