import { COLUMN_LIMIT, ROW_LIMIT } from "./address";
import { STANDARD_FORMAT } from "./format";
import type { Area, CellFormat, PageSnapshot, SheetSnapshot, TableSnapshot } from "./snapshot";

/** One cell: what was entered and how it looks. What a formula gives is asked of the calculation. */
export interface Cell {
  formula: string | null;
  value: CellConstant;
  quotePrefix: boolean;
  format: CellFormat;
}

export type CellConstant = number | string | boolean | null;

export interface Row {
  cells: (Cell | undefined)[];
  height: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

export interface Column {
  width: number | null;
  hidden: boolean;
  format: CellFormat | null;
}

export interface Table extends Mutable<Omit<TableSnapshot, "columns">> {
  id: string;
  showTotals: boolean;
}

export interface Validation extends Mutable<Area> {
  rule: Readonly<Record<string, unknown>>;
  prompt: { showPrompt: boolean; title: string; message: string };
  errorAlert: { showAlert: boolean; style: string; title: string; message: string };
  ignoreBlanks: boolean;
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface Page extends Mutable<PageSnapshot> {
  blackAndWhite: boolean;
  centerVertically: boolean;
  draftMode: boolean;
  firstPageNumber: number | "";
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printErrors: string;
  printComments: string;
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  rightFooter: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: SheetSnapshot["visibility"];
  tabColor: string;
  isProtected: boolean;
  protectionOptions: Readonly<Record<string, unknown>>;
  password: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  standardHeight: number;
  format: CellFormat;
  rows: (Row | undefined)[];
  columns: (Column | undefined)[];
  merges: Area[];
  tables: Table[];
  validations: Validation[];
  frozen: { rows: number; columns: number };
  /** Rows that a filter hides; null without one. Not kept in a file. */
  filtered: readonly number[] | null;
  rowBreaks: number[];
  columnBreaks: number[];
  page: Page;
}

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    tabColor: "",
    isProtected: false,
    protectionOptions: {},
    password: null,
    showGridlines: true,
    showHeadings: true,
    standardWidth: 54,
    standardHeight: 16.5,
    format: STANDARD_FORMAT,
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    filtered: null,
    rowBreaks: [],
    columnBreaks: [],
    page: standardPage(),
  };
}

function standardPage(): Page {
  return {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    // Excel's "normal" margins: 0.75, 0.7 and 0.3 inches.
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    printArea: null,
    titleRows: null,
    centerHorizontally: false,
    centerVertically: false,
    centerFooter: "",
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    rightFooter: "",
    blackAndWhite: false,
    draftMode: false,
    firstPageNumber: "",
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    printErrors: "AsDisplayed",
    printComments: "NoComments",
  };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.rows[row]?.cells[column];
}

/** The cell to write to, made if there is none yet. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  const cells = ensureRow(sheet, row).cells;
  return (cells[column] ??= {
    formula: null,
    value: null,
    quotePrefix: false,
    format: formatAt(sheet, row, column),
  });
}

export function ensureRow(sheet: Sheet, row: number): Row {
  return (sheet.rows[row] ??= { cells: [], height: null, hidden: false, format: null });
}

export function ensureColumn(sheet: Sheet, column: number): Column {
  return (sheet.columns[column] ??= { width: null, hidden: false, format: null });
}

export function formatAt(sheet: Sheet, row: number, column: number): CellFormat {
  const line = sheet.rows[row];
  return line?.cells[column]?.format ?? line?.format ?? sheet.columns[column]?.format ?? sheet.format;
}

/** Points; 0 when hidden. */
export function rowHeight(sheet: Sheet, row: number): number {
  const line = sheet.rows[row];
  return line?.hidden === true ? 0 : (line?.height ?? sheet.standardHeight);
}

/** Points; 0 when hidden. */
export function columnWidth(sheet: Sheet, column: number): number {
  const line = sheet.columns[column];
  return line?.hidden === true ? 0 : (line?.width ?? sheet.standardWidth);
}

export const ENTIRE_SHEET: Area = { row: 0, column: 0, rowCount: ROW_LIMIT, columnCount: COLUMN_LIMIT };

/** Calls back for each cell that exists in the area; an area may be the whole sheet. */
export function forEachCell(
  sheet: Sheet,
  area: Area,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const lastRow = Math.min(area.row + area.rowCount, sheet.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const cells = sheet.rows[row]?.cells;
    if (cells === undefined) continue;
    const lastColumn = Math.min(area.column + area.columnCount, cells.length);
    for (let column = area.column; column < lastColumn; column += 1) {
      const cell = cells[column];
      if (cell !== undefined) visit(cell, row, column);
    }
  }
}
