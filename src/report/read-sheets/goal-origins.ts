import { hasContinuedMark } from "../import/continued-mark";
import type { BuiltGoal } from "../layout/sheet-plan";
import type { Goal, GoalOrigin, Report } from "../model";
import type { SheetCells } from "./sheet-cells";

interface PrintedGoals {
  /** Row of each indicator, from 1. */
  readonly indicatorLines: readonly number[];
  /** −1 where the sheet has no column of goals. */
  readonly goalColumn: number;
}

/**
 * A goal merged over all its indicators no longer tells in whose row it had stood: the record does. That holds while
 * the indicator stands below the one that had the goal: a goal that the planner writes, at this indicator or between
 * the two, is meant for it.
 */
export function withGoalOrigins(report: Report, { texts, goals }: SheetCells, printed: PrintedGoals): Report {
  const { indicatorLines, goalColumn } = printed;
  const rowsOf = (index: number): readonly [number, number] => {
    const [line = 1, next = texts.length + 1] = indicatorLines.slice(index, index + 2);
    return [line - 1, next - 1];
  };
  let index = 0;
  const withOrigins = (goal: Goal): Goal => {
    /** As it was built, the indicator at which the goal stands by now. */
    let named: BuiltGoal | null = null;
    const indicators = goal.indicators.map((indicator, place) => {
      const rows = rowsOf(index++);
      const built = goals.slice(...rows).find((own) => own !== null) ?? null;
      // The goal may have no title.
      const hasGoal = place === 0 || texts.slice(...rows).some((row) => namesGoal(row[goalColumn] ?? ""));
      if (hasGoal) named = built;
      return { ...indicator, goalOrigin: hasGoal ? "own" : originOf(built, named) };
    });
    return { ...goal, indicators };
  };
  return { ...report, goals: report.goals.map(withOrigins) };
}

function originOf(built: BuiltGoal | null, named: BuiltGoal | null): GoalOrigin {
  return built !== null && named?.origin === "own" && named.id === built.id ? built.origin : "own";
}

/** A name repeated on a further page gives no goal. */
function namesGoal(text: string): boolean {
  return text.trim() !== "" && !hasContinuedMark(text);
}
