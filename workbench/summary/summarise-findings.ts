import type { Language } from "../../src/locale/language";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { addressOf, cellOf } from "../../src/report/layout/cell-location";
import { planShowing, type PlannedSheets } from "../../src/report/layout/plan-sheets";
import type { Finding } from "../../src/report/review/finding";
import type { FindingSummary } from "./summary";

/** Findings with their sentences and the cells they are about. */
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
  const plan = planShowing(plans, place);
  const cell = cellOf(plan, place);
  return cell === null ? null : `${plan.name}!${addressOf(cell.row, cell.column)}`;
}
