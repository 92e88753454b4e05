import type { Language } from "../../src/locale/language";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { addressOf, cellOf } from "../../src/report/layout/cell-location";
import type { SheetPlan } from "../../src/report/layout/sheet-plan";
import type { Finding } from "../../src/report/review/finding";
import type { FindingSummary } from "./summary";

export interface PlannedSheets {
  readonly data: SheetPlan;
  readonly report: SheetPlan;
}

/** Findings with their sentences and the cells they are about. A figure stands in the data sheet. */
export function summariseFindings(
  findings: readonly Finding[],
  plans: PlannedSheets,
  language: Language,
): readonly FindingSummary[] {
  const messages = reviewMessagesFor(language);
  return findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    indicator: finding.indicator,
    message: messages.finding(finding),
    cell: cellAddress(finding, plans),
  }));
}

function cellAddress({ place }: Finding, plans: PlannedSheets): string | null {
  if (place === null) return null;
  const plan = "measureId" in place ? plans.data : plans.report;
  const cell = cellOf(plan, place);
  return cell === null ? null : `${plan.name}!${addressOf(cell.row, cell.column)}`;
}
