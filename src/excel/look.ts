import type { SheetKind, SheetPlan } from "../report/layout/sheet-plan";
import type { Content } from "./digest";
import { readRows } from "./read-rows";
import { askForSettings, type KeptSettings } from "./review-settings";
import { parseRecord } from "./row-record";
import { blankSheet } from "./standing-sheet";
import type { StandingRow, StandingSheet } from "./standing-sheet";

/** What stands in the workbook before anything is written. */
export interface WorkbookLook {
  readonly sheetNames: readonly string[];
  readonly tableNames: readonly string[];
  /** Our own sheets, in the order of the plans. */
  readonly sheets: readonly SheetLook[];
}

export interface SheetLook {
  readonly plan: SheetPlan;
  /** Null when the sheet has to be made. */
  readonly existing: ExistingSheet | null;
  readonly standing: StandingSheet;
}

export interface ExistingSheet {
  readonly isProtected: boolean;
  readonly tables: readonly StandingTable[];
}

export interface StandingTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a sheet is searched for a record of ours. */
const head = { rows: 20, columns: 40 };
/** Any sheet of the workbook, and which of ours it is. */
export interface FoundSheet {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly isProtected: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  /** The first record in it: its key tells of which report the sheet is. */
  readonly mark: { readonly kind: SheetKind; readonly key: string; readonly column: number } | null;
}

/**
 * Which sheets of the same report a plan may take for its own: one that the planner renamed too, or only one of the
 * wished name, because several blank forms may stand in a workbook.
 */
export type AdoptedSheets = "anyName" | "wishedName";

/** Plans the sheets by what the planner settled for the report in this workbook. */
export type SheetPlanning = (settingsOf: KeptSettings) => readonly SheetPlan[];

/** Finds and reads the sheets that the plans are about: two requests, and one for each 2 MB of what stands there. */
export async function lookAtWorkbook(
  context: Excel.RequestContext,
  plan: SheetPlanning,
  adopted: AdoptedSheets = "anyName",
): Promise<WorkbookLook> {
  const worksheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const settings = askForSettings(context);
  await context.sync();
  const plans = plan(settings());
  const { found, tablesOf } = await findSheets(context, worksheets.items, tables.items);
  const own = plans.map((plan) => ownSheet(plan, found, adopted));
  const contents = await readRows(
    context,
    own.filter((sheet) => sheet !== undefined),
    {
      properties: "formulas",
      rowsOf: ({ formulas }) => formulas as Content[][],
    },
  );
  return {
    sheetNames: found.map(({ name }) => name),
    tableNames: tables.items.map(({ name }) => name),
    sheets: plans.map((plan, index) => {
      const sheet = own[index];
      if (sheet === undefined) return { plan, existing: null, standing: blankSheet("") };
      const rows = (contents.get(sheet) ?? []).map((row) => standingRow(plan, row));
      const existing = { isProtected: sheet.isProtected, tables: tablesOf(sheet.name) };
      return { plan, existing, standing: { name: sheet.name, rows } };
    }),
  };
}

/** Looks at the top of every sheet for a record of ours: one request. */
export async function findSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<{ found: FoundSheet[]; tablesOf: (sheet: string) => StandingTable[] }> {
  const looks = worksheets.map((sheet) => ({
    sheet,
    protection: sheet.protection.load("protected"),
    used: sheet.getUsedRangeOrNullObject(true).untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
    top: sheet.getRangeByIndexes(0, 0, head.rows, head.columns).untrack().load("formulas"),
  }));
  const ranges = tables.map((table) => ({
    name: table.name,
    range: table.getRange().untrack().load("address,rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const found = looks.map(({ sheet, protection, used, top }) => ({
    name: sheet.name,
    sheet,
    isProtected: protection.protected,
    rowCount: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
    columnCount: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
    mark: markIn(top.formulas),
  }));
  const tablesOf = (sheet: string) =>
    ranges.filter(({ range }) => sheetInAddress(range.address) === sheet).map(standingTable);
  return { found, tablesOf };
}

function standingTable({ name, range }: { name: string; range: Excel.Range }): StandingTable {
  const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
  return { name, row, column, rowCount, columnCount };
}

function sheetInAddress(address: string): string {
  const sheet = address.slice(0, address.lastIndexOf("!"));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function markIn(formulas: readonly (readonly unknown[])[]): FoundSheet["mark"] {
  for (const row of formulas) {
    for (const [column, content] of row.entries()) {
      const record = parseRecord(content);
      if (record !== null) return { kind: record.kind, key: record.key, column };
    }
  }
  return null;
}

/**
 * The sheet of this report. Of several (the planner copies one to keep it) the one with the wished name, else the
 * first. Another report's sheets, last year's say, are left alone.
 */
function ownSheet(
  plan: SheetPlan,
  found: readonly FoundSheet[],
  adopted: AdoptedSheets,
): FoundSheet | undefined {
  const recordColumn = plan.columns.findIndex(({ role }) => role === "record");
  const identity = plan.rows[0]?.key;
  const own = found.filter(
    ({ mark }) => mark?.kind === plan.kind && mark.column === recordColumn && mark.key === identity,
  );
  const hasWishedName = ({ name }: FoundSheet) => name.toUpperCase() === plan.name.toUpperCase();
  // An empty sheet of that name is what a build leaves that was interrupted right after its first step.
  const empty = found.find((sheet) => hasWishedName(sheet) && sheet.rowCount === 0);
  return own.find(hasWishedName) ?? (adopted === "anyName" ? own[0] : undefined) ?? empty;
}

function standingRow(plan: SheetPlan, contents: readonly Content[]): StandingRow {
  const recordColumn = plan.columns.findIndex(({ role }) => role === "record");
  const record = parseRecord(contents[recordColumn]);
  return {
    record: record?.kind === plan.kind ? record : null,
    cells: plan.columns.map((_, column) => contents[column] ?? ""),
    beyond: contents.slice(plan.columns.length),
  };
}
