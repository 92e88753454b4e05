import type { BuildTarget } from "../excel/build-report";
import { readSettings, settingsIn, type KeptSettings } from "../excel/review-settings";
import { importReport } from "../report/import/import-report";
import type { ImportResult } from "../report/import/import-result";
import { reviewReport } from "../report/review/review-report";
import { assessIndicator } from "../report/verdict/assess-indicator";
import type { Verdict } from "../report/verdict/assessment";
import type { Imported, ImportOutcome, ImportSources } from "./verbs";

/** Imports and reviews in one go: everything the preview shows. The first source that holds a report is taken. */
export async function readReport(sources: ImportSources, target: BuildTarget): Promise<ImportOutcome> {
  const result = firstReport(sources);
  if (!result.ok) return result;
  return { ok: true, imported: reviewed(result, target, await settingsKept()) };
}

function firstReport([source, ...others]: ImportSources): ImportResult {
  const result = importReport(source);
  const [next, ...rest] = others;
  return result.ok || next === undefined ? result : firstReport([next, ...rest]);
}

/** What the planner settled in this workbook; a text can be read without Excel too. */
async function settingsKept(): Promise<KeptSettings> {
  return readSettings().catch(() => settingsIn(undefined));
}

function reviewed(
  { report, notices, unrecognised }: Extract<ImportResult, { ok: true }>,
  target: BuildTarget,
  settingsOf: KeptSettings,
): Imported {
  const settings = settingsOf(report.fiscalYear);
  const verdicts: Record<Verdict, number> = {
    empty: 0,
    contradicts: 0,
    agrees: 0,
    implied: 0,
    asserted: 0,
    uncheckable: 0,
  };
  for (const goal of report.goals) {
    for (const indicator of goal.indicators) verdicts[assessIndicator(indicator, settings).verdict] += 1;
  }
  const findings = reviewReport(report, notices, { unrecognised, settings });
  return { report, notices, unrecognised, verdicts, target, findings };
}
