import type ExcelJS from "exceljs";
import JSZip from "jszip";
import { format, isValidFormat } from "numfmt";
import { readKept } from "../../src/excel/kept-values";
import type { ShownRow } from "../../src/excel/recorded-cells";
import type { CellValue } from "../../src/report/read-sheets/sheet-cells";
import { readAddInReference } from "../../workbench/server/addin-reference";
import { projectFolder } from "../../workbench/server/project-folder";
import { openPackage } from "../../workbench/xlsx/package";
import { readSettings } from "../../workbench/xlsx/read-settings";
import { nameOfSheetInFront } from "../../workbench/xlsx/read-workbook";

export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly FileRow[];
}

export interface FileRow extends ShownRow {
  /** What was entered in each cell, as text: a formula with its `=`, a blank as the empty string. */
  readonly entries: readonly string[];
}

/** `other`: a zip archive that is no workbook, such as a Word document. */
export type ReadWorkbook =
  | {
      readonly kind: "workbook";
      readonly sheets: readonly WorkbookSheet[];
      /** Name of the sheet that is in front when the file is opened; null where the file does not tell. */
      readonly sheetInFront: string | null;
      /** What the add-in keeps in the file beside the sheets, by name. */
      readonly kept: (name: string) => unknown;
    }
  | { readonly kind: "other" | "damaged" };

/** Whether the bytes begin as a zip archive does: an .xlsx file is one, whatever its name. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The sheets of an .xlsx file with what they display: formulas count with the results that were saved. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  try {
    const archive = await JSZip.loadAsync(bytes);
    if (archive.file("xl/workbook.xml") === null) return { kind: "other" };
    // Loaded only when a workbook is among the files.
    const { default: library } = await import("exceljs");
    const workbook = new library.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const file = await openPackage(bytes);
    const main = await file.part("xl/workbook.xml");
    const settings = await readSettings(file, await readAddInReference(projectFolder));
    return {
      kind: "workbook",
      sheets: workbook.worksheets.map(readSheet),
      sheetInFront: main && nameOfSheetInFront(main),
      kept: (name) => readKept(settings[name]),
    };
  } catch {
    return { kind: "damaged" };
  }
}

function readSheet(sheet: ExcelJS.Worksheet): WorkbookSheet {
  const rows = Array.from({ length: sheet.rowCount }, (_, index) => readRow(sheet, index + 1));
  return { name: sheet.name, rows };
}

function readRow(sheet: ExcelJS.Worksheet, number: number): FileRow {
  const row = sheet.findRow(number);
  const values: CellValue[] = [];
  const texts: string[] = [];
  const entries: string[] = [];
  row?.eachCell((cell, column) => {
    while (values.length < column) values.push("");
    while (texts.length < column) texts.push("");
    while (entries.length < column) entries.push("");
    // The library repeats a merged cell's value in every cell of the merge; Excel has it in the first alone.
    if (cell.isMerged && cell.master !== cell) return;
    const value = valueOf(cell.value);
    values[column - 1] = value;
    texts[column - 1] = displayed(value, cell.numFmt);
    entries[column - 1] = cell.formula ? `=${cell.formula}` : String(value);
  });
  return { values, texts, entries };
}

/** The first day of Excel's calendar as it counts, and a day, in milliseconds. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

function valueOf(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return value;
  if (value instanceof Date) return (value.getTime() - dayZero) / day;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  if ("hyperlink" in value) return valueOf(value.text as ExcelJS.CellValue);
  return "result" in value ? valueOf(value.result) : "";
}

function displayed(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value !== "number") return String(value);
  if (numberFormat === undefined || !isValidFormat(numberFormat)) return String(value);
  return format(numberFormat, value, { locale: "zh-TW", throws: false });
}
