import { beforeEach, describe, expect, test } from "@jest/globals";
import { convertFormulas, surveyFormulas } from "../../src/excel/convert-formulas";
import { run } from "../../src/excel/session";
import { functionCatalogue } from "../../src/functions/catalogue";
import { toPortable } from "../../src/functions/conversion/to-portable";
import { FLOOR_REQUIREMENT_SETS } from "../../workbench/protocol/requirement-sets";
import { enterAll, entriesOf, registerFunctions, withFunctions } from "./formula-workbook";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "計算";

async function open(options = {}): Promise<void> {
  workbench.reopen({ ...withFunctions, sheetName: sheet, ...options });
  await registerFunctions();
}
beforeEach(() => open());

async function enter(entries: Readonly<Record<string, string>>, name = sheet): Promise<void> {
  enterAll(workbench.workbook, name, entries);
  await workbench.settled();
}
const standing = (...addresses: readonly string[]) => entriesOf(workbench.workbook, sheet, ...addresses);
const plain = (formula: string) => toPortable(formula, functionCatalogue).formula;
const figures = { A1: "541", B1: "300", A2: "534", B2: "300", A3: "5", B3: "0" };

describe("functions to plain formulas and back", () => {
  test("come back exactly, nested and between other formulas too", async () => {
    const formulas = {
      C1: "=ACHIEVEMENT(A1,B1)",
      C2: '=ACHIEVEMENT(A2,B2,"down")',
      C3: '=ROUND(YOY_CHANGE(A1,$B$1)*100, 1)&"%ACHIEVEMENT("',
      C4: "=ACHIEVEMENT(ACHIEVEMENT(A1,B1),計算!B2)",
      D1: "=SUM(A1:B2)",
    };
    await enter({ ...figures, ...formulas });
    const addresses = Object.keys(formulas);
    expect(await convertFormulas("sheet", "toPortable")).toEqual({
      action: "toPortable",
      scope: "sheet",
      cells: 4,
      left: [],
    });
    expect(standing(...addresses)).toEqual(Object.values(formulas).map(plain));
    expect(standing("C1")[0]).not.toContain("ACHIEVEMENT(");
    expect(workbench.cell(sheet, 0, 2)?.value).toBeCloseTo(541 / 300, 12);
    expect(await convertFormulas("sheet", "toFunctions")).toMatchObject({ cells: 4, left: [] });
    expect(standing(...addresses)).toEqual(Object.values(formulas));
  });

  test("come back exactly beside a call that had to stay", async () => {
    await enter({ ...figures, C1: "=SUM(ACHIEVEMENT(A1:A2,B1:B2))+ACHIEVEMENT(A1,B1)" });
    expect(await convertFormulas("sheet", "toPortable")).toMatchObject({
      cells: 1,
      left: [{ address: "C1", reason: "array" }],
    });
    expect(standing("C1")).toEqual([
      `=SUM(ACHIEVEMENT(A1:A2,B1:B2))+${plain("=ACHIEVEMENT(A1,B1)").slice(1)}`,
    ]);
    await convertFormulas("sheet", "toFunctions");
    expect(standing("C1")).toEqual(["=SUM(ACHIEVEMENT(A1:A2,B1:B2))+ACHIEVEMENT(A1,B1)"]);
  });

  test("leave somebody's array formula, though it reads like ours", async () => {
    const array = plain("=ACHIEVEMENT(A1,B1)").replaceAll("A1", "A1:A2").replaceAll("B1", "B1:B2");
    await enter({ ...figures, C1: array });
    const { cells, left } = await convertFormulas("sheet", "toFunctions");
    expect([cells, left]).toEqual([0, [{ sheet, address: "C1", name: "", reason: "array" }]]);
  });

  test("done twice write nothing the second time", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    await convertFormulas("workbook", "toPortable");
    workbench.requests();
    expect(await convertFormulas("workbook", "toPortable")).toMatchObject({ cells: 0, left: [] });
    expect(workbench.requests().writes).toBe(0);
  });

  test("leave text that looks like a formula, and other add-ins' functions", async () => {
    const others = {
      A1: "'=ACHIEVEMENT(1,2)",
      A2: "=CONTOSO.ACHIEVEMENT(1,2)",
      A3: '="ACHIEVEMENT(1,2)"',
      A4: `'${plain("=ACHIEVEMENT(A1,B1)")}`,
    };
    await enter(others);
    for (const action of ["toPortable", "toFunctions", "toValues", "repair"] as const) {
      expect(await convertFormulas("workbook", action)).toMatchObject({ cells: 0, left: [] });
    }
    expect(standing(...Object.keys(others))).toEqual(Object.values(others));
  });

  test("leave what has no plain formula, and say why", async () => {
    await enter({
      ...figures,
      C1: "=ACHIEVEMENT(A1:A3,B1:B3)",
      D1: "=ACHIEVEMENT(A1)",
      E1: "=_xldudf_ACHIEVEMENT(A1,B1)",
    });
    const { cells, left } = await convertFormulas("sheet", "toPortable");
    expect(cells).toBe(1);
    expect(left).toEqual([
      { sheet, address: "C1", name: "ACHIEVEMENT", reason: "array" },
      { sheet, address: "D1", name: "ACHIEVEMENT", reason: "argumentCount" },
    ]);
    expect(standing("C1", "E1")).toEqual(["=ACHIEVEMENT(A1:A3,B1:B3)", plain("=ACHIEVEMENT(A1,B1)")]);
  });

  test("keep the value where a function has no plain formula, and say so", async () => {
    await enter({ A1: "目標達成值 145%", C1: "=FIGURE_IN(A1)" });
    const shown = workbench.cell(sheet, 0, 2)?.value;
    expect(await convertFormulas("sheet", "toPortable")).toMatchObject({
      cells: 1,
      left: [{ sheet, address: "C1", name: "FIGURE_IN", reason: "noPortable" }],
    });
    expect(workbench.cell(sheet, 0, 2)).toMatchObject({ value: shown, formula: null });
  });

  test("leave a cell formatted as text, where a formula would become text", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    await run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange("C1").numberFormat = [["@"]];
      await context.sync();
    });
    const { cells, left } = await convertFormulas("sheet", "toPortable");
    expect([cells, left]).toEqual([0, [{ sheet, address: "C1", name: "", reason: "textFormat" }]]);
  });
});

