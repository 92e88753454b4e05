import type { Merge, SheetPlan } from "../report/layout/sheet-plan";
import { compareCell, isUntouched, wantedCell } from "./cell-comparison";
import type { CellReading, Entry } from "./cell-comparison";
import type { Content, RowNaming } from "./digest";
import { compareMerges } from "./merge-comparison";
import { alignRows } from "./row-alignment";
import type { AlignedRow } from "./row-alignment";
import { formatRecord } from "./row-record";
import type { CellRecord, MergeRecord, RowRecord } from "./row-record";
import type { StandingRow, StandingSheet } from "./standing-sheet";
import { formulaRelocation, keepsItsRows, namingInPlans, namingInWorkbook } from "./workbook-rows";
import type { AlignedSheet } from "./workbook-rows";

/** What has to be done to one sheet so that it becomes its plan, without losing a planner's word. */
export interface SheetDifference {
  readonly sheet: AlignedSheet;
  /** In the final rows, ascending; one entry for every column from the first. */
  readonly rows: readonly RowEntries[];
  /** Final rows whose looks and height are to be set. */
  readonly restyled: readonly number[];
  /** In the sheet's present rows. */
  readonly unmerged: readonly Merge[];
  /** In the final rows. */
  readonly merged: readonly Merge[];
  /** What belongs to the whole sheet: everything, what depends on the number of rows, or nothing. */
  readonly setup: "all" | "extent" | "none";
  /** Written last: the first row's record, which says that the build came to its end. */
  readonly closing: { readonly row: number; readonly entry: string } | null;
  readonly conflicts: readonly CellConflict[];
  /** Cells edited by hand whose plan has not changed: they stay as they are. */
  readonly edited: readonly CellPlace[];
  /** Rows the plan no longer has, kept because something of the planner's stands in them. */
  readonly keptRows: readonly { readonly row: number; readonly key: string }[];
}

export interface RowEntries {
  readonly row: number;
  readonly entries: readonly Entry[];
}

/** Zero-based, in the final rows. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell that both the planner and the plan changed; the planner's stays. */
export interface CellConflict extends CellPlace {
  readonly yours: Content;
  readonly ours: Content;
}

export interface SheetToCompare {
  readonly plan: SheetPlan;
  readonly standing: StandingSheet;
  /** Digest of the height and the looks of every row of the plan. */
  readonly rowStyles: readonly string[];
  /** Digest of what belongs to the sheet as a whole, as `setup.extent`. */
  readonly layout: string;
}

/** Compares all sheets of a build, because formulas of one refer to rows of the other. */
export function compareSheets(sheets: readonly SheetToCompare[]): readonly SheetDifference[] {
  const aligned = sheets.map((sheet) => alignSheet(sheet, namingInWorkbook(sheets, sheet.plan.kind)));
  return sheets.map((sheet, index) => {
    const own = aligned[index];
    if (own === undefined) throw new RangeError("every sheet is aligned");
    const kind = sheet.plan.kind;
    const reading: CellReading = {
      planNaming: namingInPlans(
        sheets.map(({ plan }) => plan),
        kind,
      ),
      standingNaming: namingInWorkbook(sheets, kind),
      relocate: formulaRelocation(aligned, kind),
      rowsStay: aligned.every(keepsItsRows),
    };
    return compareSheet(sheet, own, reading);
  });
}

/** True when the sheet already is its plan. */
export function isUnchanged(difference: SheetDifference): boolean {
  const { sheet, rows, restyled, unmerged, merged, setup } = difference;
  return (
    setup === "none" &&
    keepsItsRows(sheet) &&
    [rows, restyled, unmerged, merged].every((changes) => changes.length === 0)
  );
}

function alignSheet({ plan, standing }: SheetToCompare, naming: RowNaming): AlignedSheet {
  const isComplete = layoutOf(standing) !== null;
  const seen = new Map<string, string>();
  const rows = standing.rows.map((row) => {
    const { record, cells, beyond } = row;
    if (record === null) return { key: null, expendable: !isComplete && isBlank(row) };
    // A row that was being moved when the build was interrupted stands twice.
    const contents = isComplete ? "" : JSON.stringify([cells, beyond]);
    if (!isComplete && seen.get(record.key) === contents) return { key: null, expendable: true };
    seen.set(record.key, contents);
    const isOursAlone = cells.every(
      (content, column) => isRecordColumn(plan, column) || isUntouched(content, record.cells[column], naming),
    );
    return { key: record.key, expendable: isOursAlone && beyond.every((content) => content === "") };
  });
  const order = plan.kind === "data" ? "sheet" : "plan";
  const alignment = alignRows(
    rows,
    plan.rows.map(({ key }) => key),
    order,
  );
  const finalRows = new Array<number>(plan.rows.length).fill(0);
  alignment.rows.forEach((row, index) => {
    if (row.plan !== null) finalRows[row.plan] = index;
  });
  return { plan, standing, alignment, finalRows };
}

function isBlank({ cells, beyond }: StandingRow): boolean {
  return cells.every((content) => content === "") && beyond.every((content) => content === "");
}

function isRecordColumn(plan: SheetPlan, column: number): boolean {
  return plan.columns[column]?.role === "record";
}

/** A row of the plan in its final place: what each of its cells will hold, and what is entered there. */
interface ComparedRow {
  readonly entries: Entry[];
  readonly contents: readonly Content[];
  readonly cells: readonly CellRecord[];
  readonly conflicts: readonly CellConflict[];
  readonly edited: readonly CellPlace[];
}

