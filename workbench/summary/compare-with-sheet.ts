import { cellOf } from "../../src/report/layout/cell-location";
import type { SheetPlan } from "../../src/report/layout/sheet-plan";
import type { Report } from "../../src/report/model";
import { assessIndicator } from "../../src/report/verdict/assess-indicator";
import type { WorkbookSnapshot } from "../workbook/snapshot";

/**
 * Where the data sheet in the workbook shows other figures than the report read in Node: the same bytes went two ways,
 * and both must come to the same. One sentence for each difference.
 */
export function differencesFromSheet(
  report: Report,
  plan: SheetPlan,
  snapshot: WorkbookSnapshot,
): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === plan.name);
  if (sheet === undefined) return [`There is no sheet ${plan.name}.`];
  const values = new Map(
    sheet.cells.map(({ row, column, value }) => [`${String(row)}/${String(column)}`, value]),
  );
  const shown = (indicatorId: string, measureId: string, column: string) => {
    const cell = cellOf(plan, { indicatorId, measureId, column });
    const value = cell === null ? null : values.get(`${String(cell.row)}/${String(cell.column)}`);
    return typeof value === "number" ? value : null;
  };
  const indicators = report.goals.flatMap((goal) => goal.indicators);
  return indicators.flatMap((indicator) => {
    const { computed } = assessIndicator(indicator);
    return indicator.measures.flatMap((measure, index) =>
      [
        { column: "target", value: measure.target?.value ?? null },
        { column: "actual", value: measure.actual?.value ?? null },
        { column: "achievement", value: computed[index] ?? null },
      ]
        .filter(({ column, value }) => !isSame(shown(indicator.id, measure.id, column), value))
        .map(({ column, value }) => {
          const found = String(shown(indicator.id, measure.id, column));
          return `Indicator ${String(indicator.number)}: ${column} is ${String(value)}, the sheet shows ${found}.`;
        }),
    );
  });
}

/** Excel keeps fifteen digits. */
function isSame(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
