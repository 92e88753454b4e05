import type { ReadRow, StandingReport } from "./standing-report";
import { recordColumnIn } from "./row-mark";

/** What a cell shows until Excel has its value. */
const unfinished: ReadonlySet<unknown> = new Set(["#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

export function isUnfinished(value: unknown): boolean {
  return unfinished.has(value);
}

/** True where a cell of the report is still being computed; what the planner keeps beside it does not count. */
export function isBeingComputed({ rows }: Pick<StandingReport, "rows">): boolean {
  return [rows.report, rows.data].some((own) => own !== null && hasUnfinished(own));
}

function hasUnfinished(rows: readonly ReadRow[]): boolean {
  const end = recordColumnIn(rows) ?? Infinity;
  return rows.some(({ values }) => values.some((value, column) => column < end && isUnfinished(value)));
}