describe("the scope", () => {
  beforeEach(async () => {
    await enter({
      ...figures,
      C1: "=ACHIEVEMENT(A1,B1)",
      C2: "=ACHIEVEMENT(A2,B2)",
      E2: "=YOY_CHANGE(A2,B2)",
    });
    workbench.workbook.addSheet("其他");
    await enter({ A1: `=ACHIEVEMENT(${sheet}!A1,2)` }, "其他");
    await run(async (context) => {
      context.workbook.worksheets.getItem("其他").visibility = "Hidden";
      await context.sync();
    });
  });
  const left = (name: string, ...addresses: readonly string[]) =>
    entriesOf(workbench.workbook, name, ...addresses).map((text) => /(ACHIEVEMENT|YOY_CHANGE)\(/.test(text));

  test("selection: the selected areas alone, whole columns and areas that overlap included", async () => {
    workbench.workbook.selection = {
      sheet: workbench.workbook.sheet(sheet),
      areas: [
        { row: 1, column: 0, rowCount: 1, columnCount: 3 },
        { row: 1, column: 2, rowCount: 1, columnCount: 1 },
        { row: 0, column: 4, rowCount: 1_048_576, columnCount: 1 },
      ],
    };
    expect(await surveyFormulas("selection")).toMatchObject({
      place: `${sheet}!A2:C2,C2,E:E`,
      counts: { toPortable: { cells: 2 } },
    });
    expect((await convertFormulas("selection", "toPortable")).cells).toBe(2);
    expect(left(sheet, "C1", "C2", "E2")).toEqual([true, false, false]);
  });

  test("sheet: the one in front", async () => {
    expect((await convertFormulas("sheet", "toPortable")).cells).toBe(3);
    expect(left("其他", "A1")).toEqual([true]);
  });

  test("workbook: hidden sheets too", async () => {
    expect((await convertFormulas("workbook", "toPortable")).cells).toBe(4);
    expect(left("其他", "A1")).toEqual([false]);
  });

  test("an empty selection is nothing to do", async () => {
    workbench.workbook.select(sheet, { row: 40, column: 9, rowCount: 1, columnCount: 1 });
    expect(await convertFormulas("selection", "toPortable")).toMatchObject({ cells: 0, left: [] });
  });
});

describe("to values", () => {
  test("keeps what each cell shows; errors stay", async () => {
    await enter({
      ...figures,
      C1: "=ACHIEVEMENT(A1,B1)",
      C2: '="達成 "&TEXT(ACHIEVEMENT(A2,B2),"0%")',
      C3: "=ACHIEVEMENT(A3,B3)",
      D1: "=A1+B1",
    });
    const { cells, left } = await convertFormulas("sheet", "toValues");
    expect(cells).toBe(2);
    expect(left).toEqual([{ sheet, address: "C3", name: "ACHIEVEMENT", reason: "error" }]);
    expect(workbench.cell(sheet, 0, 2)).toMatchObject({ value: 541 / 300, formula: null });
    expect(standing("C2", "C3", "D1")).toEqual(["'達成 178%", "=ACHIEVEMENT(A3,B3)", "=A1+B1"]);
  });

  test("keeps all that a formula spills", async () => {
    await enter({ ...figures, A3: "6", B3: "3", C1: "=ACHIEVEMENT(A1:A3,B1:B3)" });
    expect(await convertFormulas("sheet", "toValues")).toMatchObject({ cells: 1, left: [] });
    expect([0, 1, 2].map((row) => workbench.cell(sheet, row, 2))).toMatchObject([
      { value: 541 / 300, formula: null, spilledFrom: null },
      { value: 1.78, formula: null, spilledFrom: null },
      { value: 2, formula: null, spilledFrom: null },
    ]);
  });

  test("leaves a range call alone where Excel cannot tell how far it spills", async () => {
    await open({ requirementSets: FLOOR_REQUIREMENT_SETS });
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1:A2,B1:B2)" });
    const { cells, left } = await convertFormulas("sheet", "toValues");
    expect([cells, left]).toEqual([0, [{ sheet, address: "C1", name: "ACHIEVEMENT", reason: "array" }]]);
  });

  test("does not take #BUSY! for a value", async () => {
    enterAll(workbench.workbook, sheet, { ...figures, C1: "=ACHIEVEMENT(A1,B1)" });
    expect(workbench.cell(sheet, 0, 2)?.value).toBe("#BUSY!");
    expect(await convertFormulas("sheet", "toValues")).toMatchObject({
      cells: 0,
      left: [{ reason: "waiting" }],
    });
    await workbench.settled();
    expect(await convertFormulas("sheet", "toValues")).toMatchObject({ cells: 1, left: [] });
  });
});

