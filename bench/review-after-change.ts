import { buildSheets } from "../src/excel/build-sheets";
import { reviewWorkbook } from "../src/excel/review-workbook";
import { importReport } from "../src/report/import/import-report";
import { zhTW } from "../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../src/report/layout/plan-sheets";
import { openWorkbench } from "../workbench/node/open-workbench";
import { repeatedSample } from "./repeated-sample";

/** A review in the workbook: what it asks of Excel, and how long it takes with Microsoft's client and the host. */
export interface WorkbookReviewMeasurement {
  readonly requests: number;
  /** Milliseconds. */
  readonly time: number;
}

export interface AfterChangeMeasurement {
  readonly indicators: number;
  readonly scratch: WorkbookReviewMeasurement;
  /** After a figure was typed into one cell. */
  readonly change: WorkbookReviewMeasurement;
}

/** The quietest of some runs; each types another figure. */
export async function measureReviewAfterChange(
  indicators: number,
  runs: number,
): Promise<AfterChangeMeasurement> {
  const result = importReport({ kind: "text", text: repeatedSample(indicators) });
  if (!result.ok) throw new Error("The repeated sample is a report.");
  const { data, report } = planSheets(result.report, defaultLayoutOptions, zhTW);
  const { workbook, host, close } = openWorkbench();
  await buildSheets([data, report]);
  const row = data.rows.findIndex(({ place }) => place?.indicatorId === "i6");
  const changes = [{ sheetId: workbook.sheet(data.name).id, rows: { first: row, last: row } }];
  const target = data.columns.findIndex(({ key }) => key === "target");
  let scratch: WorkbookReviewMeasurement = { requests: 0, time: Infinity };
  let change: WorkbookReviewMeasurement = { requests: 0, time: Infinity };
  for (let run = 0; run < runs; run++) {
    const [first, firstTime] = await measured(() => reviewWorkbook());
    if (first === null) throw new Error("The report stands in the workbook.");
    scratch = quieter(scratch, { requests: host.statistics.requests, time: firstTime });
    workbook.enter(data.name, row, target, String(301 + run));
    const [, time] = await measured(() => reviewWorkbook({ basis: first.basis, changes }));
    change = quieter(change, { requests: host.statistics.requests, time });
  }
  close();
  return { indicators, scratch, change };

  async function measured<Result>(task: () => Promise<Result>): Promise<[Result, number]> {
    host.resetStatistics();
    const start = performance.now();
    const result = await task();
    return [result, performance.now() - start];
  }
}

function quieter(
  one: WorkbookReviewMeasurement,
  other: WorkbookReviewMeasurement,
): WorkbookReviewMeasurement {
  return one.time < other.time ? one : other;
}
