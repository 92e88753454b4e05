import { describe, expect, test } from "@jest/globals";
import type { CellArea } from "../../src/excel/selected-cells";
import { functionCatalogue } from "../../src/functions/catalogue";
import type { FunctionDefinition } from "../../src/functions/definition";
import { exampleFormula } from "../../src/taskpane/example-formula";

const [achievement] = functionCatalogue;
if (achievement === undefined) throw new Error("there are functions");
/** Two ranges as a whole and an optional word. */
const staged: FunctionDefinition = {
  ...achievement,
  name: "STAGED",
  parameters: achievement.parameters.slice(0, 3).map((parameter, index) => ({
    ...parameter,
    ...(index < 2 ? { shape: "range" as const } : {}),
  })),
};
const marks: FunctionDefinition = {
  ...achievement,
  name: "MARKS",
  parameters: achievement.parameters.slice(0, 1).map((one) => ({ ...one, shape: "range" as const })),
};

const area = (row: number, column: number, rowCount = 1, columnCount = 1): CellArea => ({
  row,
  column,
  rowCount,
  columnCount,
});
const call = (definition: FunctionDefinition, ...areas: readonly CellArea[]) =>
  exampleFormula(definition, { sheet: "計算", areas }).call("");

describe("an example with the selected cells", () => {
  test.each([
    ["two columns are two arguments", achievement, [area(1, 3, 1, 2)], "=ACHIEVEMENT(D2,E2)"],
    ["the first row stands for all", achievement, [area(1, 3, 9, 2)], "=ACHIEVEMENT(D2,E2)"],
    ["a third column is the third", achievement, [area(1, 3, 1, 3)], "=ACHIEVEMENT(D2,E2,F2)"],
    ["columns beyond the last are left out", achievement, [area(1, 3, 1, 9)], "=ACHIEVEMENT(D2,E2,F2,G2)"],
    ["areas apart, in their order", achievement, [area(1, 5), area(1, 2)], "=ACHIEVEMENT(F2,C2)"],
    ["one column goes on to its right", achievement, [area(1, 3, 4, 1)], "=ACHIEVEMENT(D2,E2)"],
    ["one cell: the cells before it", achievement, [area(1, 5)], "=ACHIEVEMENT(D2,E2)"],
    ["one cell at the edge: those after it", achievement, [area(1, 1)], "=ACHIEVEMENT(C2,D2)"],
    ["ranges as a whole", staged, [area(1, 3, 4, 2)], "=STAGED(D2:D5,E2:E5)"],
    ["areas apart are ranges apart", staged, [area(1, 3, 1, 4), area(4, 3, 1, 4)], "=STAGED(D2:G2,D5:G5)"],
    ["the rows of a wide block", staged, [area(1, 3, 2, 4)], "=STAGED(D2:G2,D3:G3)"],
    ["a block for a function of one range", marks, [area(1, 3, 4, 3)], "=MARKS(D2:F5)"],
    ["a row for a function of one range", marks, [area(1, 3, 1, 12)], "=MARKS(D2:O2)"],
  ] as const)("%s", (_name, definition, areas, formula) => {
    expect(call(definition, ...areas)).toBe(formula);
  });

  test("names its sheet before every reference, in the plain formula too", () => {
    const example = exampleFormula(achievement, { sheet: "計算", areas: [area(1, 3, 1, 2)] });
    expect(example.call("計算!")).toBe("=ACHIEVEMENT(計算!D2,計算!E2)");
    expect(example.plain?.("計算!").match(/計算![DE]2/g)?.length).toBe(
      example.plain?.("").match(/[DE]2/g)?.length,
    );
    expect(example.areas).toEqual([area(1, 3), area(1, 4)]);
  });

  test("has no plain formula where there is none", () => {
    const without = { ...achievement, portable: null };
    expect(exampleFormula(without, { sheet: "計算", areas: [area(1, 3)] }).plain).toBeNull();
  });
});
