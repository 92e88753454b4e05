import { shiftRelative } from "./relative-formula";
import { clearContents, resultAt, writeEntries } from "./contents";
import type { Entry } from "./entering";
import { mergeCells } from "./merges";
import { requireEditable } from "./protection";
import { cellAt, ensureCell, formatAt, type Sheet } from "./sheet";
import type { Area } from "./snapshot";
import type { Workbook } from "./workbook";

export type CopyWhat = "All" | "Formulas" | "Values" | "Formats";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Pastes the source over the target, repeated when the target is a multiple of it, as Excel does. */
export function copyCells(
  workbook: Workbook,
  source: Place,
  target: Place,
  what: CopyWhat,
  blanks: "skip blanks" | "copy blanks",
): void {
  const rowCount = repeats(source.area.rowCount, target.area.rowCount);
  const columnCount = repeats(source.area.columnCount, target.area.columnCount);
  const area = { ...target.area, rowCount, columnCount };
  requireEditable(target.sheet, area);
  const sourceOf = (down: number, right: number): { row: number; column: number } => ({
    row: source.area.row + (down % source.area.rowCount),
    column: source.area.column + (right % source.area.columnCount),
  });
  const entries = matrix(area, (down, right) =>
    entryFor(workbook, source, sourceOf(down, right), area, { down, right }, what, blanks),
  );
  const formats = matrix(area, (down, right) => {
    const { row, column } = sourceOf(down, right);
    return formatAt(source.sheet, row, column);
  });
  if (what !== "Formats") {
    if (blanks === "copy blanks") clearContents(workbook, target.sheet, area);
    writeEntries(workbook, target.sheet, area, entries);
  }
  if (what === "Values" || what === "Formulas") return;
  for (const [down, line] of formats.entries()) {
    for (const [right, format] of line.entries())
      ensureCell(target.sheet, area.row + down, area.column + right).format = format;
  }
  for (const merge of source.sheet.merges) copyMerge(workbook, source, target, merge);
}

function copyMerge(workbook: Workbook, source: Place, target: Place, merge: Area): void {
  const { area } = source;
  const isInside =
    merge.row >= area.row &&
    merge.column >= area.column &&
    merge.row + merge.rowCount <= area.row + area.rowCount &&
    merge.column + merge.columnCount <= area.column + area.columnCount;
  if (!isInside) return;
  mergeCells(
    workbook,
    target.sheet,
    {
      ...merge,
      row: target.area.row + merge.row - area.row,
      column: target.area.column + merge.column - area.column,
    },
    "whole",
  );
}

function entryFor(
  workbook: Workbook,
  source: Place,
  { row, column }: { row: number; column: number },
  area: Area,
  { down, right }: { down: number; right: number },
  what: CopyWhat,
  blanks: "skip blanks" | "copy blanks",
): Entry | undefined {
  const cell = cellAt(source.sheet, row, column);
  if (cell !== undefined && cell.formula !== null && what !== "Values") {
    return {
      kind: "formula",
      formula: shiftRelative(cell.formula, area.row + down - row, area.column + right - column),
    };
  }
  const { value } = resultAt(workbook, source.sheet, row, column);
  if (value === null) return blanks === "skip blanks" ? undefined : { kind: "blank" };
  return { kind: "constant", value, quotePrefix: cell?.quotePrefix ?? false, numberFormat: null };
}

function repeats(source: number, target: number): number {
  return target % source === 0 ? target : source;
}

function matrix<T>({ rowCount, columnCount }: Area, at: (down: number, right: number) => T): T[][] {
  return Array.from({ length: rowCount }, (_, down) =>
    Array.from({ length: columnCount }, (_unused, right) => at(down, right)),
  );
}
