import { addressOf } from "../report/layout/cell-location";
import { maximumRowHeight, textHeight } from "../report/layout/measure";
import type { CellLocation } from "./build-report";
import { digest } from "./digest";
import { run } from "./session";
import { freeSheetName } from "./sheet-names";

/** The printed review, in words; the sentences come from whoever speaks the planner's language. */
export interface ReviewSheetContent {
  /** The name wished for. */
  readonly name: string;
  /** Tells the report from others that were reviewed in the same workbook. */
  readonly subject: string;
  readonly title: string;
  /** Date and counts, a line each. */
  readonly lead: readonly string[];
  readonly columns: readonly string[];
  readonly findings: readonly ReviewSheetFinding[];
  /** Settings used, a line each; the first is their heading. They stay together on a page. */
  readonly closing: readonly string[];
}

export interface ReviewSheetFinding {
  readonly indicator: number | null;
  readonly severity: string;
  readonly cell: CellLocation | null;
  /** What the link to the cell says; empty without one. */
  readonly cellName: string;
  readonly sentence: string;
  readonly quote: string;
  readonly settled: string;
}

/** Points; together no wider than A4 between its margins. */
const widths = [36, 42, 58, 188, 104, 82] as const;
const columnCount = widths.length;
const wholeWidth = widths.reduce((sum, width) => sum + width, 0);
const fontSize = 12;
const linkColumn = 2;
/** Beside the printed columns: tells the sheet from every other, and whether somebody has written in it since. */
const markColumn = columnCount;
const marker = "apr1v|";
const fontName = "標楷體";
const margins = { top: 42.5, bottom: 42.5, side: 42.5, header: 21.25 };

/**
 * Writes the review into a sheet of its own and shows it. The sheet of an earlier review of the same report is written
 * anew as long as it stands as it was written; one that somebody has added to, and any other sheet of that name, is
 * left alone.
 *
 * @returns the sheet's name
 * @throws ExcelFailure
 */
export async function writeReviewSheet(content: ReviewSheetContent): Promise<string> {
  return run(
    async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      const own = await findOwnSheet(
        context,
        names.filter((name) => isNumbered(name, content.name)),
        content.subject,
      );
      const name = own?.name ?? freeSheetName(content.name, names);
      const sheet = own === null ? worksheets.add(name) : worksheets.getItem(name);
      const rows = entriesOf(content);
      if (own !== null) clearSheet(sheet, own, rows.length);
      await writeRows(context, sheet, rows);
      setLooks(sheet, content, rows.length);
      setHeights(sheet, content);
      const written = sheet.getRangeByIndexes(0, 0, rows.length, columnCount).load("values");
      await context.sync();
      sheet.getRangeByIndexes(0, markColumn, 1, 1).values = [[`'${markOf(written.values, content.subject)}`]];
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return name;
    },
    { undo: "merged" },
  );
}

/** `檢查結果` or `檢查結果 (2)`. */
function isNumbered(name: string, wished: string): boolean {
  return name === wished || (name.startsWith(`${wished} (`) && /\(\d+\)$/.test(name));
}

interface OwnSheet {
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  readonly isFiltered: boolean;
}

/** What the planner hid of the earlier review would stay hidden of the new one. */
function clearSheet(sheet: Excel.Worksheet, own: OwnSheet, rowCount: number): void {
  if (own.visibility !== "Visible") sheet.visibility = "Visible";
  if (own.isFiltered) sheet.autoFilter.remove();
  sheet.getRange().unmerge();
  sheet.getRange().clear();
  sheet.getRangeByIndexes(0, 0, rowCount, 1).rowHidden = false;
  sheet.getRangeByIndexes(0, 0, 1, columnCount).columnHidden = false;
}

/** The first sheet that stands as an earlier review left it. */
async function findOwnSheet(
  context: Excel.RequestContext,
  names: readonly string[],
  subject: string,
): Promise<OwnSheet | null> {
  const looks = names.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name).load("visibility");
    return {
      ...{ name, sheet },
      filter: sheet.autoFilter.load("enabled"),
      protection: sheet.protection.load("protected"),
      used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values"),
    };
  });
  await context.sync();
  const own = looks.find(({ protection, used }) => {
    if (protection.protected || used.isNullObject || used.rowIndex > 0 || used.columnIndex > 0) return false;
    const mark: unknown = used.values[0]?.[markColumn];
    const isNarrow = used.values.every((row) => row.length === columnCount + 1);
    const others = used.values.slice(1).every((row) => row[markColumn] === "");
    const content = used.values.map((row) => row.slice(0, columnCount));
    return isNarrow && others && mark === markOf(content, subject);
  });
  if (own === undefined) return null;
  const { name, sheet, filter } = own;
  return { name, visibility: sheet.visibility, isFiltered: filter.enabled };
}

function markOf(content: readonly (readonly unknown[])[], subject: string): string {
  return `${marker}${digestOf(content)}|${digest(subject)}`;
}

/** What is shown, without blank rows at the end. */
function digestOf(values: readonly (readonly unknown[])[]): string {
  const last = values.findLastIndex((row) => row.some((value) => value !== ""));
  return digest(JSON.stringify(values.slice(0, last + 1)));
}

type Entry = string | number;

function entriesOf({ title, lead, columns, findings, closing }: ReviewSheetContent): readonly Entry[][] {
  return [
    textRow([title]),
    ...lead.map((line) => textRow([line])),
    textRow(columns),
    ...findings.map(({ indicator, severity, cell, cellName, sentence, quote, settled }) => [
      indicator ?? "",
      asText(severity),
      cell === null ? "" : linkTo(cell, cellName),
      asText(sentence),
      asText(quote),
      asText(settled),
    ]),
    textRow([]),
    textRow([closing.join("\n")]),
  ];
}

function textRow(texts: readonly string[]): Entry[] {
  return Array.from({ length: columnCount }, (_, index) => asText(texts[index] ?? ""));
}

/** With an apostrophe, so that Excel takes it for nothing else. */
function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A formula, because a link of the cell itself would show a planner's sheet name as an address on the web. */
function linkTo({ sheet, address }: CellLocation, name: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  const [quotedTarget, quotedName] = [target, name].map((text) => text.replaceAll('"', '""'));
  return `=HYPERLINK("${quotedTarget ?? ""}","${quotedName ?? ""}")`;
}

/** So many rows stay far below the 5 MB that Excel on the web takes in one request. */
const rowsAtOnce = 1_000;

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly Entry[][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    sheet.getRangeByIndexes(from, 0, part.length, columnCount).formulas = part;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for a thousand rows
    await context.sync();
  }
}

function setLooks(sheet: Excel.Worksheet, { lead, findings }: ReviewSheetContent, rowCount: number): void {
  const headerRow = 1 + lead.length;
  widths.forEach((width, column) => {
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

/** Reckoned, as in the report, because rows that are fitted to one face cut off the lines of another. */
function setHeights(
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
  return Math.max(...widths.map((width, column) => textHeight(texts[column] ?? "", { width, fontSize })));
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
