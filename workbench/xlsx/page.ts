import type ExcelJS from "exceljs";
import { columnName } from "../workbook/address";
import type { Area, PageSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { inches } from "./lengths";
import { paperSizes, usualPaper } from "./paper-sizes";

/** How the sheet prints: paper, margins, scale, repeated rows, page breaks, footer. */
export function writePage(worksheet: ExcelJS.Worksheet, { page, rowBreaks }: SheetSnapshot): void {
  const { margins } = page;
  Object.assign(worksheet.pageSetup, {
    paperSize: paperSizes.get(page.paperSize) ?? paperSizes.get(usualPaper),
    orientation: page.orientation === "Portrait" ? "portrait" : "landscape",
    horizontalCentered: page.centerHorizontally,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...scaling(page.zoom),
    ...(page.printArea === null ? {} : { printArea: rangeAddress(page.printArea) }),
    ...(page.titleRows === null ? {} : { printTitlesRow: titleRows(page.titleRows) }),
  });
  if (page.centerFooter !== "") worksheet.headerFooter.oddFooter = `&C${page.centerFooter}`;
  // A break's number is that of the last row before it: the zero-based index of the row after.
  for (const row of rowBreaks) if (row > 0) worksheet.getRow(row).addPageBreak();
}

/** A page count of 0 means as many pages as it takes. */
function scaling(zoom: PageSnapshot["zoom"]): Partial<ExcelJS.PageSetup> {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom;
  if (horizontalFitToPages === undefined && verticalFitToPages === undefined) {
    return { scale: scale ?? 100 };
  }
  return {
    fitToPage: true,
    fitToWidth: horizontalFitToPages ?? 0,
    fitToHeight: verticalFitToPages ?? 0,
    scale: scale ?? 100,
  };
}

/** The library wants two corners, and puts a `$` before the letters only. */
function rangeAddress({ row, column, rowCount, columnCount }: Area): string {
  const first = `${columnName(column)}$${String(row + 1)}`;
  return `${first}:${columnName(column + columnCount - 1)}$${String(row + rowCount)}`;
}

function titleRows({ first, last }: NonNullable<PageSnapshot["titleRows"]>): string {
  return `${String(first + 1)}:${String(last + 1)}`;
}
