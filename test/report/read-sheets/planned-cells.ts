import { format } from "numfmt";
import { zhTW, type Captions } from "../../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import type { BuiltGoal, PlannedCell, SheetPlan } from "../../../src/report/layout/sheet-plan";
import { styles } from "../../../src/report/layout/styles";
import type { Report } from "../../../src/report/model";
import type { CellValue, SheetCells } from "../../../src/report/read-sheets/sheet-cells";

/** Cells that a test may edit, as a planner does. */
export interface EditableCells extends SheetCells {
  readonly values: CellValue[][];
  readonly texts: string[][];
  readonly keys: (string | null)[];
  readonly goals: (BuiltGoal | null)[];
}

/** Both sheets as a build leaves them. */
export function builtSheets(
  report: Report,
  captions: Captions = zhTW,
): { readonly report: EditableCells; readonly data: EditableCells } {
  const plans = planSheets(report, defaultLayoutOptions, captions);
  return { report: cellsOf(plans.report), data: cellsOf(plans.data) };
}

/** A plan's cells with what Excel would display, the record column left out; formulas are not computed. */
function cellsOf(plan: SheetPlan): EditableCells {
  const shown = plan.columns.findIndex(({ role }) => role === "record");
  return {
    values: plan.rows.map(({ cells }) => cells.slice(0, shown).map(valueOf)),
    texts: plan.rows.map(({ cells }) => cells.slice(0, shown).map(textOf)),
    keys: plan.rows.map(({ key }) => key),
    goals: plan.rows.map(({ goal }) => goal ?? null),
  };
}

function valueOf({ content }: PlannedCell): CellValue {
  switch (content.kind) {
    case "blank":
    case "formula":
      return "";
    case "text":
      return content.text;
    case "number":
      return content.number;
  }
}

function textOf(cell: PlannedCell): string {
  const value = valueOf(cell);
  return typeof value === "number" ? format(styles[cell.style].numberFormat, value) : String(value);
}
