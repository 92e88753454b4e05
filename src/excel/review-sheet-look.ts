import { addressOf } from "../report/layout/cell-location";
import { maximumRowHeight, textHeight } from "../report/layout/measure";
import { columnCount, columnWidths, linkColumn, markColumn } from "./review-sheet-columns";
import type { ReviewSheetContent } from "./review-sheet-content";

const wholeWidth = columnWidths.reduce((sum, width) => sum + width, 0);
const fontSize = 12;
const fontName = "標楷體";
const margins = { top: 42.5, bottom: 42.5, side: 42.5, header: 21.25 };

/** Fonts, borders, widths and the printed page. */
export function setLooks(
  sheet: Excel.Worksheet,
  { lead, findings }: ReviewSheetContent,
  rowCount: number,
): void {
  const headerRow = 1 + lead.length;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
  sheet.getRangeByIndexes(0, markColumn, 1, 1).getEntireColumn().columnHidden = true;
  const all = sheet.getRangeByIndexes(0, 0, rowCount, columnCount);
  all.format.font.name = fontName;
  all.format.font.size = fontSize;
  all.format.verticalAlignment = "Top";
  const title = sheet.getRange("A1").format;
  title.font.size = 16;
  title.font.bold = true;
  const table = sheet.getRangeByIndexes(headerRow, 0, findings.length + 1, columnCount);
  table.format.wrapText = true;
  for (const edge of [
    "EdgeTop",
    "EdgeBottom",
    "EdgeLeft",
    "EdgeRight",
    "InsideHorizontal",
    "InsideVertical",
  ] as const) {
    if (edge === "InsideHorizontal" && findings.length === 0) continue;
    const border = table.format.borders.getItem(edge);
    border.style = "Continuous";
    border.weight = "Thin";
  }
  const header = sheet.getRangeByIndexes(headerRow, 0, 1, columnCount).format;
  header.font.bold = true;
  header.horizontalAlignment = "Center";
  header.fill.color = "#DDEBF7";
  const links = sheet.getRangeByIndexes(headerRow + 1, linkColumn, Math.max(1, findings.length), 1).format;
  links.font.color = "#0563C1";
  links.font.underline = "Single";
  const short = sheet.getRangeByIndexes(headerRow + 1, 0, Math.max(1, findings.length), linkColumn + 1);
  short.format.horizontalAlignment = "Center";
  // Lines over the whole width.
  for (const row of [...Array.from({ length: headerRow }, (_, index) => index), rowCount - 1]) {
    const line = sheet.getRangeByIndexes(row, 0, 1, columnCount);
    line.format.wrapText = true;
    line.merge();
  }
  setPage(sheet, { headerRow, rowCount });
}

/** Row heights: reckoned, as in the report, because rows that are fitted to one face cut off the lines of another. */
export function setHeights(
  sheet: Excel.Worksheet,
  { title, lead, columns, findings, closing }: ReviewSheetContent,
): void {
  const across = (text: string, size: 12 | 16 = fontSize) =>
    textHeight(text, { width: wholeWidth, fontSize: size });
  const heights = [
    across(title, 16),
    ...lead.map((line) => across(line)),
    heightOf(columns),
    ...findings.map(({ severity, cellName, sentence, quote, settled }) =>
      heightOf(["", severity, cellName, sentence, quote, settled]),
    ),
    across(""),
    across(closing.join("\n")),
  ];
  let first = 0;
  heights.forEach((height, row) => {
    if (heights[row + 1] === height) return;
    sheet.getRangeByIndexes(first, 0, row - first + 1, 1).format.rowHeight = Math.min(
      height,
      maximumRowHeight,
    );
    first = row + 1;
  });
}

/** Of a row of the table: that of its highest cell. */
function heightOf(texts: readonly string[]): number {
  return Math.max(
    ...columnWidths.map((width, column) => textHeight(texts[column] ?? "", { width, fontSize })),
  );
}

function setPage(
  sheet: Excel.Worksheet,
  { headerRow, rowCount }: { readonly headerRow: number; readonly rowCount: number },
): void {
  sheet.freezePanes.freezeRows(headerRow + 1);
  sheet.showGridlines = false;
  const page = sheet.pageLayout;
  page.orientation = "Portrait";
  page.paperSize = "A4";
  page.topMargin = margins.top;
  page.bottomMargin = margins.bottom;
  page.leftMargin = margins.side;
  page.rightMargin = margins.side;
  page.headerMargin = margins.header;
  page.footerMargin = margins.header;
  page.zoom = { horizontalFitToPages: 1 };
  page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  page.setPrintArea(`A1:${addressOf(rowCount - 1, columnCount - 1)}`);
  page.setPrintTitleRows(`$${headerRow + 1}:$${headerRow + 1}`);
}
