import { beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { writeWorkbook } from "../../workbench/xlsx/write-workbook";
import { area, cell, fileOptions, kaiFormat, sheet, workbook } from "./sample-workbook";

async function reopen(snapshot: WorkbookSnapshot): Promise<ExcelJS.Workbook> {
  const bytes = await writeWorkbook(snapshot, fileOptions);
  const reopened = new ExcelJS.Workbook();
  await reopened.xlsx.load(bytes.buffer);
  return reopened;
}

async function reopenSheet(snapshot: Parameters<typeof sheet>[1]): Promise<ExcelJS.Worksheet> {
  const reopened = await reopen(workbook(sheet("施政績效報告", snapshot)));
  const worksheet = reopened.getWorksheet("施政績效報告");
  if (worksheet === undefined) throw new Error("The sheet was not written.");
  return worksheet;
}

describe("what a cell holds", () => {
  let worksheet: ExcelJS.Worksheet;
  beforeAll(async () => {
    worksheet = await reopenSheet({
      cells: [
        cell(0, 0, 541),
        cell(1, 0, 0),
        cell(2, 0, "陸客來臺"),
        cell(3, 0, true),
        cell(4, 0, "#DIV/0!", { isError: true }),
        cell(5, 0, "=1+1", { quotePrefix: true }),
        cell(6, 0, 1.8033, { formula: "=541/300" }),
        cell(7, 0, "#N/A", { formula: "=NA()", isError: true }),
        cell(8, 0, 0, { formula: "=1-1" }),
        cell(9, 0, "達成", { formula: '="達"&"成"' }),
        cell(10, 0, 1.8033, { formula: "=Achievement(541,IFNA(A1,300))" }),
        cell(11, 0, 1, { formula: "=YOY_CHANGE(A1:A3,A1:A3)" }),
        cell(12, 0, 2, { spilledFrom: "A12" }),
        cell(13, 0, 3, { spilledFrom: "A12" }),
        cell(14, 0, null),
      ],
    });
  });

  test.each([
    ["A1", 541],
    ["A2", 0],
    ["A3", "陸客來臺"],
    ["A4", true],
    ["A5", { error: "#DIV/0!" }],
    ["A13", 2],
    ["A15", null],
  ])("%s is the constant %j", (address, value) => {
    expect(worksheet.getCell(address).value).toEqual(value);
  });

  test.each([
    ["A7", "541/300", 1.8033],
    ["A8", "NA()", { error: "#N/A" }],
    ["A9", "1-1", 0],
    ["A10", '"達"&"成"', "達成"],
  ])("%s is the formula %s with its saved result", (address, formula, result) => {
    expect(worksheet.getCell(address)).toMatchObject({ formula, result });
  });

  test("text that looks like a formula stays text, and is marked to stay so when it is entered again", async () => {
    expect(worksheet.getCell("A6").value).toBe("=1+1");
    expect(worksheet.getCell("A6").formula).toBeUndefined();
    const marked = cell(0, 0, "=1+1", { quotePrefix: true });
    const plain = cell(1, 0, "文字");
    const styles = await stylesOf(workbook(sheet("一", { cells: [marked, plain] })));
    expect(styles.match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  test("functions of the add-in and of newer Excels carry the names that files give them", () => {
    expect(worksheet.getCell("A11").formula).toBe("_xldudf_ACHIEVEMENT(541,_xlfn.IFNA(A1,300))");
  });

  test("a formula that spilled names the range it filled", () => {
    expect(worksheet.getCell("A12").value).toMatchObject({
      shareType: "array",
      ref: "A12:A14",
      formula: "_xldudf_YOY_CHANGE(A1:A3,A1:A3)",
      result: 1,
    });
  });
});

describe("how it looks", () => {
  test("fonts, fills, borders and alignment", async () => {
    const worksheet = await reopenSheet({
      cells: [
        cell(0, 0, 1.8033, {
          format: {
            ...kaiFormat,
            numberFormat: "0.0%",
            fill: "#D9E1F2",
            horizontal: "Center",
            vertical: "Center",
            font: { ...kaiFormat.font, bold: true, color: "#C00000" },
          },
        }),
      ],
    });
    const { numFmt, font, fill, alignment, border } = worksheet.getCell("A1");
    expect(numFmt).toBe("0.0%");
    expect(font).toMatchObject({
      name: "標楷體",
      size: 12,
      bold: true,
      color: { argb: "FFC00000" },
    });
    expect(fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FFD9E1F2" } });
    expect(alignment).toMatchObject({ horizontal: "center", vertical: "middle", wrapText: true });
    expect(border.top).toEqual({ style: "thin", color: { argb: "FF000000" } });
  });

  test("columns are measured in digits of the default font, which is the report's", async () => {
    const snapshot = workbook(
      sheet("一", {
        columns: [
          { index: 0, size: 300, hidden: false },
          { index: 1, size: 54, hidden: true },
        ],
        rows: [{ index: 0, size: 66, hidden: false }],
      }),
    );
    const worksheet = (await reopen(snapshot)).getWorksheet("一");
    expect(worksheet?.getColumn(1).width).toBe(50);
    expect(worksheet?.getColumn(2).hidden).toBe(true);
    expect(worksheet?.getRow(1).height).toBe(66);
    expect(await stylesOf(snapshot)).toMatch(/<fonts[^>]*><font><sz val="12"\/>.*?<name val="標楷體"\/>/);
  });

  test("merged cells and frozen rows", async () => {
    const worksheet = await reopenSheet({
      cells: [cell(0, 0, "目標"), cell(1, 0, null)],
      merges: [area(0, 0, 2, 1)],
      frozen: { rows: 2, columns: 0 },
      showGridlines: false,
    });
    expect(worksheet.getCell("A2").master.address).toBe("A1");
    expect(worksheet.views[0]).toMatchObject({ state: "frozen", ySplit: 2, showGridLines: false });
  });
});

describe("tables, lists and print set-up", () => {
  test("a table keeps the cells' own values and formulas", async () => {
    const worksheet = await reopenSheet({
      cells: [
        cell(0, 0, "目標值"),
        cell(0, 1, "達成度"),
        cell(1, 0, 300),
        cell(1, 1, 1, { formula: "=A2/300" }),
      ],
      tables: [
        {
          ...area(0, 0, 2, 2),
          name: "PerformanceData",
          style: "TableStyleLight9",
          showFilterButton: true,
          showBandedRows: true,
          columns: ["目標值", "達成度"],
        },
      ],
    });
    expect(worksheet.getTables().map((table) => (table as unknown as ExcelJS.Table).name)).toEqual([
      "PerformanceData",
    ]);
    expect(worksheet.getCell("A2").value).toBe(300);
    expect(worksheet.getCell("B2")).toMatchObject({ formula: "A2/300", result: 1 });
  });

  test("lists of allowed values, and prompts without one", async () => {
    const worksheet = await reopenSheet({
      validations: [
        {
          ...area(1, 0, 3, 1),
          choices: ["正向", "負向"],
          prompt: { title: "方向", message: "越高越好為正向" },
        },
        { ...area(1, 1), choices: null, prompt: { title: "單位", message: "人、場次" } },
      ],
    });
    expect(worksheet.getCell("A3").dataValidation).toMatchObject({
      type: "list",
      formulae: ['"正向,負向"'],
      promptTitle: "方向",
    });
    expect(worksheet.getCell("B2").dataValidation).toMatchObject({
      type: "any",
      prompt: "人、場次",
    });
  });

  test("paper, margins, repeated rows, breaks and footer", async () => {
    const snapshot = workbook(
      sheet("施政績效報告", {
        cells: [cell(0, 0, "標題"), cell(9, 2, "末")],
        rowBreaks: [4],
        page: {
          ...sheet("").page,
          zoom: { horizontalFitToPages: 1 },
          margins: { top: 72, bottom: 36, left: 56.7, right: 56.7, header: 18, footer: 18 },
          printArea: area(0, 0, 10, 3),
          titleRows: { first: 0, last: 1 },
          centerHorizontally: true,
          centerFooter: "&P / &N",
        },
      }),
    );
    const worksheet = (await reopen(snapshot)).getWorksheet("施政績效報告");
    expect(worksheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "1:2",
      printArea: "A1:C10",
    });
    expect(worksheet?.pageSetup.margins).toMatchObject({ top: 1, bottom: 0.5, left: 0.7875 });
    expect(worksheet?.headerFooter.oddFooter).toBe("&C&P / &N");
    expect(await partOf(snapshot, "xl/worksheets/sheet1.xml")).toContain(
      '<rowBreaks count="1" manualBreakCount="1"><brk id="4"',
    );
  });

  test("a scale stands by itself, without a number of pages", async () => {
    const page = { ...sheet("").page, zoom: { scale: 85 } };
    const worksheet = await reopenSheet({ page });
    expect(worksheet.pageSetup).toMatchObject({ scale: 85, fitToPage: false });
  });
});

describe("the workbook", () => {
  test("opens on the active sheet and hides hidden ones", async () => {
    const { views, worksheets } = await reopen({
      sheets: [sheet("一", { visibility: "VeryHidden" }), sheet("二"), sheet("三")],
      activeSheet: "三",
      settings: {},
    });
    expect(views[0]).toMatchObject({ activeTab: 2 });
    expect(worksheets.map(({ state }) => state)).toEqual(["veryHidden", "visible", "visible"]);
  });

  test("a sheet's name may hold a quote and signs of XML", async () => {
    const page = { ...sheet("").page, printArea: area(0, 0, 2, 2) };
    const name = "A'B & <C>";
    const { worksheets } = await reopen(workbook(sheet(name, { cells: [cell(0, 0, 1)], page })));
    expect(worksheets.map((worksheet) => worksheet.name)).toEqual([name]);
  });
});

/** The part of the file that says how cells look. */
function stylesOf(snapshot: WorkbookSnapshot): Promise<string> {
  return partOf(snapshot, "xl/styles.xml");
}

async function partOf(snapshot: WorkbookSnapshot, path: string): Promise<string> {
  const zip = await JSZip.loadAsync(await writeWorkbook(snapshot, fileOptions));
  return (await zip.file(path)?.async("string")) ?? "";
}
