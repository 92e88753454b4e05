import { cellName } from "./address";
import { resultAt } from "./contents";
import { displayText } from "./display-text";
import { ENTIRE_SHEET, forEachCell, formatAt, type Cell, type Sheet } from "./sheet";
import type {
  CellSnapshot,
  LineSnapshot,
  SheetSnapshot,
  ValidationSnapshot,
  WorkbookSnapshot,
} from "./snapshot";
import { tableColumns } from "./tables";
import type { Workbook } from "./workbook";

export function takeSnapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map((sheet) => sheetSnapshot(workbook, sheet)),
    activeSheet: workbook.activeSheet.name,
    // They came over the wire as JSON.
    settings: Object.fromEntries(workbook.settings) as WorkbookSnapshot["settings"],
  };
}

function sheetSnapshot(workbook: Workbook, sheet: Sheet): SheetSnapshot {
  const { name, visibility, isProtected, standardWidth, standardHeight, showGridlines } = sheet;
  const { orientation, paperSize, zoom, margins, printArea, titleRows, centerHorizontally, centerFooter } =
    sheet.page;
  return {
    name,
    visibility,
    isProtected,
    standardWidth,
    standardHeight,
    showGridlines,
    cells: cellSnapshots(workbook, sheet),
    columns: lines(sheet.columns, (column) => column.width, standardWidth),
    rows: lines(sheet.rows, (row) => row.height, standardHeight),
    merges: [...sheet.merges],
    tables: sheet.tables.map(({ id: _id, showTotals: _totals, ...table }) => ({
      ...table,
      columns: tableColumns(sheet, { ...table, id: _id, showTotals: _totals }),
    })),
    validations: sheet.validations.map(validationSnapshot),
    frozen: { ...sheet.frozen },
    rowBreaks: [...sheet.rowBreaks].sort((one, other) => one - other),
    page: {
      orientation,
      paperSize,
      zoom: { ...zoom },
      margins: { ...margins },
      printArea,
      titleRows,
      centerHorizontally,
      centerFooter,
    },
  };
}

function cellSnapshots(workbook: Workbook, sheet: Sheet): readonly CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  const spilled: { row: number; column: number }[] = [];
  forEachCell(sheet, ENTIRE_SHEET, (cell, row, column) => {
    cells.push(cellSnapshot(workbook, sheet, { row, column }, cell));
    const size = cell.formula === null ? null : workbook.calculation.spillsTo(sheet.name, row, column);
    for (let index = 1; size !== null && index < size.rowCount * size.columnCount; index += 1) {
      spilled.push({
        row: row + Math.floor(index / size.columnCount),
        column: column + (index % size.columnCount),
      });
    }
  });
  const known = new Set(cells.map(cellName));
  for (const position of spilled) {
    if (!known.has(cellName(position))) cells.push(cellSnapshot(workbook, sheet, position, undefined));
  }
  return cells;
}

function cellSnapshot(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  cell: Cell | undefined,
): CellSnapshot {
  const result = resultAt(workbook, sheet, row, column);
  const format = formatAt(sheet, row, column);
  const isBare = cell === undefined || (cell.formula === null && cell.value === null);
  const anchor =
    isBare && result.value !== null ? workbook.calculation.spilledFrom(sheet.name, row, column) : null;
  return {
    row,
    column,
    formula: cell?.formula ?? null,
    ...result,
    text: displayText(result, format.numberFormat),
    quotePrefix: cell?.quotePrefix ?? false,
    spilledFrom: anchor === null ? null : cellName(anchor),
    format,
  };
}

function lines<T extends { readonly hidden: boolean }>(
  all: readonly (T | undefined)[],
  sizeOf: (line: T) => number | null,
  standard: number,
): readonly LineSnapshot[] {
  return all.flatMap((line, index) => {
    if (line === undefined || (sizeOf(line) === null && !line.hidden)) return [];
    return [{ index, size: sizeOf(line) ?? standard, hidden: line.hidden }];
  });
}

function validationSnapshot({
  rule,
  prompt,
  row,
  column,
  rowCount,
  columnCount,
}: Sheet["validations"][number]): ValidationSnapshot {
  const list = rule["list"] as { readonly source?: unknown } | undefined;
  const choices =
    typeof list?.source === "string" && !list.source.startsWith("=") ? list.source.split(",") : null;
  const hasPrompt = prompt.showPrompt && (prompt.title !== "" || prompt.message !== "");
  return {
    row,
    column,
    rowCount,
    columnCount,
    choices: choices?.map((choice) => choice.trim()) ?? null,
    prompt: hasPrompt ? { title: prompt.title, message: prompt.message } : null,
  };
}
