import type { BuildTarget } from "../excel/build-report";
import { importReport } from "../report/import/import-report";
import { reviewReport } from "../report/review/review-report";
import { assessIndicator } from "../report/verdict/assess-indicator";
import type { Verdict } from "../report/verdict/assessment";
import type { ImportOutcome, ImportSources } from "./verbs";

/** Imports and reviews in one go: everything the preview shows. The first source that holds a report is taken. */
export function readReport([source, ...others]: ImportSources, target: BuildTarget): ImportOutcome {
  const result = importReport(source);
  const [next, ...rest] = others;
  if (!result.ok && next !== undefined) return readReport([next, ...rest], target);
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
    imported: {
      ...{ report, notices, unrecognised, verdicts, target },
      findings: reviewReport(report, notices, { unrecognised }),
    },
  };
}
