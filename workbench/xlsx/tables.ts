import type ExcelJS from "exceljs";
import { areaName } from "../workbook/address";
import type { SheetSnapshot, TableSnapshot } from "../workbook/snapshot";
import { fileAttribute } from "./text";

/** Call before the cells are written: the library fills a table's cells itself. */
export function writeTables(worksheet: ExcelJS.Worksheet, sheet: SheetSnapshot): void {
  for (const table of sheet.tables) {
    worksheet.addTable({
      name: table.name,
      ref: areaName({ ...table, rowCount: 1, columnCount: 1 }),
      headerRow: true,
      totalsRow: false,
      style: { theme: themeOf(table.style), showRowStripes: table.showBandedRows },
      columns: table.columns.map((name) => ({
        name: fileAttribute(name),
        filterButton: table.showFilterButton,
      })),
      rows: blankRows(table),
    });
  }
}

function blankRows(table: TableSnapshot): null[][] {
  const blankRow = Array.from({ length: table.columnCount }, () => null);
  return Array.from({ length: Math.max(table.rowCount - 1, 1) }, () => blankRow);
}

/** The library's types list the themes; the file takes any name. */
function themeOf(style: string): NonNullable<ExcelJS.TableStyleProperties["theme"]> {
  return style as NonNullable<ExcelJS.TableStyleProperties["theme"]>;
}
