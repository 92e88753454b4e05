import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { area, cell, kaiFormat, sheet, workbook } from "./sample-workbook";
import { anyWorkbook } from "./any-workbook";
import { asInFile, reopened } from "./reopened";

describe("a workbook that was saved and is opened", () => {
  test("is the same, whatever a snapshot can hold", async () => {
    const full = workbook(
      sheet("資料", {
        isProtected: true,
        standardWidth: 60,
        standardHeight: 18,
        cells: [
          cell(0, 0, "目標值"),
          cell(0, 1, "達成度"),
          cell(1, 0, 300),
          cell(1, 1, 1.5, { formula: "=ACHIEVEMENT(A2,IFNA(C1,200))" }),
          cell(2, 0, "#DIV/0!", { formula: "=1/0", isError: true }),
          cell(2, 1, "", { formula: '=IF(A2>0,"","無")' }),
          cell(3, 0, "=1+1", { quotePrefix: true }),
          cell(3, 1, true, { text: "TRUE" }),
          cell(4, 0, " 前後有空白 \n第二行 "),
          cell(5, 0, 2, { formula: "=YOY_CHANGE(A1:A2,A1:A2)" }),
          cell(6, 0, 3, { spilledFrom: "A6" }),
          cell(7, 0, "#N/A", { spilledFrom: "A6", isError: true }),
          cell(8, 3, null),
        ],
        columns: [
          { index: 0, size: 54, hidden: false },
          { index: 1, size: 120.75, hidden: true },
          { index: 2, size: 120.75, hidden: false },
          { index: 3, size: 60, hidden: false },
        ],
        rows: [
          { index: 0, size: 33, hidden: false },
          // As high as any other, but somebody said so: Excel does not fit it to its text.
          { index: 1, size: 18, hidden: false },
          { index: 4, size: 18, hidden: true },
          { index: 20, size: 409.5, hidden: false },
        ],
        merges: [area(10, 0, 2, 3)],
        tables: [
          {
            ...area(0, 0, 2, 2),
            name: "績效",
            style: "TableStyleLight9",
            showFilterButton: false,
            showBandedRows: true,
            columns: ["目標值", "達成度"],
          },
        ],
        validations: [
          {
            ...area(1, 0, 3, 1),
            choices: ["正向", '"負"向'],
            prompt: { title: "方向", message: "二選一\n必填" },
          },
          { ...area(5, 2), choices: null, prompt: { title: "", message: "單位" } },
        ],
        frozen: { rows: 1, columns: 2 },
        showGridlines: false,
        rowBreaks: [4, 9],
        page: {
          orientation: "Landscape",
          paperSize: "A3",
          zoom: { horizontalFitToPages: 1 },
          margins: { top: 56.69, bottom: 42.5, left: 28.35, right: 28.35, header: 18, footer: 18 },
          printArea: area(0, 0, 10, 3),
          titleRows: { first: 0, last: 1 },
          centerHorizontally: true,
          centerFooter: '&"標楷體"第 &P 頁，共 &N 頁 && 附註',
        },
      }),
      sheet("A'B & <C>", { page: { ...sheet("").page, printArea: area(2, 0, 2, 2), zoom: { scale: 85 } } }),
      sheet("三", { visibility: "VeryHidden" }),
    );
    const snapshot = { ...full, activeSheet: "A'B & <C>" };
    expect(asInFile(await reopened(snapshot))).toEqual(asInFile(snapshot));
  });

  test("keeps every look of a cell", async () => {
    const looks = cell(0, 0, 1.8033, {
      text: "180.3%",
      format: {
        ...kaiFormat,
        numberFormat: "0.0%",
        fill: "#D9E1F2",
        horizontal: "CenterAcrossSelection",
        vertical: "Bottom",
        wrapText: false,
        shrinkToFit: true,
        locked: false,
        font: {
          ...kaiFormat.font,
          bold: true,
          italic: true,
          underline: "DoubleAccountant",
          color: "#C00000",
        },
        borders: {
          top: { style: "Double", weight: "Thick", color: "#00FF00" },
          bottom: { style: "Dot", weight: "Thin", color: "#000000" },
          left: { style: "Dash", weight: "Medium", color: "#000000" },
          right: null,
        },
      },
    });
    const snapshot = workbook(sheet("一", { cells: [looks] }));
    expect(await reopened(snapshot)).toEqual(snapshot);
  });

  test("keeps texts that XML cannot hold as they are", async () => {
    const texts = ["a\r\nb", "_x0041_", "\u0007鈴", "𠮷", "'", "", "<&>\"'"];
    const cells = texts.map((text, row) => cell(row, 0, text, { quotePrefix: true }));
    const snapshot = workbook(sheet("一", { cells }));
    expect(await reopened(snapshot)).toEqual(snapshot);
  });

  test("is the same for any small workbook", async () => {
    await fc.assert(
      fc.asyncProperty(anyWorkbook, async (snapshot) => {
        expect(asInFile(await reopened(snapshot))).toEqual(asInFile(snapshot));
      }),
      { numRuns: 60 },
    );
  });
});
