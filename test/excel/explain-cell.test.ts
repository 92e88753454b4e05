import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { explainSelectedCell } from "../../src/excel/explain-cell";
import { run } from "../../src/excel/session";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { dataName, plansOf, reportName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

async function explain(sheet: string, row: number, column: number) {
  workbench.workbook.select(sheet, { row, column, rowCount: 1, columnCount: 1 });
  return explainSelectedCell();
}

describe("explaining a cell", () => {
  test("names the rule, the inputs with their captions, and what rounding hides", async () => {
    await buildSheets(plansOf(sample));
    const { cell, text, computed } = await explain(dataName, 7, 10);
    expect(cell).toEqual({ sheet: dataName, address: "K8" });
    expect(text).toBe("180.3%");
    expect(computed?.functions).toEqual(["ACHIEVEMENT"]);
    expect(computed?.call).toEqual({ name: "ACHIEVEMENT", arguments: [541, 300, ""] });
    expect(computed?.inputs.map(({ address, caption, text: shown }) => [address, caption, shown])).toEqual([
      ["I8", "實際值", ">541"],
      ["H8", "目標值", "300"],
      ["F8", "方向", ""],
    ]);
    expect(computed?.rounding).toMatchObject({ decimals: 1, isPercentage: true });
    expect(computed?.rounding?.value).toBeCloseTo(541 / 300, 12);
  });

  test("says of a typed cell that it is not computed, even where its text begins like a formula", async () => {
    workbench.workbook.enter("工作表1", 0, 0, "'=1+1");
    expect((await explain("工作表1", 0, 0)).computed).toBeNull();
    expect((await explain("工作表1", 5, 5)).computed).toBeNull();
  });

  test("lists what any other formula refers to, on other sheets too", async () => {
    workbench.workbook.addSheet("其他");
    workbench.workbook.enter("其他", 1, 1, "0.5");
    workbench.workbook.enter("工作表1", 0, 0, "='其他'!B2*2+SUM(C1:C3)");
    const { computed } = await explain("工作表1", 0, 0);
    expect(computed?.functions).toEqual([]);
    expect(computed?.rounding).toBeNull();
    expect(computed?.inputs.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([
      "其他!B2",
      "工作表1!C1:C3",
    ]);
  });

  test.each([
    ["=12345678901.2", "0.0", null],
    ["=12345678901.25", "0.0", { decimals: 1, isPercentage: false, value: 12345678901.25 }],
    ["=1.4*3", "0.0", null],
    ["=0.57*1", "0%", null],
  ])("says of %s shown as %s only what rounding hides", async (formula, numberFormat, rounding) => {
    workbench.workbook.enter("工作表1", 0, 0, formula);
    await run(async (context) => {
      context.workbook.worksheets.getItem("工作表1").getRange("A1").numberFormat = [[numberFormat]];
      await context.sync();
    });
    const { computed } = await explain("工作表1", 0, 0);
    expect(computed?.rounding).toEqual(rounding);
  });

  test.each([
    ["an area", "=SUM(績效資料!$H$2:H9)", [["H2:H9", "目標值", null]]],
    ["a column", "=SUM(績效資料!H:H)", [["H:H", "目標值", null]]],
    ["several columns", "=SUM(績效資料!H2:I9)", [["H2:I9", "", null]]],
    ["rows", "=SUM(績效資料!3:5)", [["3:5", "", null]]],
    ["a cell named twice", "=績效資料!H8+績效資料!$H$8", [["H8", "目標值", "300"]]],
  ])("lists %s as the formula names it", async (_name, formula, expected) => {
    await buildSheets(plansOf(sample));
    workbench.workbook.enter("工作表1", 20, 0, formula);
    const { computed } = await explain("工作表1", 20, 0);
    expect(computed?.inputs.map(({ address, caption, text }) => [address, caption, text])).toEqual(expected);
    expect(computed?.leftOut).toBe(0);
  });

  test("takes the first row of a sheet for no caption of itself", async () => {
    workbench.workbook.enter("工作表1", 0, 0, "=ACHIEVEMENT(541,300)");
    workbench.workbook.enter("工作表1", 1, 0, "=A1*2");
    const { computed } = await explain("工作表1", 1, 0);
    expect(computed?.inputs.map(({ address, caption }) => [address, caption])).toEqual([["A1", ""]]);
    expect((await explain("工作表1", 0, 0)).computed?.call).toEqual({
      name: "ACHIEVEMENT",
      arguments: [541, 300],
    });
  });

  test("says how many references it does not list", async () => {
    const cells = Array.from({ length: 15 }, (_, index) => `C${index + 1}`);
    workbench.workbook.enter("工作表1", 0, 0, `=${cells.join("+")}`);
    const { computed } = await explain("工作表1", 0, 0);
    expect(computed?.inputs.map(({ address }) => address)).toEqual(cells.slice(0, 12));
    expect(computed?.leftOut).toBe(3);
  });

  test("says nothing of this workbook about a cell of another", async () => {
    await buildSheets(plansOf(sample));
    workbench.workbook.enter("工作表1", 20, 0, "=[舊.xlsx]績效資料!$I$8+績效資料!I8");
    const { computed } = await explain("工作表1", 20, 0);
    expect(computed?.inputs).toEqual([
      { workbook: "舊.xlsx", sheet: "績效資料", address: "I8", caption: "", text: null, value: null },
      { workbook: null, sheet: "績效資料", address: "I8", caption: "實際值", text: ">541", value: 541 },
    ]);
  });

  test("leaves out names, also those that look like addresses beyond the grid", async () => {
    workbench.workbook.enter("工作表1", 0, 0, "=C1+YTD2010+ZZZ8+XFE8");
    const { computed } = await explain("工作表1", 0, 0);
    expect(computed?.inputs.map(({ address }) => address)).toEqual(["C1"]);
    expect(computed?.leftOut).toBe(0);
  });

  test("tells of a printed result whose value it shows, how the text rounds it, and how that value comes about", async () => {
    const { data, report } = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
    await buildSheets([data, report]);
    const printed = workbench
      .sheet(reportName)
      .cells.find(({ formula }) => formula?.includes(`TEXT('${dataName}'!K8,`));
    if (printed === undefined) throw new Error("the sample has a computed result of its sixth indicator");
    const { text, computed } = await explain(reportName, printed.row, printed.column);
    expect(text).toMatch(/目標達成值：180%/);
    expect(computed?.figures).toEqual([
      {
        cell: expect.objectContaining({ sheet: dataName, address: "K8", caption: "達成度", text: "180.3%" }),
        text: "180%",
        rounding: {
          format: { code: "0%", decimals: 0, isPercentage: true },
          unrounded: expect.closeTo(541 / 300, 12),
        },
      },
    ]);
    expect(computed?.sources).toEqual([
      {
        cell: expect.objectContaining({ address: "K8" }),
        computed: expect.objectContaining({
          functions: ["ACHIEVEMENT"],
          call: { name: "ACHIEVEMENT", arguments: [541, 300, ""] },
        }),
      },
    ]);
  });

  test.each([
    ["halves away from zero", "=0.145*1", `="達成 "&TEXT(A1,"0%")`, "15%", 0.145],
    ["a half that the binary number misses", "=1.005*1", `=TEXT(A1,"0%")`, "101%", 1.005],
    ["what loses nothing", "=1.5*1", `=TEXT(A1,"0%")&"。"`, "150%", null],
    ["thousands and a space", "=-14.5649", `=TEXT(A1,"#,##0.0 %")`, "-1,456.5 %", -14.5649],
    ["a number as it is", "=0.1+0.2", `="共"&A1&"件"`, "0.3", undefined],
    ["an error", "=1/0", `="達成 "&TEXT(A1,"0%")`, "#DIV/0!", undefined],
    ["a format that writes more than a number", "=40000", `="於"&TEXT(A1,"yyyy")`, null, undefined],
  ])("tells how a text shows %s", async (_name, value, formula, text, unrounded) => {
    workbench.workbook.enter("工作表1", 0, 0, value);
    workbench.workbook.enter("工作表1", 1, 0, formula);
    const explained = await explain("工作表1", 1, 0);
    const [figure, ...further] = explained.computed?.figures ?? [];
    expect(further).toEqual([]);
    expect(figure?.text).toEqual(text);
    expect(figure?.rounding?.unrounded).toEqual(unrounded);
    if (text !== null) expect(explained.text).toContain(text);
  });

  test.each([
    `=TEXT(A1/B1,"0%")`,
    `="共"&A1*2`,
    `="共"&SUM(A1:A3)`,
    `="共"&TEXT([舊.xlsx]表!A1,"0%")`,
    `="共"&"件"`,
  ])("takes %s for a formula as any other", async (formula) => {
    workbench.workbook.enter("工作表1", 5, 0, formula);
    expect((await explain("工作表1", 5, 0)).computed).toMatchObject({ figures: [], sources: [] });
  });
});
