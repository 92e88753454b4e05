import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { ready } from "../../src/excel/host";
import { run } from "../../src/excel/session";
import { selectCell } from "../../src/excel/selection";
import { dataName, plansOf, problemOf, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

describe("going to a cell", () => {
  test("shows its sheet, a hidden one too, and selects it", async () => {
    await buildSheets(plansOf(sample));
    await run(async (context) => {
      context.workbook.worksheets.getItem(dataName).visibility = "Hidden";
      await context.sync();
    });
    await selectCell(dataName, "C4");
    expect(workbench.workbook.snapshot().activeSheet).toBe(dataName);
    expect(workbench.workbook.selection.areas).toEqual([{ row: 3, column: 2, rowCount: 1, columnCount: 1 }]);
  });

  test("a sheet that is gone is told as such", async () => {
    expect(await problemOf(selectCell("不存在", "A1"))).toEqual({ kind: "sheetGone" });
  });
});

test("outside of Office the panel learns what is missing, and Excel's work is refused as such", async () => {
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
  expect(await ready()).toEqual({ missing: "office", displayLanguage: "zh-TW", theme: null });
  expect(await problemOf(selectCell(dataName, "A1"))).toEqual({ kind: "unsupported", set: "ExcelApi" });
});
