import { importReport } from "../report/import/import-report";
import type { ImportSource } from "../report/import/import-result";
import { reviewReport } from "../report/review/review-report";
import { assessIndicator } from "../report/verdict/assess-indicator";
import type { Verdict } from "../report/verdict/assessment";
import type { ImportOutcome } from "./verbs";

/** Imports and reviews in one go: everything the preview shows. */
export function readReport(source: ImportSource): ImportOutcome {
  const result = importReport(source);
  if (!result.ok) return result;
  const { report, notices, unrecognised } = result;
  const verdicts: Record<Verdict, number> = {
    empty: 0,
    contradicts: 0,
    agrees: 0,
    implied: 0,
    asserted: 0,
    uncheckable: 0,
  };
  for (const goal of report.goals) {
    for (const indicator of goal.indicators) verdicts[assessIndicator(indicator).verdict] += 1;
  }
  return {
    ok: true,
    imported: { report, notices, unrecognised, verdicts, findings: reviewReport(report, notices) },
  };
}
