/** Which row of the sheet becomes which row of the plan. Pure: keys in, positions out. */

/** A row that stands in the sheet. */
export interface RowToAlign {
  /** Null for a row of the planner's own. */
  readonly key: string | null;
  /**
   * Nothing in it but what we generated: it may go once the plan no longer has it. A row without a key that is
   * expendable goes at once: an interrupted build left it behind.
   */
  readonly expendable: boolean;
}

/** A row of the sheet as it will be. */
export interface AlignedRow {
  /** Index in the plan, or null for a row that only the sheet has. */
  readonly plan: number | null;
  /** Where the row stands now, or null for one to be inserted. */
  readonly standing: number | null;
  /** `replace`: a row the plan gave up becomes one it gained. `movedFrom`: inserted here, copied, taken away there. */
  readonly origin: "stay" | "replace" | "insert" | { readonly movedFrom: number };
}

export interface RowAlignment {
  readonly rows: readonly AlignedRow[];
  /** Standing rows to delete, ascending. */
  readonly deleted: readonly number[];
  /** The final rows and between them those that moved away, as they stand while they are copied. */
  readonly passage: readonly (AlignedRow | { readonly vacated: number })[];
}

/**
 * `plan`: the sheet follows the plan's order. `sheet`: rows stay in the order the planner sorted them into.
 * The first row of a key counts; a second one is a copy of the planner's own.
 */
export type RowOrder = "plan" | "sheet";

/** Aligns rows by key in time linear (for moved rows n log n) in their number. */
export function alignRows(
  standing: readonly RowToAlign[],
  planKeys: readonly string[],
  order: RowOrder,
): RowAlignment {
  const standingOf = firstByKey(standing);
  const targets = planKeys.map((key) => standingOf.get(key) ?? null);
  const staying = order === "sheet" ? targets : longestIncreasing(targets);
  const planOf = new Map<number, number>();
  staying.forEach((row, plan) => row !== null && planOf.set(row, plan));

  const moved = new Set(targets.filter((row, plan) => row !== null && staying[plan] === null));
  const wanted = new Set(planKeys);
  const isOurs = (row: number) => {
    const key = standing[row]?.key ?? null;
    return key !== null && standingOf.get(key) === row;
  };
  const isGone = (row: number) => {
    const { key, expendable } = standing[row] ?? { key: null, expendable: false };
    return expendable && (key === null || (isOurs(row) && !wanted.has(key)));
  };

  const arrivals = groupArrivals(staying);
  const passage: RowAlignment["passage"][number][] = [];
  const deleted: number[] = [];
  let waiting: number[] = arrivals.get(null) ?? [];
  const insertWaiting = () => {
    for (const plan of waiting) {
      const from = targets[plan] ?? null;
      passage.push({ plan, standing: null, origin: from === null ? "insert" : { movedFrom: from } });
    }
    waiting = [];
  };
  const goneAhead = rowsWithOneAhead(standing.length, isGone, (row) => planOf.has(row));
  // New rows take the places of rows given up before the next row that stays; without any they are inserted at once.
  for (let row = 0; row < standing.length; row++) {
    const plan = planOf.get(row) ?? null;
    if (plan !== null || !goneAhead[row]) insertWaiting();
    if (plan !== null) {
      passage.push({ plan, standing: row, origin: "stay" });
      waiting = [...(arrivals.get(plan) ?? [])];
    } else if (isGone(row)) {
      const next = waiting[0];
      if (next !== undefined && targets[next] === null) {
        waiting.shift();
        passage.push({ plan: next, standing: row, origin: "replace" });
      } else deleted.push(row);
    } else if (moved.has(row)) passage.push({ vacated: row });
    else passage.push({ plan: null, standing: row, origin: "stay" });
  }
  insertWaiting();
  const rows = passage.filter((row): row is AlignedRow => !("vacated" in row));
  return { rows, deleted, passage };
}

/** For every row whether it or a later one fulfils `isOne`, up to the next row at which counting starts anew. */
function rowsWithOneAhead(
  count: number,
  isOne: (row: number) => boolean,
  startsAnew: (row: number) => boolean,
): readonly boolean[] {
  const ahead = new Array<boolean>(count).fill(false);
  let seen = false;
  for (let row = count - 1; row >= 0; row--) {
    if (isOne(row)) seen = true;
    if (startsAnew(row)) seen = false;
    ahead[row] = seen;
  }
  return ahead;
}

function firstByKey(rows: readonly RowToAlign[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  rows.forEach(({ key }, index) => {
    if (key !== null && !found.has(key)) found.set(key, index);
  });
  return found;
}

/** The plan's rows that have no place yet, under the plan row after which they come. */
function groupArrivals(staying: readonly (number | null)[]): Map<number | null, number[]> {
  const groups = new Map<number | null, number[]>();
  let after: number | null = null;
  staying.forEach((row, plan) => {
    if (row !== null) after = plan;
    else appendTo(groups, after, plan);
  });
  return groups;
}

/** Keeps the longest increasing subsequence and blanks out the rest (patience sorting). */
function longestIncreasing(values: readonly (number | null)[]): (number | null)[] {
  const tails: number[] = [];
  const previous = new Array<number | null>(values.length).fill(null);
  values.forEach((value, index) => {
    if (value === null) return;
    const place = lowerBound(tails, value, values);
    previous[index] = place === 0 ? null : (tails[place - 1] ?? null);
    tails[place] = index;
  });
  const kept = new Array<number | null>(values.length).fill(null);
  for (let index = tails.at(-1) ?? null; index !== null; index = previous[index] ?? null) {
    kept[index] = values[index] ?? null;
  }
  return kept;
}

function lowerBound(tails: readonly number[], value: number, values: readonly (number | null)[]): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function appendTo(groups: Map<number | null, number[]>, after: number | null, plan: number): void {
  const group = groups.get(after);
  if (group === undefined) groups.set(after, [plan]);
  else group.push(plan);
}
