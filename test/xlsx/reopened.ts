import type { WorkbookSnapshot } from "../../workbench/workbook/snapshot";
import { readWorkbook } from "../../workbench/xlsx/read-workbook";
import { writeWorkbook } from "../../workbench/xlsx/write-workbook";
import { fileOptions } from "./sample-workbook";

/** What a file keeps of a workbook: written and read again. */
export async function reopened(snapshot: WorkbookSnapshot, options = fileOptions): Promise<WorkbookSnapshot> {
  return readWorkbook(await writeWorkbook(snapshot, options), options);
}

/**
 * A snapshot to be compared with one from a file: in the order of the sheet, and without the sentences that add-in
 * functions give with their errors, which no file keeps.
 */
export function asInFile(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, errorMessage: null })).sort(byPlace),
      merges: [...sheet.merges].sort(byPlace),
      validations: [...sheet.validations].sort(byPlace),
    })),
  };
}

function byPlace(a: { row: number; column: number }, b: { row: number; column: number }): number {
  return a.row - b.row || a.column - b.column;
}
