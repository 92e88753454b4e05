import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { SheetSummary } from "./summary";

export function summariseSheets({ sheets }: WorkbookSnapshot): readonly SheetSummary[] {
  return sheets.filter(hasContent).map((sheet) => ({
    name: sheet.name,
    rows: new Set(filledCells(sheet).map(({ row }) => row)).size,
    formulas: sheet.cells.filter(({ formula }) => formula !== null).length,
    errors: sheet.cells.filter(({ isError }) => isError).length,
  }));
}

/** Excel's first, blank sheet is not worth a line. */
function hasContent(sheet: SheetSnapshot): boolean {
  return filledCells(sheet).length > 0;
}

function filledCells({ cells }: SheetSnapshot) {
  return cells.filter(({ value }) => value !== null && value !== "");
}
