import type { Merge } from "../report/layout/sheet-plan";
import type { MergeRecord } from "./row-record";
import type { AlignedSheet } from "./workbook-rows";

export interface MergeComparison {
  /** Areas to take apart before rows change their places, in the sheet's present rows. */
  readonly unmerged: readonly Merge[];
  /** Areas to merge at the end, in the final rows. */
  readonly merged: readonly Merge[];
  /** Every area that will be merged, by its first final row. */
  readonly recordedAt: ReadonlyMap<number, readonly MergeRecord[]>;
}

/**
 * Which merged areas change. Excel keeps only the first cell of what it merges, so that an area ends before a cell
 * that holds something: `isFilled` tells of a final row and a column.
 */
export function compareMerges(
  sheet: AlignedSheet,
  isFilled: (row: number, column: number) => boolean,
): MergeComparison {
  const wanted = sheet.plan.merges.flatMap((merge) => wantedAreas(merge, sheet, isFilled));
  const standing = standingAreas(sheet);
  const unchanged = new Set<Merge>();
  const merged = wanted.filter((area) => {
    const before = standing.find(area, sheet);
    if (before !== null) unchanged.add(before);
    return before === null;
  });
  const recordedAt = new Map<number, MergeRecord[]>();
  for (const { row, column, rowCount, columnCount } of wanted) {
    recordedAt.set(row, [...(recordedAt.get(row) ?? []), { column, rowCount, columnCount }]);
  }
  return { unmerged: standing.areas.filter((area) => !unchanged.has(area)), merged, recordedAt };
}

function wantedAreas(
  merge: Merge,
  { finalRows, alignment }: AlignedSheet,
  isFilled: (row: number, column: number) => boolean,
): Merge[] {
  const rows = finalRows.slice(merge.row, merge.row + merge.rowCount);
  const last = rows.reduce((a, b) => Math.max(a, b), 0);
  const areas: Merge[] = [];
  let start: number | null = null;
  const close = (end: number) => {
    const rowCount = start === null ? 0 : end - start;
    if (start !== null && rowCount * merge.columnCount > 1) {
      areas.push({ row: start, column: merge.column, rowCount, columnCount: merge.columnCount });
    }
    start = null;
  };
  for (let row = rows.reduce((a, b) => Math.min(a, b), last); row <= last; row++) {
    const columns = Array.from({ length: merge.columnCount }, (_, index) => merge.column + index);
    const isPlanned = (alignment.rows[row]?.plan ?? null) !== null;
    if (columns.slice(1).some((column) => isFilled(row, column))) close(row);
    else if (start === null || isFilled(row, merge.column)) {
      close(row);
      if (isPlanned) start = row;
    }
  }
  close(last + 1);
  return areas;
}

interface StandingAreas {
  readonly areas: readonly Merge[];
  /** The standing area that already is the wanted one, all its rows staying where they are. */
  readonly find: (wanted: Merge, sheet: AlignedSheet) => Merge | null;
}

function standingAreas({ standing }: AlignedSheet): StandingAreas {
  const areas = standing.rows.flatMap(({ record }, row) =>
    (record?.merges ?? []).map((merge) => ({ row, ...merge })),
  );
  const byFirstCell = new Map(areas.map((area) => [`${area.row} ${area.column}`, area]));
  return {
    areas,
    find: (wanted, { alignment }) => {
      const first = alignment.rows[wanted.row]?.standing ?? null;
      const area = first === null ? undefined : byFirstCell.get(`${first} ${wanted.column}`);
      if (first === null || area === undefined) return null;
      if (area.rowCount !== wanted.rowCount || area.columnCount !== wanted.columnCount) return null;
      for (let offset = 0; offset < wanted.rowCount; offset++) {
        if (alignment.rows[wanted.row + offset]?.standing !== first + offset) return null;
      }
      return area;
    },
  };
}
