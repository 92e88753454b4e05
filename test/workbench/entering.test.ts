import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";

let workbench: Workbench;
beforeEach(() => {
  workbench = openWorkbench({ sheetName: "Report" });
});
afterEach(() => workbench.close());

/** What is typed, what the cell holds, and what it shows. */
const ENTRIES: readonly (readonly [typed: string, value: unknown, shown: string])[] = [
  ["541", 541, "541"],
  ["-541", -541, "-541"],
  ["(1)", -1, "-1"],
  ["1,234", 1234, "1,234"],
  ["100%", 1, "100%"],
  ["99.5%", 0.995, "99.50%"],
  ["１００％", 1, "100%"],
  ["１２３", 123, "123"],
  ["1.", 1, "1"],
  ["007", 7, "7"],
  ["TRUE", true, "TRUE"],
  ["2010/4/15", 40283, "2010/4/15"],
  ["2010年4月15日", 40283, "2010年4月15日"],
  ["99/4/15", 36265, "1999/4/15"],
  ["0 1/2", 0.5, " 1/2"],
  ["1E3", 1000, "1.00E+03"],
  ["'100%", "100%", "100%"],
  ["'=1+1", "=1+1", "=1+1"],
  ["''", "'", "'"],
  ["=1+1", 2, "2"],
  ["=A9&TRUE", "TRUE", "TRUE"],
  ['="達成 "&TEXT(1/0,"0%")', "#DIV/0!", "#DIV/0!"],
  ["+1+1", 2, "2"],
  ["-施政", "#NAME?", "#NAME?"],
  ["@SUM(1,2)", 3, "3"],
  ["#N/A", "#N/A", "#N/A"],
  ["99年度", "99年度", "99年度"],
  ["1、辦理", "1、辦理", "1、辦理"],
  ["（1）辦理", "（1）辦理", "（1）辦理"],
  ["達成 100%", "達成 100%", "達成 100%"],
  ["1.45.3", "1.45.3", "1.45.3"],
  ["=", "=", "="],
];

describe("what typing makes of a text", () => {
  test.each(ENTRIES)("%s", (typed, value, shown) => {
    workbench.workbook.enter("Report", 0, 0, typed);
    const [cell] = workbench.workbook.snapshot().sheets[0]?.cells ?? [];
    expect([cell?.value, cell?.text]).toEqual([value, shown]);
  });

  test.each(ENTRIES)("the API's values setter does the same: %s", async (typed, value) => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Report").getRange("A1");
      range.values = [[typed]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[value]]);
    });
  });

  test("a cell formatted as text keeps everything as it was typed", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Report").getRange("A1:C1");
      range.numberFormat = [["@", "@", "@"]];
      range.values = [["=1+1", "100%", 7]];
      range.load("values,formulas");
      await context.sync();
      expect(range.values).toEqual([["=1+1", "100%", "7"]]);
    });
  });

  test.each(["=1+", "=SUM(", "- 施政（一) 2", `=${"1+".repeat(5_000)}1`, "字".repeat(32_768)])(
    "what Excel can't take is refused and changes nothing",
    async (typed) => {
      const failure = Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Report").getRange("A1:B1").values = [["kept out", typed]];
        await context.sync();
      });
      await expect(failure).rejects.toMatchObject({
        code: expect.stringMatching(/InvalidArgument|FormulaLength/),
      });
      expect(workbench.workbook.snapshot().sheets[0]?.cells).toEqual([]);
    },
  );

  test("the apostrophe is not part of the value, but comes back in the formula bar", () => {
    workbench.workbook.enter("Report", 0, 0, "'100%");
    expect(workbench.workbook.entryText("Report", 0, 0)).toBe("'100%");
    expect(workbench.workbook.snapshot().sheets[0]?.cells[0]).toMatchObject({
      value: "100%",
      quotePrefix: true,
    });
  });
});
