import { buildSheets } from "../src/excel/build-sheets";
import { importReport } from "../src/report/import/import-report";
import { zhTW } from "../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../src/report/layout/plan-sheets";
import type { SheetPlan } from "../src/report/layout/sheet-plan";
import { openWorkbench } from "../workbench/node/open-workbench";
import { attributed, type Owner } from "./attributed-profile";
import { repeatedSample } from "./repeated-sample";
import { writeCellByCell } from "./write-cell-by-cell";
import { writeWithExcelJs } from "./write-with-exceljs";

/** One line of the benchmark's table. Times in milliseconds. */
export interface BuildMeasurement {
  readonly indicators: number;
  readonly rows: number;
  readonly import: number;
  readonly plan: number;
  readonly requests: number;
  readonly bytes: number;
  readonly largestRequestBytes: number;
  /** Our own code between the plan and the wire, and back. */
  readonly ours: number;
  readonly client: number;
  readonly host: number;
  /** Requests that a second build of the same plan sends, and how many of them write. */
  readonly again: { readonly requests: number; readonly writes: number; readonly ours: number };
  readonly exceljs: number;
  /** Null where it would take too long to be measured. */
  readonly cellByCell: { readonly requests: number; readonly bytes: number; readonly time: number } | null;
}

export async function measureBuild(
  indicators: number,
  withCellByCell: "measured" | "left out",
): Promise<BuildMeasurement> {
  const text = repeatedSample(indicators);
  const [result, importTime] = timed(() => importReport({ kind: "text", text }));
  if (!result.ok) throw new Error(`The repeated sample could not be read: ${result.problem.code}`);
  const [{ data, report }, planTime] = timed(() => planSheets(result.report, defaultLayoutOptions, zhTW));
  const plans = [data, report];
  const found = result.report.goals.reduce((sum, goal) => sum + goal.indicators.length, 0);
  if (found !== indicators) throw new Error(`${indicators} indicators went in, ${found} came out`);

  const workbench = openWorkbench();
  const build = await attributed(() => buildSheets(plans), ownerOf);
  const { requests, bytes, largestRequestBytes } = workbench.host.statistics;
  workbench.host.resetStatistics();
  const rebuild = await attributed(() => buildSheets(plans), ownerOf);
  const again = workbench.host.statistics;
  const measurement = {
    indicators,
    rows: report.rows.length,
    import: importTime,
    plan: planTime,
    requests,
    bytes,
    largestRequestBytes,
    ours: build.milliseconds.ours,
    client: build.milliseconds.client,
    host: build.milliseconds.host,
    again: { requests: again.requests, writes: again.writeRequests, ours: rebuild.milliseconds.ours },
    exceljs: await exceljsTime(plans),
  };
  workbench.close();
  return { ...measurement, cellByCell: withCellByCell === "measured" ? await cellByCell(report) : null };
}

async function exceljsTime(plans: readonly SheetPlan[]): Promise<number> {
  const start = performance.now();
  await writeWithExcelJs(plans);
  return performance.now() - start;
}

async function cellByCell(plan: SheetPlan): Promise<BuildMeasurement["cellByCell"]> {
  const { host, close } = openWorkbench();
  const start = performance.now();
  await writeCellByCell(plan);
  const time = performance.now() - start;
  const { requests, bytes } = host.statistics;
  close();
  return { requests, bytes, time };
}

function timed<T>(task: () => T): [result: T, milliseconds: number] {
  const start = performance.now();
  const result = task();
  return [result, performance.now() - start];
}

function ownerOf(scriptUrl: string): Owner | null {
  if (scriptUrl.includes("excel-web-16.00.js")) return "client";
  if (scriptUrl.includes("/workbench/") || scriptUrl.includes("/hyperformula/")) return "host";
  return scriptUrl.includes("/src/") && !scriptUrl.includes("/node_modules/") ? "ours" : null;
}

/** Compiles and warms everything once, so that the first size measured is not charged for it. */
export async function warmUp(): Promise<void> {
  await measureBuild(11, "measured");
}
