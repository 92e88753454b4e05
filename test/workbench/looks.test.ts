import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { openWorkbench, type Workbench } from "../../workbench/node/open-workbench";
import type { CellSnapshot } from "../../workbench/workbook/snapshot";

let workbench: Workbench;
beforeEach(() => {
  workbench = openWorkbench({ sheetName: "Report" });
});
afterEach(() => workbench.close());

async function onSheet(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("Report"), context);
    await context.sync();
  });
}

function cell(row: number, column: number): CellSnapshot | undefined {
  return workbench.workbook
    .snapshot()
    .sheets[0]?.cells.find((one) => one.row === row && one.column === column);
}

describe("looks", () => {
  test("of a range, by the properties of its format", async () => {
    await onSheet((report) => {
      const { format } = report.getRange("A1:B2");
      format.font.set({ name: "標楷體", size: 14, bold: true, color: "red" });
      format.fill.color = "#d9e2f3";
      format.set({ wrapText: true, horizontalAlignment: "Center", verticalAlignment: "Top", indentLevel: 1 });
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("InsideVertical").set({ style: "Double", color: "#112233" });
    });
    expect(cell(0, 0)?.format).toMatchObject({
      font: { name: "標楷體", size: 14, bold: true, color: "#FF0000" },
      fill: "#D9E2F3",
      horizontal: "Center",
      vertical: "Top",
      wrapText: true,
      borders: { top: null, bottom: null, right: { style: "Double", weight: "Thin", color: "#112233" } },
    });
    expect(cell(1, 1)?.format.borders).toMatchObject({ bottom: { style: "Continuous" }, right: null });
  });

  test("of scattered ranges, and of cells, rows and columns by a matrix", async () => {
    await onSheet((report) => {
      report.getRanges("A1,C3:C4").format.fill.color = "#FFFF00";
      report.getRange("A1:A2").setCellProperties([
        [
          {
            format: {
              font: { bold: true },
              borders: { bottom: { style: "Continuous", weight: "Medium" } },
            },
          },
        ],
        [{}],
      ]);
      report.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 33 } }, { rowHidden: true }]);
      report.getRange("A1:B1").setColumnProperties([{ format: { columnWidth: 99 } }, { columnHidden: true }]);
    });
    expect(cell(0, 0)?.format).toMatchObject({
      fill: "#FFFF00",
      font: { bold: true },
      borders: { bottom: { weight: "Medium" } },
    });
    expect(cell(3, 2)?.format.fill).toBe("#FFFF00");
    const { rows, columns } = workbench.workbook.snapshot().sheets[0] ?? {};
    expect(rows).toEqual([
      { index: 0, size: 33, hidden: false },
      { index: 1, size: 16.5, hidden: true },
    ]);
    expect(columns).toEqual([
      { index: 0, size: 99, hidden: false },
      { index: 1, size: 54, hidden: true },
    ]);
  });

  test("mixed looks read as null, cell by cell as they are", async () => {
    await Excel.run(async (context) => {
      const report = context.workbook.worksheets.getItem("Report");
      report.getRange("A1").format.wrapText = true;
      const both = report.getRange("A1:B1").load("format/wrapText, rowHidden");
      const each = report.getRange("A1:B1").getCellProperties({ format: { wrapText: true }, address: true });
      await context.sync();
      expect(both.format.wrapText).toBeNull();
      expect(both.rowHidden).toBe(false);
      expect(each.value.map((row) => row.map(({ format }) => format?.wrapText))).toEqual([[true, false]]);
    });
  });

  test("a whole column keeps its look for cells yet to come", async () => {
    await onSheet((report) => {
      report.getRange("B:B").numberFormat = "0.0%" as unknown as string[][];
      report.getRange("B7").values = [[0.5]];
    });
    expect(cell(6, 1)?.text).toBe("50.0%");
  });

  test("a copy takes content, looks and merges along; references move", async () => {
    await onSheet((report) => {
      report.getRange("A1:B1").values = [[2, "=A1*$A$1"]];
      report.getRange("A1").format.font.bold = true;
      report.getRange("A2:B2").merge();
      report.getRange("D3").copyFrom("A1:B2");
    });
    expect(cell(2, 4)).toMatchObject({ formula: "=D3*$A$1", value: 4 });
    expect(cell(2, 3)?.format.font.bold).toBe(true);
    expect(workbench.workbook.snapshot().sheets[0]?.merges).toContainEqual({
      row: 3,
      column: 3,
      rowCount: 1,
      columnCount: 2,
    });
  });
});

describe("settings and selection", () => {
  test("settings keep any JSON value", async () => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("planner", { sheets: ["Report"] });
      await context.sync();
      const kept = context.workbook.settings.getItemOrNullObject("planner").load("value");
      const missing = context.workbook.settings.getItemOrNullObject("missing");
      await context.sync();
      expect(kept.value).toEqual({ sheets: ["Report"] });
      expect(missing.isNullObject).toBe(true);
    });
  });

  test("a selection is seen by the add-in that listens, and by the workbook", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").onSelectionChanged.add(async ({ address }) => {
        seen.push(address);
      });
      await context.sync();
      context.workbook.worksheets.getItem("Report").getRange("B2:C3").select();
      await context.sync();
      const selected = context.workbook.getSelectedRange().load("address");
      await context.sync();
      expect(selected.address).toBe("Report!B2:C3");
    });
    expect(seen).toEqual(["B2:C3"]);
  });

  test("an edit is told to whoever listens to its sheet or to all sheets", async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Report").onChanged.add(async ({ address }) => {
        seen.push(`sheet ${address}`);
      });
      context.workbook.worksheets.onChanged.add(async ({ address, changeType }) => {
        seen.push(`all ${address} ${changeType}`);
      });
      await context.sync();
    });
    workbench.workbook.enter("Report", 1, 1, "typed");
    await Excel.run(async (context) => context.sync());
    expect(seen.sort()).toEqual(["all B2 RangeEdited", "sheet B2"]);
  });
});
