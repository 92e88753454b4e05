import { test } from "@jest/globals";
import fc from "fast-check";
import { callFunction } from "../../src/functions/call";
import { functionCatalogue } from "../../src/functions/catalogue";
import type { CellValue } from "../../src/functions/definition";
import { argument } from "./random-arguments";

const errors = ["#DIV/0!", "#N/A", "#VALUE!", "#NUM!", "#NULL!", "#NAME?", "#REF!"];

/** What a cell can show: no NaN, no Infinity, no −0, no null, no object but an error. */
function isPresentable(value: CellValue): boolean {
  if (typeof value === "number") return Number.isFinite(value) && !Object.is(value, -0);
  if (typeof value === "object") return errors.includes(value.error);
  return typeof value === "string" || typeof value === "boolean";
}

test.each(functionCatalogue.map((definition) => [definition.name, definition] as const))(
  "%s answers ten thousand random calls with a rectangle of values or errors",
  (_, definition) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: definition.parameters.length + 1 }), (given) => {
        const answers = callFunction(definition, given);
        const width = answers[0]?.length ?? 0;
        return width > 0 && answers.every((row) => row.length === width && row.every(isPresentable));
      }),
      { numRuns: 10_000 },
    );
  },
);
