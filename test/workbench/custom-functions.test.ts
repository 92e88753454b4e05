import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { FunctionMetadata } from "../../workbench/calculation/function-metadata";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";

const FUNCTIONS: readonly FunctionMetadata[] = [
  {
    id: "ACHIEVEMENT",
    name: "ACHIEVEMENT",
    parameters: [
      { name: "actual", type: "any", dimensionality: "matrix" },
      { name: "target", type: "any", dimensionality: "matrix" },
    ],
    allowErrorForDataTypeAny: true,
  },
  { id: "TELL", name: "TELL", parameters: [{ name: "what", type: "any", optional: true }] },
];

let workbench: Workbench;
let calls: unknown[][];
beforeEach(() => {
  workbench = openWorkbench({ sheetName: "Report", functions: FUNCTIONS });
  calls = [];
  CustomFunctions.associate("ACHIEVEMENT", (actual: number[][], target: number[][]) => {
    calls.push([actual, target]);
    return actual.map((row, down) => row.map((value, right) => ratio(value, target[down]?.[right])));
  });
  CustomFunctions.associate("TELL", (what: unknown) => {
    calls.push([what]);
    if (what === "missing")
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "實際值未填");
    if (what === "broken") throw new Error("bug");
    return what === null ? "nothing" : what;
  });
});
afterEach(() => workbench.close());

function ratio(actual: number, target: number | undefined): number | CustomFunctions.Error {
  if (target === 0) return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
  return actual / (target ?? NaN);
}

function enterAll(entries: { readonly [address: string]: string }): void {
  for (const [address, text] of Object.entries(entries)) {
    workbench.workbook.enter("Report", Number(address.slice(1)) - 1, address.charCodeAt(0) - 65, text);
  }
}

function shown(address: string): string | undefined {
  const row = Number(address.slice(1)) - 1;
  const column = address.charCodeAt(0) - 65;
  return workbench.workbook
    .snapshot()
    .sheets[0]?.cells.find((cell) => cell.row === row && cell.column === column)?.text;
}

describe("custom functions through Microsoft's dispatcher", () => {
  test("a cell waits, then shows the answer, and what depends on it follows", async () => {
    enterAll({
      A1: "541",
      B1: "300",
      C1: "=ACHIEVEMENT(A1,B1)",
      D1: '=TEXT(ROUND(ACHIEVEMENT(A1,B1),2),"0%")',
    });
    expect(shown("C1")).toBe("#BUSY!");
    await workbench.settled();
    expect([shown("C1"), shown("D1")]).toEqual(["1.803333333", "180%"]);
    // The same function of the same cells is asked once.
    expect(calls).toEqual([[[[541]], [[300]]]]);
    enterAll({ B1: "541" });
    await workbench.settled();
    expect([shown("C1"), shown("D1")]).toEqual(["1", "100%"]);
  });

  test("a range spills, is blocked by anything in its way, and comes back", async () => {
    enterAll({
      A1: "1",
      A2: "2",
      A3: "3",
      B1: "2",
      B2: "0",
      B3: "2",
      C1: "=ACHIEVEMENT(A1:A3,B1:B3)",
      D1: "=SUM(C1,C3)",
    });
    await workbench.settled();
    expect(["C1", "C2", "C3", "D1"].map(shown)).toEqual(["0.5", "#DIV/0!", "1.5", "2"]);
    enterAll({ C2: "in the way" });
    expect(["C1", "C2", "C3"].map(shown)).toEqual(["#SPILL!", "in the way", undefined]);
    enterAll({ C2: "" });
    expect(["C1", "C2", "C3"].map(shown)).toEqual(["0.5", "#DIV/0!", "1.5"]);
    expect(calls).toHaveLength(1);
  });

  test("an error keeps its sentence; a bug is #VALUE!; an unknown function is #NAME?", async () => {
    enterAll({
      A1: '=TELL("missing")',
      A2: '=TELL("broken")',
      A3: "=TELL()",
      A4: "=NOT_A_FUNCTION(1)",
      A5: "=TELL(1/0)",
    });
    await workbench.settled();
    expect(["A1", "A2", "A3", "A4", "A5"].map(shown)).toEqual([
      "#N/A",
      "#VALUE!",
      "nothing",
      "#NAME?",
      "#DIV/0!",
    ]);
    const cells = workbench.workbook.snapshot().sheets[0]?.cells ?? [];
    expect(cells.map(({ errorMessage }) => errorMessage).slice(0, 2)).toEqual(["實際值未填", null]);
  });

  test("calls wait together and follow their cells when rows come in above", async () => {
    enterAll({ A1: "1", A2: "2", B1: "=TELL(A1)", B2: "=TELL(A2)" });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").getRange("1:1").insert("Down");
      await context.sync();
    });
    await workbench.settled();
    expect(["B2", "B3"].map(shown)).toEqual(["1", "2"]);
  });

  test("a blank cell is null, or what the workbench was told", async () => {
    enterAll({ A1: "=TELL(B1)" });
    await workbench.settled();
    expect(calls).toEqual([[null]]);
  });

  test("functions that register late mend the cells that already call them", async () => {
    enterAll({ A1: "=LATE(1)" });
    expect(shown("A1")).toBe("#NAME?");
    CustomFunctions.associate("LATE", (value: number) => value + 1);
    workbench.host.registerFunctions([{ id: "LATE", name: "LATE", parameters: [{ name: "value" }] }]);
    await workbench.settled();
    expect(shown("A1")).toBe("2");
  });
});