describe("repair", () => {
  test("enters #NAME? cells again under the functions' own names", async () => {
    workbench.reopen({ sheetName: sheet });
    enterAll(workbench.workbook, sheet, {
      ...figures,
      C1: "=_xldudf_ACHIEVEMENT(A1,B1)*1",
      C2: "=ACHIEVEMENT(A2,B2)",
      C3: "=NOT_OURS(1)",
    });
    expect(workbench.cell(sheet, 0, 2)?.value).toBe("#NAME?");
    const { cells, left } = await convertFormulas("workbook", "repair");
    expect([cells, left]).toEqual([2, []]);
    expect(standing("C1", "C2", "C3")).toEqual([
      "=ACHIEVEMENT(A1,B1)*1",
      "=ACHIEVEMENT(A2,B2)",
      "=NOT_OURS(1)",
    ]);
  });

  test("leaves what works", async () => {
    await enter({ ...figures, C1: "=ACHIEVEMENT(A1,B1)", C2: "=ACHIEVEMENT(A3,B3)" });
    workbench.requests();
    expect(await convertFormulas("workbook", "repair")).toMatchObject({ cells: 0, left: [] });
    expect(workbench.requests().writes).toBe(0);
  });
});

test("a survey counts every action and writes nothing", async () => {
  await enter({
    ...figures,
    C1: "=ACHIEVEMENT(A1,B1)",
    C2: plain("=ACHIEVEMENT(A2,B2)"),
    C3: "=ACHIEVEMENT(A3,B3)",
    D1: "=ACHIEVEMENT(A1:A2,B1:B2)",
  });
  workbench.requests();
  const { place, counts: survey } = await surveyFormulas("sheet");
  expect(place).toBe(sheet);
  expect(survey.toPortable).toEqual({
    cells: 2,
    left: [{ sheet, address: "D1", name: "ACHIEVEMENT", reason: "array" }],
  });
  expect(survey.toFunctions).toEqual({ cells: 1, left: [] });
  expect(survey.toValues).toMatchObject({ cells: 2, left: [{ address: "C3", reason: "error" }] });
  expect(survey.repair).toEqual({ cells: 0, left: [] });
  const { all, writes } = workbench.requests();
  expect(writes).toBe(0);
  expect(all).toBeLessThanOrEqual(4);
});

test("four thousand formulas take few requests, and the oldest Excel will do", async () => {
  await open({ requirementSets: FLOOR_REQUIREMENT_SETS });
  const rows = Array.from({ length: 4_000 }, (_, index) => [`=ACHIEVEMENT(A${index + 1},2)`]);
  await run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange("C1:C4000").formulas = rows;
    await context.sync();
  });
  await workbench.settled();
  workbench.requests();
  const portions: number[] = [];
  const { cells } = await convertFormulas("sheet", "toPortable", (portion) => portions.push(portion));
  expect(cells).toBe(4_000);
  const { all, writes } = workbench.requests();
  expect(writes).toBeLessThanOrEqual(4);
  expect(all).toBeLessThanOrEqual(10);
  expect(portions.every((portion) => portion >= 0 && portion < 1)).toBe(true);
});
