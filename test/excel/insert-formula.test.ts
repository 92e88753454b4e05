import { beforeEach, describe, expect, test } from "@jest/globals";
import { insertFormula } from "../../src/excel/insert-formula";
import { readSelectedCells, type SelectedCells } from "../../src/excel/selected-cells";
import { run } from "../../src/excel/session";
import { enterAll, entriesOf } from "./formula-workbook";
import { problemOf, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "計算";
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});
const given: SelectedCells = { sheet, areas: [area(0, 0), area(0, 1)] };
const wanted = { formulaIn: () => "=A1/B1", arguments: given, replacing: null };

beforeEach(() => {
  workbench.reopen({ sheetName: sheet });
  enterAll(workbench.workbook, sheet, { A1: "6", B1: "3", D1: "備註" });
});
const select = (...areas: ReturnType<typeof area>[]) => {
  workbench.workbook.selection = { sheet: workbench.workbook.sheet(sheet), areas };
};
const standing = (address: string) => entriesOf(workbench.workbook, sheet, address)[0];

describe("inserting a formula", () => {
  test("fills the active cell", async () => {
    select(area(0, 2));
    expect(await insertFormula(wanted)).toEqual({ kind: "inserted", cell: { sheet, address: "C1" } });
    expect(workbench.cell(sheet, 0, 2)?.value).toBe(2);
  });

  test("never overwrites what the planner has not given up", async () => {
    select(area(0, 3));
    const first = await insertFormula(wanted);
    expect(first).toEqual({ kind: "occupied", cell: { sheet, address: "D1", content: "備註" } });
    if (first.kind !== "occupied") throw new Error("it is occupied");
    enterAll(workbench.workbook, sheet, { D1: "新的備註" });
    expect(await insertFormula({ ...wanted, replacing: first.cell })).toMatchObject({ kind: "occupied" });
    expect(standing("D1")).toBe("新的備註");
    const agreed = { ...first.cell, content: "新的備註" };
    expect(await insertFormula({ ...wanted, replacing: agreed })).toMatchObject({ kind: "inserted" });
    expect(standing("D1")).toBe("=A1/B1");
  });

  test("refuses a cell that the formula refers to, but not the same cell of another sheet", async () => {
    select(area(0, 1));
    expect(await insertFormula(wanted)).toEqual({ kind: "circular", cell: { sheet, address: "B1" } });
    expect(standing("B1")).toBe("3");
    workbench.workbook.addSheet("其他");
    workbench.workbook.activate("其他");
    const formulaIn = (name: string) => (name === sheet ? "=A1/B1" : `=${sheet}!A1/${sheet}!B1`);
    expect(await insertFormula({ ...wanted, formulaIn })).toMatchObject({ cell: { sheet: "其他" } });
    expect(workbench.cell("其他", 0, 0)?.value).toBe(2);
  });

  test("is a formula in a cell formatted as text too", async () => {
    await run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("C1").numberFormat = [["@"]];
      await context.sync();
    });
    select(area(0, 2));
    await insertFormula(wanted);
    expect(workbench.cell(sheet, 0, 2)?.value).toBe(2);
  });

  test("names a protected sheet", async () => {
    select(area(0, 2));
    workbench.host.protectSheet(sheet);
    expect(await problemOf(insertFormula(wanted))).toEqual({ kind: "protectedSheet", sheet });
  });
});

describe("the selected cells", () => {
  test("are every area, cut to what is filled", async () => {
    select(area(0, 0, 1_048_576, 2), area(5, 5, 2, 2));
    expect(await readSelectedCells()).toEqual({ sheet, areas: [area(0, 0, 1, 2), area(5, 5)] });
  });
});
