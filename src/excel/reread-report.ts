import type { SheetKind } from "../report/layout/sheet-plan";
import { isBeingComputed } from "./computing";
import { dependentRows, type RowSets } from "./dependent-rows";
import { readReport, readRowsOf, type ReportChoice } from "./read-report";
import {
  standingReport,
  type ReadRow,
  type StandingReport,
  type StandingRows,
  type StandingSheets,
} from "./standing-report";
import { codeOf } from "./problem";
import { recordedCells } from "./recorded-cells";
import type { SheetChange } from "./watch-changes";

/** More stretches of rows, or more rows in them, are read as quickly all together. */
const most = { stretches: 40, rows: 200 };

/**
 * The report after changes that were heard of since it was read: one request, for the changed rows alone and those
 * that depend on them. Everything is read anew where rows or columns were moved, or much was changed. `gone` when a
 * sheet was deleted: whatever else was asked for in the same request has no answer then.
 */
export async function rereadReport(
  context: Excel.RequestContext,
  standing: StandingReport,
  changes: readonly SheetChange[],
): Promise<StandingReport | null | "gone"> {
  const wanted = stretchesToRead(standing, changes);
  if (wanted === null) return readReport(context, same(standing));
  const ranges = askForRows(context, standing, wanted);
  const outline = askForOutline(context, standing);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemNotFound") return "gone";
    throw error;
  }
  const read = ranges.map(({ kind, first, range }) => ({ kind, first, rows: readRowsOf(range) }));
  const isInPlace = read.every(({ kind, first, rows }) => {
    const before = standing.rows[kind]?.slice(first, first + rows.length) ?? [];
    return keysOf(rows) === keysOf(before);
  });
  // Sorting moves rows without a word.
  if (!isInPlace || !outline.isAsRead()) return readReport(context, same(standing));
  const rows: Record<SheetKind, readonly ReadRow[] | null> = { ...standing.rows };
  for (const { kind, first, rows: anew } of read) {
    rows[kind] = (rows[kind] ?? []).toSpliced(first, anew.length, ...anew);
  }
  return standingReport({ ...standing, rows });
}

function same({ sheets }: StandingReport): ReportChoice {
  return { before: sheets, front: "ignored" };
}

function askForRows(
  context: Excel.RequestContext,
  { sheets, rows }: StandingReport,
  stretches: readonly Stretch[],
) {
  return stretches.map(({ kind, first, count }) => {
    const range = context.workbook.worksheets
      .getItem(sheets[kind]?.id ?? "")
      .getRangeByIndexes(first, 0, count, widthOf(rows, kind))
      .untrack()
      .load("values,text,formulas");
    return { kind, first, range };
  });
}

/** Something may have been written below or beside what was read, or a sheet renamed. */
function askForOutline(context: Excel.RequestContext, { sheets, rows }: StandingReport) {
  const outlines = (["report", "data"] as const).flatMap((kind) => {
    const own = sheets[kind];
    if (own === null) return [];
    const sheet = context.workbook.worksheets.getItem(own.id).load("name");
    const used = sheet.getUsedRangeOrNullObject(true).untrack();
    return [{ kind, own, sheet, used: used.load("rowIndex,columnIndex,rowCount,columnCount") }];
  });
  return {
    isAsRead: () =>
      outlines.every(
        ({ kind, own, sheet, used }) =>
          sheet.name === own.name &&
          !used.isNullObject &&
          used.rowIndex + used.rowCount === rows[kind]?.length &&
          used.columnIndex + used.columnCount === widthOf(rows, kind),
      ),
  };
}

interface Stretch {
  readonly kind: SheetKind;
  readonly first: number;
  readonly count: number;
}

/** Null where everything is to be read. */
function stretchesToRead(
  { rows, sheets, lastYears }: StandingReport,
  changes: readonly SheetChange[],
): readonly Stretch[] | null {
  // No event tells of a value that has come.
  if (isBeingComputed({ rows })) return null;
  const changed = { report: new Set<number>(), data: new Set<number>() };
  for (const change of changes) {
    if (isIn(lastYears?.sheets ?? null, change)) return null;
    const kind = change.sheetId === sheets.report.id ? "report" : "data";
    if (change.sheetId !== sheets[kind]?.id) continue;
    if (change.rows === null) return null;
    const { first, last } = change.rows;
    if (last - first >= most.rows || last >= (rows[kind]?.length ?? 0)) return null;
    for (let row = first; row <= last; row++) changed[kind].add(row);
  }
  const stretches = stretchesOf(dependentRows(rows, sheets, changed));
  const count = stretches.reduce((sum, stretch) => sum + stretch.count, 0);
  return stretches.length > most.stretches || count > most.rows ? null : stretches;
}

function isIn(sheets: StandingSheets | null, { sheetId }: SheetChange): boolean {
  return sheets !== null && (sheetId === sheets.report.id || sheetId === sheets.data?.id);
}

function stretchesOf(sets: RowSets): readonly Stretch[] {
  return (["report", "data"] as const).flatMap((kind) => {
    const stretches: Stretch[] = [];
    for (const row of [...sets[kind]].sort((one, other) => one - other)) {
      const last = stretches.at(-1);
      if (last !== undefined && last.first + last.count === row) {
        stretches[stretches.length - 1] = { ...last, count: last.count + 1 };
      } else stretches.push({ kind, first: row, count: 1 });
    }
    return stretches;
  });
}

function widthOf(rows: StandingRows, kind: SheetKind): number {
  return rows[kind]?.[0]?.values.length ?? 0;
}

function keysOf(rows: readonly ReadRow[]): string {
  return JSON.stringify(recordedCells(rows).keys);
}
