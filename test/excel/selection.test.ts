import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { ready } from "../../src/excel/host";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { run } from "../../src/excel/session";
import { selectCell } from "../../src/excel/selection";
import { dataName, plansOf, problemOf, reportName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

describe("going to a cell", () => {
  test("shows its sheet, a hidden one too, and selects it", async () => {
    await buildSheets(plansOf(sample));
    await run(async (context) => {
      context.workbook.worksheets.getItem(dataName).visibility = "Hidden";
      await context.sync();
    });
    await selectCell({ sheet: dataName, address: "C4" });
    expect(workbench.workbook.snapshot().activeSheet).toBe(dataName);
    expect(workbench.workbook.selection.areas).toEqual([{ row: 3, column: 2, rowCount: 1, columnCount: 1 }]);
  });

  test("goes with its row when others are put in above, and tells when it is gone", async () => {
    await buildSheets(plansOf(sample));
    const findings = (await reviewWorkbook())?.findings ?? [];
    const found = findings.find(
      ({ finding }) => finding.rule === "stated-differs" && finding.indicator === 6,
    );
    if (!found?.cell) throw new Error("indicator 6 claims another achievement than is computed");
    expect(found.cell).toMatchObject({ sheet: reportName, address: "C43" });
    const inReport = (change: (sheet: Excel.Worksheet) => void) =>
      run(async (context) => {
        change(context.workbook.worksheets.getItem(reportName));
        await context.sync();
      });
    await inReport((sheet) => sheet.getRange("3:4").insert("Down"));
    await selectCell(found.cell);
    expect(workbench.workbook.selection.areas).toMatchObject([{ row: 44, column: 2 }]);
    await inReport((sheet) => sheet.getRange("45:45").delete("Up"));
    expect(await problemOf(selectCell(found.cell))).toEqual({ kind: "rowGone" });
  });

  test("a sheet that is gone is told as such", async () => {
    expect(await problemOf(selectCell({ sheet: "不存在", address: "A1" }))).toEqual({ kind: "sheetGone" });
  });
});

test("outside of Office the panel learns what is missing, and Excel's work is refused as such", async () => {
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
  expect(await ready()).toEqual({ missing: "office", displayLanguage: "zh-TW", theme: null });
  expect(await problemOf(selectCell({ sheet: dataName, address: "A1" }))).toEqual({
    kind: "unsupported",
    set: "ExcelApi",
  });
});