function compareSheet(input: SheetToCompare, sheet: AlignedSheet, reading: CellReading): SheetDifference {
  const { plan, standing, rowStyles, layout } = input;
  const standingLayout = layoutOf(standing);
  const compared = new Map<number, ComparedRow>();
  sheet.alignment.rows.forEach((aligned, row) => {
    if (aligned.plan !== null) compared.set(row, compareRow(plan, standing, aligned, row, reading));
  });
  const merges = compareMerges(sheet, (row, column) => {
    const contents = compared.get(row)?.contents ?? sourceRow(sheet, row)?.cells;
    return (contents?.[column] ?? "") !== "";
  });

  const rows: RowEntries[] = [];
  const restyled: number[] = [];
  let closing: SheetDifference["closing"] = null;
  for (const [row, { entries, cells }] of compared) {
    const aligned = sheet.alignment.rows[row] as AlignedRow & { readonly plan: number };
    const style = rowStyles[aligned.plan] ?? "";
    const record = rowRecord(plan, aligned.plan, { style, cells, merges: merges.recordedAt.get(row) ?? [] });
    const before = sourceRow(sheet, row)?.record ?? null;
    const staysAsRecorded = before !== null && aligned.origin === "stay";
    if (standingLayout === null || !staysAsRecorded || before.style !== style) restyled.push(row);
    if (aligned.plan === 0) closing = { row, entry: recordEntry(plan, aligned.plan, { ...record, layout }) };
    const text = recordEntry(plan, aligned.plan, record);
    const isRecorded =
      staysAsRecorded &&
      `'${formatRecord({ ...before, layout: null }, captionOf(plan, aligned.plan))}` === text;
    const recordColumn = plan.columns.findIndex(({ role }) => role === "record");
    if (!isRecorded) entries[recordColumn] = text;
    if (entries.some((entry) => entry !== null)) rows.push({ row, entries });
  }
  const all = [...compared.values()];
  const planKeys = new Set(plan.rows.map(({ key }) => key));
  return {
    sheet,
    rows,
    restyled,
    unmerged: merges.unmerged,
    merged: standingLayout === null ? allAreas(merges.recordedAt) : merges.merged,
    setup: setupChange(standingLayout, layout, sheet),
    closing,
    conflicts: all.flatMap(({ conflicts }) => conflicts),
    edited: all.flatMap(({ edited }) => edited),
    keptRows: sheet.alignment.rows.flatMap((aligned, row) => {
      const key = aligned.plan === null ? sourceRow(sheet, row)?.record?.key : undefined;
      return key === undefined || planKeys.has(key) ? [] : [{ row, key }];
    }),
  };
}

function compareRow(
  plan: SheetPlan,
  standing: StandingSheet,
  { plan: planIndex, standing: standingIndex, origin }: AlignedRow,
  row: number,
  reading: CellReading,
): ComparedRow {
  const planned = plan.rows[planIndex ?? 0]?.cells ?? [];
  // A row that moves is copied whole before it is compared.
  const from = typeof origin === "object" ? origin.movedFrom : standingIndex;
  const before = origin === "replace" || from === null ? null : (standing.rows[from] ?? null);
  const contents: Content[] = [];
  const entries: Entry[] = [];
  const cells: CellRecord[] = [];
  const conflicts: CellConflict[] = [];
  const edited: CellPlace[] = [];
  planned.forEach((cell, column) => {
    if (isRecordColumn(plan, column)) {
      entries.push(null);
      contents.push("");
      cells.push({ digest: "", written: null });
      return;
    }
    const wanted = wantedCell(cell.content, reading);
    const content = before?.cells[column] ?? "";
    const recorded = before?.record?.cells[column];
    const verdict = before === null ? "update" : compareCell(content, recorded, wanted, reading);
    if (verdict === "conflict") conflicts.push({ row, column, yours: content, ours: wanted.content });
    if (verdict === "edited") edited.push({ row, column });
    const keeps = verdict === "conflict" || verdict === "edited";
    contents.push(keeps ? content : wanted.content);
    cells.push(keeps ? (recorded ?? { digest: "", written: null }) : wanted.record);
    const isBlankAlready = origin === "insert" && wanted.entry === "";
    entries.push(verdict === "update" && !isBlankAlready ? wanted.entry : null);
  });
  return { entries, contents, cells, conflicts, edited };
}

/** The mark of a complete build, wherever its row stands now. */
function layoutOf({ rows }: StandingSheet): string | null {
  for (const { record } of rows) if (record !== null && record.layout !== null) return record.layout;
  return null;
}

function sourceRow({ standing, alignment }: AlignedSheet, row: number): StandingRow | null {
  const index = alignment.rows[row]?.standing ?? null;
  return index === null ? null : (standing.rows[index] ?? null);
}

function rowRecord(
  plan: SheetPlan,
  index: number,
  parts: { style: string; cells: readonly CellRecord[]; merges: readonly MergeRecord[] },
): RowRecord {
  const { key = "", goal = null } = plan.rows[index] ?? {};
  return { kind: plan.kind, key, ...parts, layout: null, goal };
}

function captionOf(plan: SheetPlan, index: number): string {
  const cells = plan.rows[index]?.cells ?? [];
  const content = cells.find((_, column) => isRecordColumn(plan, column))?.content;
  return content?.kind === "text" ? content.text : "";
}

function recordEntry(plan: SheetPlan, index: number, record: RowRecord): string {
  return `'${formatRecord(record, captionOf(plan, index))}`;
}

function allAreas(recordedAt: ReadonlyMap<number, readonly MergeRecord[]>): Merge[] {
  return [...recordedAt].flatMap(([row, merges]) => merges.map((merge) => ({ row, ...merge })));
}

function setupChange(before: string | null, layout: string, sheet: AlignedSheet): SheetDifference["setup"] {
  if (before === null || before.split(".")[0] !== layout.split(".")[0]) return "all";
  return before === layout && keepsItsRows(sheet) ? "none" : "extent";
}
