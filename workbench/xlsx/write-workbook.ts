import ExcelJS from "exceljs";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { writeCells } from "./cells";
import type { FileOptions } from "./file-options";
import { finishPackage } from "./finish-package";
import { widthInCharacters } from "./lengths";
import { writePage } from "./page";
import { writeTables } from "./tables";
import { writeValidations } from "./validations";

/** The workbook as the bytes of an .xlsx file, with the results of formulas saved beside them. */
export async function writeWorkbook(
  snapshot: WorkbookSnapshot,
  { customFunctions, addIn }: FileOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  for (const sheet of snapshot.sheets) {
    writeSheet(workbook, sheet, snapshot.activeSheet, customFunctions);
  }
  const activeTab = snapshot.sheets.findIndex(({ name }) => name === snapshot.activeSheet);
  workbook.views = [
    { x: 0, y: 0, width: 24000, height: 16000, firstSheet: 0, activeTab, visibility: "visible" },
  ];
  // A reader that trusts saved results shows them at once; one that does not computes them anew.
  workbook.calcProperties.fullCalcOnLoad = true;
  return finishPackage(await workbook.xlsx.writeBuffer(), snapshot, addIn);
}

function writeSheet(
  workbook: ExcelJS.Workbook,
  sheet: SheetSnapshot,
  activeSheet: string,
  customFunctions: readonly string[],
): void {
  const worksheet = workbook.addWorksheet(sheet.name, { state: sheetState(sheet) });
  worksheet.properties.defaultRowHeight = sheet.standardHeight;
  worksheet.properties.dyDescent = 0;
  worksheet.properties.defaultColWidth = widthInCharacters(sheet.standardWidth);
  writeLines(worksheet, sheet);
  writeTables(worksheet, sheet);
  writeCells(worksheet, sheet, customFunctions);
  for (const { row, column, rowCount, columnCount } of sheet.merges) {
    worksheet.mergeCellsWithoutStyle(row + 1, column + 1, row + rowCount, column + columnCount);
  }
  writeValidations(worksheet, sheet);
  writePage(worksheet, sheet);
  worksheet.views = [sheetView(sheet, sheet.name === activeSheet)];
  if (sheet.isProtected) void worksheet.protect("", {});
}

function sheetState({ visibility }: SheetSnapshot): ExcelJS.WorksheetState {
  switch (visibility) {
    case "Visible":
      return "visible";
    case "Hidden":
      return "hidden";
    case "VeryHidden":
      return "veryHidden";
  }
}

/** The library takes a column of exactly this width for one that nobody has set, and leaves it out. */
const libraryWidth = 9;
/** So little that no reader sees it. */
const leastWidth = 0.0001;

function writeLines(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot): void {
  for (const { index, size, hidden } of sheet.columns) {
    const column = worksheet.getColumn(index + 1);
    const width = widthInCharacters(size);
    column.width = width === libraryWidth ? width + leastWidth : width;
    column.hidden = hidden;
  }
  for (const { index, size, hidden } of sheet.rows) {
    const row = worksheet.getRow(index + 1);
    row.height = size;
    row.hidden = hidden;
  }
}

/** `tabSelected` is missing from the library's types, not from what it writes. */
function sheetView(
  { frozen, showGridlines }: SheetSnapshot,
  tabSelected: boolean,
): Partial<ExcelJS.WorksheetView> {
  const common = { showGridLines: showGridlines, tabSelected };
  if (frozen.rows === 0 && frozen.columns === 0) return { ...common, state: "normal" };
  return { ...common, state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows };
}
