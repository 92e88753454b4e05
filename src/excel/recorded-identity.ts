import { reportInKey } from "../report/layout/first-row-key";
import type { SheetKind } from "../report/layout/sheet-plan";
import type { Report } from "../report/model";
import type { SheetPlaces } from "../report/read-sheets/sheet-places";
import type { FindingSheets } from "./finding-keys";

/** Which report it is, whatever is done to its words. */
export type ReportIdentity = Pick<Report, "fiscalYear" | "agency">;

/**
 * Year and agency as the build recorded them in the key of the first row of either sheet: the planner may mend both in
 * the printed title, and it is the same report still. Of a report that was begun blank the title alone tells them.
 */
export function recordedIdentity({
  report: { fiscalYear, agency },
  places,
  rowKeyAt,
}: Pick<FindingSheets, "report" | "places" | "rowKeyAt">): ReportIdentity {
  for (const sheet of ["report", "data"] as const) {
    for (let row = 0; row < firstRow(places, sheet); row++) {
      const recorded = reportInKey(rowKeyAt({ sheet, row, column: 0 }) ?? "");
      if (recorded !== null) return { fiscalYear: recorded.fiscalYear, agency: recorded.agency };
    }
  }
  return { fiscalYear, agency };
}

/** Where the first indicator is shown; the planner may have put a row in above the first one that was built. */
function firstRow(places: SheetPlaces, sheet: SheetKind): number {
  let first = Infinity;
  for (const cell of places.values()) if (cell.sheet === sheet) first = Math.min(first, cell.row);
  return first === Infinity ? 0 : first;
}
