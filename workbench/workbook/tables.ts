import type { FormulaTable } from "../calculation/translate";
import { overlaps } from "./area";
import { writeEntries } from "./contents";
import { requireAllowed } from "./protection";
import { invalidArgument, Refusal } from "./refusal";
import { cellAt, type Sheet, type Table } from "./sheet";
import type { Area } from "./snapshot";
import { textOf } from "./display";
import type { Workbook } from "./workbook";

export function tableColumns(sheet: Sheet, table: Table): readonly string[] {
  return Array.from({ length: table.columnCount }, (_, right) => {
    const value = cellAt(sheet, table.row, table.column + right)?.value ?? null;
    return value === null ? "" : String(value);
  });
}

/** The table as structured references see it. */
export function formulaTable(sheet: Sheet, table: Table): FormulaTable {
  const { name, row, column, rowCount, columnCount } = table;
  return {
    name,
    sheetName: sheet.name,
    row,
    column,
    rowCount,
    columnCount,
    columns: tableColumns(sheet, table),
  };
}

export function findTable(workbook: Workbook, nameOrId: string): { sheet: Sheet; table: Table } | null {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find(
      ({ name, id }) => id === nameOrId || name.toLowerCase() === nameOrId.toLowerCase(),
    );
    if (table !== undefined) return { sheet, table };
  }
  return null;
}

/** Makes the area a table whose first row is its header. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area): Table {
  requireAllowed(sheet, "allowTables");
  requireFree(sheet, area, null);
  // A table has at least one row below its header.
  const rowCount = Math.max(area.rowCount, 2);
  const table: Table = {
    id: String(tableNumber(workbook)),
    name: freeTableName(workbook),
    row: area.row,
    column: area.column,
    rowCount,
    columnCount: area.columnCount,
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  mendHeaders(workbook, sheet, { ...area, rowCount: 1 });
  workbook.readTableFormulasAgain();
  return table;
}

/** Guess: the new area must share the header row and overlap the old one, as Excel's dialog demands. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  if (area.row !== table.row || !overlaps(area, table) || area.rowCount < 2) throw invalidArgument();
  requireFree(sheet, area, table);
  Object.assign(table, {
    row: area.row,
    column: area.column,
    rowCount: area.rowCount,
    columnCount: area.columnCount,
  });
  mendHeaders(workbook, sheet, { ...area, rowCount: 1 });
  workbook.readTableFormulasAgain();
}

export function renameTable(workbook: Workbook, table: Table, name: string): void {
  const isName =
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[a-z]{1,3}\d+$/i.test(name) &&
    !/^[rc]$/i.test(name);
  if (!isName) throw invalidArgument();
  const other = findTable(workbook, name);
  if (other !== null && other.table !== table) throw new Refusal("ItemAlreadyExists");
  table.name = name;
  workbook.readTableFormulasAgain();
}

/** Keeps headers what Excel demands of them: text, none empty, no two alike. */
export function mendHeaders(workbook: Workbook, sheet: Sheet, written: Area): void {
  for (const table of sheet.tables) {
    const header = { ...table, rowCount: 1 };
    if (!overlaps(header, written)) continue;
    const taken = new Set<string>();
    for (let right = 0; right < table.columnCount; right += 1) {
      const cell = cellAt(sheet, table.row, table.column + right);
      const shown = cell === undefined ? "" : textOf(workbook, sheet, table.row, table.column + right);
      const name = freeHeader(shown === "" ? `欄${right + 1}` : shown, taken);
      taken.add(name.toLowerCase());
      if (cell?.value === name && cell.formula === null) continue;
      writeHeader(workbook, sheet, { row: table.row, column: table.column + right }, name);
    }
  }
}

function writeHeader(
  workbook: Workbook,
  sheet: Sheet,
  position: { row: number; column: number },
  name: string,
): void {
  writeEntries(workbook, sheet, position, [
    [{ kind: "constant", value: name, quotePrefix: false, numberFormat: null }],
  ]);
}

function freeHeader(wished: string, taken: ReadonlySet<string>): string {
  let name = wished;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wished}${number}`;
  return name;
}

function requireFree(sheet: Sheet, area: Area, self: Table | null): void {
  if (sheet.merges.some((merge) => overlaps(merge, area))) throw new Refusal("MergedRangeConflict");
  if (sheet.tables.some((table) => table !== self && overlaps(table, area))) {
    throw new Refusal("InvalidOperation", "A table can't overlap another table.");
  }
}

/** The number of the next table. */
export function tableNumber(workbook: Workbook): number {
  const used = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ id }) => Number(id)));
  return Math.max(0, ...used) + 1;
}

function freeTableName(workbook: Workbook): string {
  for (let number = 1; ; number += 1) {
    const name = `表格${number}`;
    if (findTable(workbook, name) === null) return name;
  }
}
