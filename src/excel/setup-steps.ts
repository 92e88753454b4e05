import type { PrintSetup, SheetPlan } from "../report/layout/sheet-plan";
import type { SheetDifference } from "./difference";
import { areaAddress } from "./format-steps";
import type { StandingTable } from "./look";
import { actionBytes } from "./write-step";
import type { WriteStep } from "./write-step";

/** Excel's limit on manual page breaks in a sheet. */
const mostPageBreaks = 1026;

/** Areas merged before and no more, taken apart while the rows still stand where they stood. */
export function unmergeSteps({ sheet, unmerged }: SheetDifference): WriteStep[] {
  return unmerged.map((area) => ({
    sheet: sheet.standing.name,
    bytes: 2 * actionBytes,
    queue: (worksheet) => worksheet.getRange(areaAddress(area)).untrack().unmerge(),
  }));
}

export function mergeSteps({ sheet, merged }: SheetDifference): WriteStep[] {
  return merged.map((area) => ({
    sheet: sheet.standing.name,
    bytes: 2 * actionBytes,
    queue: (worksheet) => worksheet.getRange(areaAddress(area)).untrack().merge(),
  }));
}

export interface TableSetup {
  /** The table that stands over our rows, or null. */
  readonly standing: StandingTable | null;
  /** A name that no other table of the workbook has. */
  readonly name: string;
  /** ExcelApi 1.13; before it a table that has grown is made anew. */
  readonly resize: "supported" | "unsupported";
}

/** What belongs to the sheet as a whole: columns, table, lists, freezing, print. */
export function setupSteps(difference: SheetDifference, table: TableSetup): WriteStep[] {
  const { sheet, setup } = difference;
  if (setup === "none") return [];
  const { plan } = sheet;
  const step = (queue: WriteStep["queue"], actions: number): WriteStep => ({
    sheet: sheet.standing.name,
    bytes: actions * actionBytes,
    queue,
  });
  const whole = [
    step((worksheet) => setColumns(worksheet, plan), plan.columns.length * 3),
    step((worksheet) => setView(worksheet, plan), 5),
    step((worksheet) => setPage(worksheet, plan.print), 20),
  ];
  const extent = [
    step((worksheet) => setTable(worksheet, difference, table), 8),
    step((worksheet) => setLists(worksheet, difference), plan.columns.length * 4),
    step((worksheet) => setPrintedArea(worksheet, difference), 6),
    step((worksheet) => setPageBreaks(worksheet, difference), 2 + 2 * plan.pageBreaks.length),
  ];
  return setup === "all" ? [...whole, ...extent] : extent;
}

function setColumns(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columns.forEach(({ width, role }, column) => {
    const range = worksheet.getRangeByIndexes(0, column, 1, 1).untrack().getEntireColumn().untrack();
    range.format.columnWidth = width;
    if (role === "record") range.columnHidden = true;
  });
}

function setView(worksheet: Excel.Worksheet, plan: SheetPlan): void {
  if (plan.frozenRows > 0) worksheet.freezePanes.freezeRows(plan.frozenRows);
  worksheet.showGridlines = plan.table !== null;
}

function setPage(worksheet: Excel.Worksheet, print: PrintSetup | null): void {
  if (print === null) return;
  const page = worksheet.pageLayout;
  page.orientation = print.orientation === "portrait" ? "Portrait" : "Landscape";
  page.paperSize = "A4";
  page.topMargin = print.margins.top;
  page.bottomMargin = print.margins.bottom;
  page.leftMargin = print.margins.left;
  page.rightMargin = print.margins.right;
  page.headerMargin = print.margins.header;
  page.footerMargin = print.margins.footer;
  page.centerHorizontally = true;
  page.zoom = { horizontalFitToPages: 1 };
  page.headersFooters.defaultForAllPages.centerFooter = print.centerFooter;
}

/** Rows of the plan from first to last as they stand in the sheet, the planner's own between them included. */
function finalSpan(
  { sheet }: SheetDifference,
  first: number,
  last: number,
): { row: number; rowCount: number } {
  const rows = sheet.finalRows.slice(first, last + 1);
  const row = rows.reduce((a, b) => Math.min(a, b), rows[0] ?? first);
  return { row, rowCount: rows.reduce((a, b) => Math.max(a, b), row) - row + 1 };
}

function setTable(worksheet: Excel.Worksheet, difference: SheetDifference, setup: TableSetup): void {
  const { plan } = difference.sheet;
  if (plan.table === null) return;
  const span = finalSpan(difference, plan.table.headerRow, plan.table.headerRow + plan.table.rowCount - 1);
  const { standing } = setup;
  const columnCount = Math.max(plan.columns.length, standing?.columnCount ?? 0);
  const address = areaAddress({ ...span, column: 0, columnCount });
  if (standing !== null && setup.resize === "supported") {
    worksheet.tables.getItem(standing.name).resize(address);
    return;
  }
  if (standing !== null) worksheet.tables.getItem(standing.name).convertToRange();
  const table = worksheet.tables.add(address, true);
  table.name = standing?.name ?? setup.name;
  table.style = plan.table.style;
}

function setLists(worksheet: Excel.Worksheet, difference: SheetDifference): void {
  const { plan } = difference.sheet;
  const first = plan.table === null ? plan.frozenRows : plan.table.headerRow + 1;
  const last = plan.table === null ? plan.rows.length - 1 : plan.table.headerRow + plan.table.rowCount - 1;
  if (last < first) return;
  const span = finalSpan(difference, first, last);
  plan.columns.forEach(({ choices, prompt }, column) => {
    if (choices === undefined && prompt === undefined) return;
    const { dataValidation } = worksheet.getRange(areaAddress({ ...span, column, columnCount: 1 })).untrack();
    if (choices !== undefined) {
      dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
    }
    if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
  });
}

function setPrintedArea(worksheet: Excel.Worksheet, difference: SheetDifference): void {
  const { plan } = difference.sheet;
  if (plan.print === null) return;
  const { columnCount } = plan.print;
  const area = finalSpan(difference, 0, plan.rows.length - 1);
  worksheet.pageLayout.setPrintArea(areaAddress({ ...area, column: 0, columnCount }));
  const { first, last } = plan.print.titleRows;
  const titles = finalSpan(difference, first, last);
  worksheet.pageLayout.setPrintTitleRows(`$${titles.row + 1}:$${titles.row + titles.rowCount}`);
}

function setPageBreaks(worksheet: Excel.Worksheet, { sheet }: SheetDifference): void {
  const { plan, standing, finalRows } = sheet;
  if (plan.pageBreaks.length === 0 && standing.rows.length === 0) return;
  if (standing.rows.length > 0) worksheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.pageBreaks.slice(0, mostPageBreaks)) {
    worksheet.horizontalPageBreaks.add(`A${(finalRows[row] ?? row) + 1}`);
  }
}
