import type { Indicator, Measure, Report } from "../model";
import type { Captions } from "./captions";
import { addressOf, cellOf, type ReportPlace } from "./cell-location";
import { dataColumn, planDataSheet, type FormulaKind, type LowerIsBetter } from "./data-sheet";
import { planReportSheet } from "./report-sheet";
import type { SheetPlan } from "./sheet-plan";

/** Whether percentages in 目標達成值 stand as the planner wrote them or follow the data sheet. */
export type ResultLine = "stated" | "computed";

export interface LayoutOptions {
  readonly resultLine: ResultLine;
  readonly formulas: FormulaKind;
  /** How the achievement is computed where lower is better: 2 − A/T, or T/A. */
  readonly lowerIsBetter: LowerIsBetter;
}

/** The planner's own words, and formulas that need no add-in. */
export const defaultLayoutOptions: LayoutOptions = {
  resultLine: "stated",
  formulas: "portable",
  lowerIsBetter: "linear",
};

export interface PlannedSheets {
  readonly data: SheetPlan;
  readonly report: SheetPlan;
}

/** The sheet that shows a place: a measure's figure the data sheet, everything else the printed one. */
export function planShowing({ data, report }: PlannedSheets, { measureId }: ReportPlace): SheetPlan {
  return measureId === undefined ? report : data;
}

/**
 * How a report is to stand in the workbook: the data sheet (a row per measure) and the printed sheet. Depends on
 * nothing but its arguments. Formulas name the data sheet as `captions.dataSheet` does: when the workbook gives
 * that sheet another name, plan with captions that hold it.
 */
export function planSheets(report: Report, options: LayoutOptions, captions: Captions): PlannedSheets {
  const data = planDataSheet(report, options, captions);
  return {
    data,
    report: planReportSheet(
      report,
      options.resultLine === "computed" ? achievementCell(data, captions) : null,
      captions,
    ),
  };
}

function achievementCell(data: SheetPlan, captions: Captions) {
  const sheet = `'${captions.dataSheet.replaceAll("'", "''")}'`;
  return (indicator: Indicator, measure: Measure): string => {
    const cell = cellOf(data, { indicatorId: indicator.id, measureId: measure.id, column: "achievement" });
    return `${sheet}!${addressOf(cell?.row ?? 0, dataColumn("achievement"))}`;
  };
}
