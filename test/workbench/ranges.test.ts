import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";

let workbench: Workbench;
beforeEach(() => {
  workbench = openWorkbench({ sheetName: "Report" });
});
afterEach(() => workbench.close());

describe("values and formulas", () => {
  test("what is written is read back, with formulas calculated", async () => {
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("A1:C1").values = [[541, 300, "=A1/B1"]];
      sheet.getRange("C1").numberFormat = [["0.0%"]];
      const range = sheet.getRange("A1:C1").load("values,formulas,text,address,valueTypes,numberFormat");
      await context.sync();
      return range.toJSON();
    });
    expect(read.values).toEqual([[541, 300, 541 / 300]]);
    expect(read.formulas).toEqual([[541, 300, "=A1/B1"]]);
    expect(read.text).toEqual([["541", "300", "180.3%"]]);
    expect(read.address).toBe("Report!A1:C1");
    expect(read.numberFormat).toEqual([["General", "General", "0.0%"]]);
  });

  test("a range stays usable after a sync and moves with its cells", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B3");
      range.values = [["stays"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      expect(range.address).toBe("Report!B5");
      expect(range.values).toEqual([["stays"]]);
    });
  });

  test("null in a matrix leaves the cell as it is; an empty string clears it", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Report").getRange("A1:B1");
      range.values = [["one", "two"]];
      range.values = [[null, ""]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["one", ""]]);
    });
  });

  test("a matrix of another size is refused", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({
      code: "InvalidArgument",
      message: expect.stringContaining("doesn't match the size"),
      debugInfo: { errorLocation: "Range.values" },
    });
  });
});

describe("what does not exist", () => {
  test("a null object says so, and a missing sheet is an error", async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Missing");
      const apart = context.workbook.worksheets
        .getItem("Report")
        .getRange("A1")
        .getIntersectionOrNullObject("C1");
      const below = missing.getRange("A1");
      await context.sync();
      expect([missing.isNullObject, apart.isNullObject, below.isNullObject]).toEqual([true, true, true]);
    });
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Missing").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ItemNotFound" });
  });

  test("what was not loaded can't be read", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Report").getRange("A1");
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("a member that the host does not have is refused, with the statement that asked for it", async () => {
    const failure = Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").getRange("A1").load("nonsense");
      await context.sync();
    });
    await expect(failure).rejects.toMatchObject({ code: "ApiNotFound" });
    const surroundings = Excel.run({ delayForCellEdit: false }, async (context) => {
      const sheet = context.workbook.worksheets.getItem("Report");
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").format.rowHeight = 500;
      sheet.getRange("A3").values = [[3]];
      await context.sync();
    });
    await expect(surroundings).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "RangeFormat.rowHeight", statement: expect.stringContaining("rowHeight") },
    });
    // What came before the fault stays done, what came after was not.
    expect(workbench.workbook.snapshot().sheets[0]?.cells.map(({ row, value }) => [row, value])).toEqual([
      [0, 1],
    ]);
  });
});
