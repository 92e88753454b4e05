import { afterEach, describe, expect, test } from "@jest/globals";
import type { FunctionMetadata } from "../../workbench/calculation/function-metadata";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";
import { STANDARD_FORMAT } from "../../workbench/workbook/format";
import type { WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { area, cell, sheet, workbook } from "../xlsx/sample-workbook";
import { reopened } from "../xlsx/reopened";

let workbench: Workbench | null = null;
afterEach(() => workbench?.close());

/** Saves the workbook, opens the file, and reads in it with Microsoft's client. */
async function opened(snapshot: WorkbookSnapshot): Promise<Workbench> {
  workbench = openWorkbench({ contents: await reopened(snapshot) });
  return workbench;
}

const achievement: FunctionMetadata = {
  id: "ACHIEVEMENT",
  name: "ACHIEVEMENT",
  parameters: [
    { name: "actual", type: "any", dimensionality: "matrix" },
    { name: "target", type: "any" },
  ],
};

describe("an opened workbook through Microsoft's client", () => {
  test("has values, formulas, looks and settings", async () => {
    const snapshot = workbook(
      sheet("資料", {
        cells: [
          cell(0, 0, 541),
          cell(0, 1, 0, { formula: "=A1*2" }),
          cell(1, 0, "(1)", { quotePrefix: true }),
          cell(1, 1, 5, { formula: "='A''B'!A1+1" }),
        ],
        columns: [{ index: 1, size: 120, hidden: true }],
      }),
      sheet("A'B", { cells: [cell(0, 0, 4)], visibility: "Hidden" }),
    );
    await opened({ ...snapshot, settings: { 略過: '[{"reason":"因「故」<&>"}]' } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("資料").getRange("A1:B2").load("values,formulas");
      const { font } = range.getCell(0, 0).format;
      font.load("name,size");
      const hidden = context.workbook.worksheets.getItem("A'B").load("visibility");
      const column = range.getColumn(1).load("columnHidden");
      const setting = context.workbook.settings.getItem("略過").load("value");
      await context.sync();
      // The file said 0: results are computed anew.
      expect(range.values).toEqual([
        [541, 1082],
        ["(1)", 5],
      ]);
      expect(range.formulas).toEqual([
        [541, "=A1*2"],
        ["(1)", "='A''B'!A1+1"],
      ]);
      expect([font.name, font.size]).toEqual(["標楷體", 12]);
      expect(hidden.visibility).toBe("Hidden");
      expect(column.columnHidden).toBe(true);
      expect(setting.value).toBe('[{"reason":"因「故」<&>"}]');
    });
  });

  test("has tables that formulas can name, lists, and its print set-up", async () => {
    const table = {
      ...area(0, 0, 3, 2),
      name: "指標",
      style: "TableStyleLight9",
      showFilterButton: true,
      showBandedRows: false,
      columns: ["名稱", "值"],
    };
    await opened(
      workbook(
        sheet("資料", {
          cells: [
            cell(0, 0, "名稱"),
            cell(0, 1, "值"),
            cell(1, 0, "甲"),
            cell(1, 1, 1),
            cell(2, 0, "乙"),
            cell(2, 1, 2),
            cell(4, 0, null, { formula: "=SUM(指標[值])" }),
          ],
          tables: [table],
          validations: [
            { ...area(1, 0, 2, 1), choices: ["甲", "乙"], prompt: { title: "名稱", message: "二選一" } },
          ],
          page: { ...sheet("").page, titleRows: { first: 0, last: 0 }, printArea: area(0, 0, 5, 2) },
        }),
      ),
    );
    await Excel.run(async (context) => {
      const only = context.workbook.worksheets.getItem("資料");
      const named = context.workbook.tables.getItem("指標").getRange().load("address");
      const sum = only.getRange("A5").load("values");
      const { dataValidation } = only.getRange("A2:A3");
      dataValidation.load("rule,prompt,type");
      const printed = only.pageLayout.getPrintAreaOrNullObject().load("address");
      await context.sync();
      expect(named.address).toBe("資料!A1:B3");
      expect(sum.values).toEqual([[3]]);
      expect(dataValidation.type).toBe("List");
      expect(dataValidation.rule.list?.source).toBe("甲,乙");
      expect(dataValidation.prompt.message).toBe("二選一");
      expect(printed.address).toBe("資料!A1:B5");
    });
  });

  test("tells nobody that anything has changed", async () => {
    const bench = await opened(workbook(sheet("一", { cells: [cell(0, 0, 1)] })));
    const messages: unknown[] = [];
    bench.host.onMessage((rows) => messages.push(...rows));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一").onChanged.add(async () => undefined);
      await context.sync();
    });
    expect(messages).toEqual([]);
  });

  test("lets what a formula filled be filled again by the add-in", async () => {
    const bench = await opened(
      workbook(
        sheet("一", {
          cells: [
            cell(0, 0, 541),
            cell(1, 0, 300),
            cell(0, 1, 9, { formula: "=ACHIEVEMENT(A1:A2,100)" }),
            cell(1, 1, 9, { spilledFrom: "B1" }),
          ],
        }),
      ),
    );
    CustomFunctions.associate("ACHIEVEMENT", (actual: number[][], target: number) =>
      actual.map((row) => row.map((value) => value / target)),
    );
    bench.host.registerFunctions([achievement]);
    await bench.settled();
    const [{ cells } = { cells: [] }] = bench.workbook.snapshot().sheets;
    const filled = cells.filter(({ column }) => column === 1);
    expect(filled.map(({ value, spilledFrom }) => [value, spilledFrom])).toEqual([
      [5.41, null],
      [3, "B1"],
    ]);
  });

  test("opens on the sheet that was in front, and new sheets and tables get free names", async () => {
    await opened({ ...workbook(sheet("工作表1"), sheet("工作表2")), activeSheet: "工作表2" });
    await Excel.run(async (context) => {
      const front = context.workbook.worksheets.getActiveWorksheet().load("name");
      const added = context.workbook.worksheets.add().load("name");
      await context.sync();
      expect([front.name, added.name]).toEqual(["工作表2", "工作表3"]);
    });
  });

  test("counts as used only what differs from a new sheet", async () => {
    const blank = cell(8, 8, null, { format: STANDARD_FORMAT });
    await opened(workbook(sheet("一", { cells: [cell(0, 0, 1), cell(1, 1, null), blank] })));
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("一").getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("一!A1:B2");
    });
  });

  test("stays protected", async () => {
    await opened(workbook(sheet("一", { isProtected: true, cells: [cell(0, 0, 1)] })));
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("一").getRange("A1").values = [[2]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
