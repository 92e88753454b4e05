import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { DetailedCellError, HyperFormula } from "hyperformula";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import { isCellError, type CellValue, type FunctionDefinition } from "../../src/functions/definition";
import { cellArguments, type CellArgument } from "./cell-arguments";

/** An engine that knows nothing of our functions. Its own rounding of results would hide differences. */
const engineOptions = { licenseKey: "gpl-v3", smartRounding: false };

/** What the plain formula gives when its arguments stand in cells of the same row, and the formula after them. */
function recalculate(
  definition: FunctionDefinition,
  rows: readonly (readonly CellArgument[])[],
): readonly unknown[] {
  const engine = HyperFormula.buildFromArray(
    rows.map((cells, row) => {
      const addresses = cells.map((_, column) => `${String.fromCharCode(65 + column)}${String(row + 1)}`);
      return [...cells.map(({ typed }) => typed), `=${definition.portable(...addresses)}`];
    }),
    engineOptions,
  );
  const answers = rows.map((cells, row) => engine.getCellValue({ sheet: 0, row, col: cells.length }));
  engine.destroy();
  return answers.map((answer) => (answer instanceof DetailedCellError ? answer.value : answer));
}

function comparable(value: CellValue | undefined): unknown {
  return isCellError(value) ? value.error : value;
}

function differs(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== "number" || typeof theirs !== "number") return ours !== theirs;
  return Math.abs(ours - theirs) > 1e-12 * Math.max(1, Math.abs(ours));
}

/** Few enough to run in a second, more than the five hundred that a claim of agreement rests on. */
const setCount = 2_000;

describe.each(functionCatalogue.map((definition) => [definition.name, definition] as const))(
  "%s",
  (name, definition) => {
    test("the plain formula agrees with the function, whatever stands in the cells", () => {
      const sets = fc.sample(cellArguments(definition), { numRuns: setCount, seed: 99 });
      for (const argumentCount of new Set(sets.map((cells) => cells.length))) {
        const rows = sets.filter((cells) => cells.length === argumentCount);
        const theirs = recalculate(definition, rows);
        const differences = rows.flatMap((cells, row) => {
          const ours = comparable(
            callFunction(
              definition,
              cells.map(({ given }) => given),
            )[0]?.[0],
          );
          return differs(ours, theirs[row])
            ? [{ typed: cells.map(({ typed }) => typed), ours, theirs: theirs[row] }]
            : [];
        });
        expect(differences).toEqual([]);
      }
    });

    test("the examples of the help page come out the same, their arguments written into the formula", () => {
      for (const example of definition.help.examples) {
        const literals = example.arguments.map((value) =>
          typeof value === "string" ? `"${value}"` : value === null ? "Z99" : String(value),
        );
        const engine = HyperFormula.buildFromArray([[`=${definition.portable(...literals)}`]], engineOptions);
        const answer = engine.getCellValue({ sheet: 0, row: 0, col: 0 });
        const theirs = answer instanceof DetailedCellError ? answer.value : answer;
        const ours = comparable(callFunction(definition, example.arguments)[0]?.[0]);
        expect([name, example.arguments, differs(ours, theirs)]).toEqual([name, example.arguments, false]);
        engine.destroy();
      }
    });

    test("the plain formula is old and calm: nothing newer than Excel 2016, nothing volatile, no array", () => {
      const formula = definition.portable(
        ...definition.parameters.map((_, index) => `A${String(index + 1)}`),
      );
      expect(formula).not.toMatch(
        /\b(?:LET|LAMBDA|FILTER|SORT|UNIQUE|SEQUENCE|XLOOKUP|IFS|SWITCH|TEXTJOIN|CONCAT|NOW|TODAY|RAND|OFFSET|INDIRECT|INFO|CELL)\(/,
      );
      expect(formula.replaceAll("#VALUE!", "")).not.toMatch(/[{}@#]/);
      expect(formula.length).toBeLessThan(8_192);
    });
  },
);
