import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { importReport } from "../../../src/report/import/import-report";
import type { ImportNotice } from "../../../src/report/import/import-result";
import type { Indicator, Report } from "../../../src/report/model";

const path = fileURLToPath(
  new URL("../../../assets/sample/99-annual-performance-report.txt", import.meta.url),
);

export interface Imported {
  readonly report: Report;
  readonly notices: readonly ImportNotice[];
}

export function importSample(): Imported {
  return importText(readFileSync(path, "utf8"));
}

export function importText(text: string): Imported {
  const result = importReport({ kind: "text", text });
  if (!result.ok) throw new Error(`Nothing was read: ${result.problem.code}`);
  return result;
}

/** One indicator of a report whose analysis has these four sections. */
export function importIndicator(standard: string, progress: string, result: string): Indicator {
  const analysis = `一、衡量標準：${standard}二、辦理情形：${progress}三、目標達成值：${result}四、效益：良好。`;
  const { report } = importText(
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n目標\t指標\t${analysis}`,
  );
  const [indicator] = report.goals.flatMap(({ indicators }) => indicators);
  if (!indicator) throw new Error("No indicator was read.");
  return indicator;
}
