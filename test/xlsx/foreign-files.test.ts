import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { readWorkbook } from "../../workbench/xlsx/read-workbook";
import { UnreadableFile } from "../../workbench/xlsx/unreadable-file";
import { writeWorkbook } from "../../workbench/xlsx/write-workbook";
import { cell, fileOptions, sheet, workbook } from "./sample-workbook";

const open = (bytes: Uint8Array): Promise<WorkbookSnapshot> => readWorkbook(bytes, fileOptions);

async function openWritten(fill: (workbook: ExcelJS.Workbook) => void): Promise<WorkbookSnapshot> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return open(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A file of ours with some part replaced, as another program would have written it. */
async function openEdited(
  snapshot: WorkbookSnapshot,
  path: string,
  edit: (part: string) => string,
): Promise<WorkbookSnapshot> {
  const zip = await JSZip.loadAsync(await writeWorkbook(snapshot, fileOptions));
  const part = (await zip.file(path)?.async("string")) ?? "";
  const edited = edit(part);
  if (edited === part) throw new Error(`nothing was edited in ${path}`);
  return open(await zip.file(path, edited).generateAsync({ type: "uint8array" }));
}

function firstSheet({ sheets: [first] }: WorkbookSnapshot): SheetSnapshot {
  if (first === undefined) throw new Error("no sheet");
  return first;
}

function cellAt(snapshot: WorkbookSnapshot, row: number, column: number): CellSnapshot | undefined {
  return firstSheet(snapshot).cells.find((one) => one.row === row && one.column === column);
}

/** One sheet whose rows are given as XML. */
function withRows(rows: string): Promise<WorkbookSnapshot> {
  return openEdited(workbook(sheet("一", { cells: [cell(0, 0, 1)] })), "xl/worksheets/sheet1.xml", (part) =>
    part.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`),
  );
}

describe("a file of another program", () => {
  test("opens with its texts, dates, links and repeated formulas", async () => {
    const snapshot = await openWritten((book) => {
      const worksheet = book.addWorksheet("說明");
      worksheet.getCell("A1").value = { richText: [{ text: "粗" }, { text: "細", font: { bold: true } }] };
      worksheet.getCell("A2").value = new Date(Date.UTC(2010, 3, 15));
      worksheet.getCell("A3").value = { text: "連結", hyperlink: "https://example.org" };
      worksheet.getCell("B1").value = 2;
      worksheet.getCell("B2").value = 3;
      worksheet.fillFormula("C1:C2", "B1*$B$2", [6, 9]);
    });
    expect(cellAt(snapshot, 0, 0)?.value).toBe("粗細");
    expect(cellAt(snapshot, 1, 0)?.value).toBe(40283);
    expect(cellAt(snapshot, 2, 0)?.value).toBe("連結");
    expect([cellAt(snapshot, 0, 2)?.formula, cellAt(snapshot, 1, 2)?.formula]).toEqual([
      "=B1*$B$2",
      "=B2*$B$2",
    ]);
    expect(snapshot.settings).toEqual({});
  });

  test("opens without its pictures and conditional formats, which the model does not know", async () => {
    const onePixel =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const snapshot = await openWritten((book) => {
      const worksheet = book.addWorksheet("圖");
      worksheet.getCell("A1").value = "甲";
      worksheet.addImage(book.addImage({ base64: onePixel, extension: "png" }), "B2:C3");
      worksheet.addConditionalFormatting({
        ref: "A1",
        rules: [{ type: "expression", formulae: ["A1>0"], style: {}, priority: 1 }],
      });
    });
    expect(firstSheet(snapshot).cells.map(({ value }) => value)).toEqual(["甲"]);
  });

  test("colours of the theme, lighter or darker, and of the palette are told as they look", async () => {
    const snapshot = await openWritten((book) => {
      const worksheet = book.addWorksheet("色");
      const fill = (address: string, fgColor: object) => {
        worksheet.getCell(address).value = 1;
        worksheet.getCell(address).fill = { type: "pattern", pattern: "solid", fgColor };
      };
      fill("A1", { theme: 4 });
      fill("A2", { theme: 4, tint: 0.5999938962981048 });
      fill("A3", { theme: 0, tint: -0.14999847407452621 });
      fill("A4", { indexed: 10 });
    });
    const fills = firstSheet(snapshot).cells.map(({ format }) => format.fill);
    // Accent 1, as "lighter 60 %" (in Excel #B8CCE4), white as "darker 15 %", red.
    expect(fills).toEqual(["#4F81BD", "#B9CDE5", "#D9D9D9", "#FF0000"]);
  });

  test("a column is as wide as its file's own default font makes it", async () => {
    const snapshot = await openWritten((book) => {
      const worksheet = book.addWorksheet("寬");
      worksheet.getColumn(2).width = 20;
    });
    // Calibri of 11 points has digits of seven pixels: 140 pixels are 105 points.
    expect(firstSheet(snapshot).columns).toEqual([{ index: 1, size: 105, hidden: false }]);
  });

  test("rows and cells need not say where they stand; texts may stand in the cell itself", async () => {
    const snapshot = await withRows(
      '<row><c t="inlineStr"><is><t>甲</t><rPh sb="0" eb="1"><t>ㄐㄧㄚˇ</t></rPh></is></c><c><v>2</v></c></row>' +
        '<row><c t="str"><v>乙</v></c></row><row r="9"><c r="C9"><v>3</v></c></row>',
    );
    expect(firstSheet(snapshot).cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, "甲"],
      [0, 1, 2],
      [1, 0, "乙"],
      [8, 2, 3],
    ]);
  });

  test("the many empty rows that LibreOffice measures at the end of a sheet are not taken along", async () => {
    const snapshot = await withRows(
      '<row r="1" ht="16.5" customHeight="false"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576" ht="16.5" customHeight="true"/>',
    );
    expect(firstSheet(snapshot).rows).toEqual([]);
  });

  test("names of elements may carry a prefix", async () => {
    const snapshot = await openEdited(
      workbook(sheet("一", { cells: [cell(0, 0, 7)] })),
      "xl/worksheets/sheet1.xml",
      (part) => part.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x="),
    );
    expect(cellAt(snapshot, 0, 0)?.value).toBe(7);
  });

  test("an array formula that no add-in computes keeps the values it had filled", async () => {
    const snapshot = await withRows(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>6</v></c></row>',
    );
    expect(cellAt(snapshot, 0, 0)).toMatchObject({ formula: "=B1:B2*2", value: 4 });
    expect(cellAt(snapshot, 1, 0)).toMatchObject({ value: 6, spilledFrom: null });
  });

  test("functions of other add-ins keep their name in the file, so that saving loses none", async () => {
    const snapshot = await withRows('<row r="1"><c r="A1"><f>_xldudf_OTHER_SUM(A2)</f><v>4</v></c></row>');
    expect(cellAt(snapshot, 0, 0)?.formula).toBe("=_xldudf_OTHER_SUM(A2)");
  });

  test("a table's row of totals is left to the cells, and a table without headers is no table", async () => {
    const snapshot = await openWritten((book) => {
      const worksheet = book.addWorksheet("表");
      const columns = [
        { name: "名稱", totalsRowLabel: "合計" },
        { name: "值", totalsRowFunction: "sum" as const },
      ];
      const rows = [["甲", 1]];
      worksheet.addTable({ name: "有", ref: "A1", headerRow: true, totalsRow: true, columns, rows });
      worksheet.addTable({ name: "無", ref: "D1", headerRow: false, totalsRow: false, columns, rows });
    });
    expect(firstSheet(snapshot).tables).toMatchObject([
      { name: "有", row: 0, column: 0, rowCount: 2, columnCount: 2, columns: ["名稱", "值"] },
    ]);
    expect(cellAt(snapshot, 2, 0)?.value).toBe("合計");
  });

  test("a date may be written out", async () => {
    const snapshot = await withRows(
      '<row><c t="d"><v>2010-04-15</v></c><c t="d"><v>2010-04-15T12:00</v></c></row>',
    );
    expect(firstSheet(snapshot).cells.map(({ value }) => value)).toEqual([40283, 40283.5]);
  });

  test("dates of a workbook that counts from 1904 are the same days", async () => {
    const snapshot = await openWritten((book) => {
      book.properties.date1904 = true;
      book.addWorksheet("一").getCell("A1").value = new Date(Date.UTC(2010, 3, 15));
    });
    expect(cellAt(snapshot, 0, 0)?.value).toBe(40283);
  });

  test("a sheet that cannot be in front gives its place to one that can", async () => {
    const snapshot = await openEdited(
      { ...workbook(sheet("一"), sheet("二")), activeSheet: "二" },
      "xl/workbook.xml",
      (part) => part.replace(/(name="二"[^>]*state=)"visible"/, '$1"hidden"'),
    );
    expect(snapshot.activeSheet).toBe("一");
  });
});

describe("a file that is no workbook", () => {
  const problemOf = async (bytes: Uint8Array): Promise<unknown> => {
    try {
      await open(bytes);
      return "opened";
    } catch (error) {
      return error instanceof UnreadableFile ? error.problem : error;
    }
  };
  const textBytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const zipped = (files: { readonly [path: string]: string }): Promise<Uint8Array> => {
    const zip = new JSZip();
    for (const [path, content] of Object.entries(files)) zip.file(path, content);
    return zip.generateAsync({ type: "uint8array" });
  };

  test("such as a text or nothing at all", async () => {
    expect(await problemOf(textBytes("這是一封信。"))).toBe("other");
    expect(await problemOf(new Uint8Array())).toBe("other");
  });

  test("such as a document of Word, or an archive of anything", async () => {
    const links =
      '<Relationships xmlns="r"><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
    expect(await problemOf(await zipped({ "_rels/.rels": links, "word/document.xml": "<document/>" }))).toBe(
      "other",
    );
    expect(await problemOf(await zipped({ "readme.txt": "…" }))).toBe("other");
  });

  test("such as one whose end is missing, or whose parts are", async () => {
    const whole = await writeWorkbook(workbook(sheet("一", { cells: [cell(0, 0, 1)] })), fileOptions);
    expect(await problemOf(whole.slice(0, whole.length / 2))).toBe("damaged");
    const zip = await JSZip.loadAsync(whole);
    const without = await zip.remove("xl/worksheets/sheet1.xml").generateAsync({ type: "uint8array" });
    expect(await problemOf(without)).toBe("damaged");
    const broken = await zip.file("xl/worksheets/sheet1.xml", "<worksheet><sheetData>");
    expect(await problemOf(await broken.generateAsync({ type: "uint8array" }))).toBe("damaged");
  });

  test("such as one encrypted with a password", async () => {
    const container = Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
      Buffer.from("EncryptedPackage", "utf16le"),
    ]);
    expect(await problemOf(container)).toBe("protected");
  });
});
