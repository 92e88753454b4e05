import type { Language } from "../../src/locale/language";
import { importReport } from "../../src/report/import/import-report";
import { en, zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { Report } from "../../src/report/model";
import { reviewReport } from "../../src/report/review/review-report";
import type { VerbTraffic } from "../browser/verb-traffic";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { differencesFromSheet } from "./compare-with-sheet";
import { summariseFindings } from "./summarise-findings";
import { summariseReport } from "./summarise-report";
import { summariseSheets } from "./summarise-sheets";
import type { Summary } from "./summary";

export interface Run {
  /** The file as it was named on the command line. */
  readonly input: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly language: Language;
  readonly snapshot: WorkbookSnapshot;
  readonly traffic: Readonly<Record<"import" | "build", VerbTraffic>>;
}

/**
 * What a run of the demo showed. The report is read once more, here, from the same bytes.
 *
 * @throws Error when the workbook does not show the same figures.
 */
export function summarise(run: Run): Summary {
  const result = importReport({ kind: "file", name: run.fileName, bytes: run.bytes });
  if (!result.ok) throw new Error(`The panel read ${run.input}, the importer in Node did not.`);
  const { report, notices, unrecognised } = result;
  const captions = run.language === "zh-TW" || isChinese(report) ? zhTW : en;
  const plans = planSheets(report, defaultLayoutOptions, captions);
  const { requests, bytes, largestRequestBytes } = run.traffic.build;
  const differences = differencesFromSheet(report, plans.data, run.snapshot);
  if (differences.length > 0) throw new Error(differences.join("\n"));
  return {
    input: run.input,
    report: summariseReport(report),
    findings: summariseFindings(reviewReport(report, notices, { unrecognised }), plans, run.language),
    unrecognised,
    sheets: summariseSheets(run.snapshot),
    excel: { requests, bytes, largestRequestBytes },
    milliseconds: { import: run.traffic.import.milliseconds, build: run.traffic.build.milliseconds },
  };
}

/** As the panel decides in which language to print. */
function isChinese({ title, goals }: Report): boolean {
  return /\p{Script=Han}/u.test(title + goals.map((goal) => goal.title).join(""));
}
