import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { reviewWorkbook, type WorkbookReview } from "../../src/excel/review-workbook";
import { run } from "../../src/excel/session";
import { saveSettings } from "../../src/excel/review-settings";
import { importReport } from "../../src/report/import/import-report";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { Report } from "../../src/report/model";
import { defaultSettings } from "../../src/report/review/settings";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

function reportOf(agency: string, year: number, target: number, actual: number): Report {
  const result = importReport({
    kind: "text",
    text: `${agency} ${year} 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t巡迴服務\t一、衡量標準：辦理 ${target} 場。二、辦理情形：共辦理 ${actual} 場。三、目標達成值：${((actual / target) * 100).toFixed(1)}%。四、效益：良好。`,
  });
  if (!result.ok) throw new Error("a report");
  return result.report;
}

async function build(report: Report, names: string): Promise<void> {
  const captions = { ...zhTW, reportSheet: `${names}報告`, dataSheet: `${names}資料` };
  const { data, report: printed } = planSheets(report, defaultLayoutOptions, captions);
  await buildSheets([data, printed]);
}

async function reviewed(earlier: Parameters<typeof reviewWorkbook>[0] = null): Promise<WorkbookReview> {
  const review = await reviewWorkbook(earlier);
  if (review === null) throw new Error("a report stands in the workbook");
  return review;
}

const targetRule = ({ findings }: WorkbookReview) =>
  findings
    .filter(({ finding }) => finding.rule === "target-below-last-actual")
    .map(({ finding }) => finding.details);

const agency = "清河市政府民政局";

describe("last year's report in the same workbook", () => {
  test("is compared with, and named", async () => {
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    const review = await reviewed();
    expect(review.previousTitle).toContain("112 年度");
    expect(targetRule(review)).toMatchObject([{ target: 60, last: 65, kind: "actual" }]);
  });

  test("of several agencies, the same one's is taken", async () => {
    await build(reportOf("東山市政府民政局", 112, 10, 11), "別人");
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年資料");
    expect(targetRule(await reviewed())).toMatchObject([{ last: 65 }]);
  });

  test("of another agency, or of another year, is none", async () => {
    await build(reportOf("東山市政府民政局", 112, 60, 65), "別人");
    await build(reportOf(agency, 111, 60, 65), "前年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    const review = await reviewed();
    expect(review.previousTitle).toBeNull();
    expect(targetRule(review)).toEqual([]);
  });

  test("is compared with again once a slip in this one's agency is mended", async () => {
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    const before = await reviewed();
    const changes = [{ sheetId: workbench.workbook.sheet("今年報告").id, rows: { first: 0, last: 0 } }];
    const retitled = async ({ basis }: WorkbookReview, title: string): Promise<WorkbookReview> => {
      workbench.workbook.enter("今年報告", 0, 0, title);
      return reviewed({ basis, changes });
    };
    const slip = await retitled(before, "東山市政府民政局 113 年度施政績效報告");
    expect(slip.previousTitle).toBeNull();
    const mended = await retitled(slip, before.title);
    expect(mended.previousTitle).toBe(before.previousTitle);
    expect(targetRule(mended)).toEqual(targetRule(before));
  });

  test("is read anew when it is changed", async () => {
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    const { basis } = await reviewed();
    workbench.workbook.enter("去年資料", 1, 8, "58");
    const changes = [{ sheetId: workbench.workbook.sheet("去年資料").id, rows: { first: 1, last: 1 } }];
    expect(targetRule(await reviewed({ basis, changes }))).toEqual([]);
  });
});

describe("which report is reviewed", () => {
  const both = async (): Promise<WorkbookReview> => {
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    return await reviewed();
  };

  test("stays the same while last year's is worked on", async () => {
    const { basis } = await both();
    workbench.workbook.activate("去年報告");
    const sheetId = workbench.workbook.sheet("去年報告").id;
    const inPlace = [{ sheetId, rows: { first: 1, last: 1 } }];
    expect((await reviewed({ basis, changes: inPlace })).fiscalYear).toBe(113);
    const moved = [{ sheetId, rows: null }];
    expect((await reviewed({ basis, changes: moved })).fiscalYear).toBe(113);
  });

  test("stays the same while a sheet of no report is in front", async () => {
    const { basis } = await both();
    workbench.workbook.activate("工作表1");
    expect((await reviewed({ basis, changes: "unknown" })).fiscalYear).toBe(113);
  });

  test("is the one in front when everything is read anew", async () => {
    const { basis } = await both();
    workbench.workbook.activate("去年資料");
    expect((await reviewed({ basis, changes: "unknown" })).fiscalYear).toBe(112);
  });

  test("is the first one once the one before is gone", async () => {
    const { basis } = await both();
    workbench.workbook.activate("工作表1");
    await run(async (context) => {
      context.workbook.worksheets.getItem("今年報告").delete();
      await context.sync();
    });
    expect((await reviewed({ basis, changes: "unknown" })).fiscalYear).toBe(112);
  });
});

describe("the settings of a report", () => {
  const strict = { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, plausibleMost: 1.02 } };

  test("are kept in the workbook for its year, and used", async () => {
    await build(reportOf(agency, 112, 60, 65), "去年");
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.activate("今年報告");
    const before = await reviewed();
    expect(before.settings).toEqual(defaultSettings);
    await saveSettings(strict, 113);
    const after = await reviewed({ basis: before.basis, changes: [] });
    expect(after.settings).toEqual(strict);
    const rules = (review: WorkbookReview) => review.findings.map(({ finding }) => finding.rule);
    expect(rules(before)).not.toContain("implausible-achievement");
    expect(rules(after)).toContain("implausible-achievement");
    workbench.workbook.activate("去年報告");
    expect((await reviewed()).settings).toEqual(defaultSettings);
  });

  test("are used after the year of its printed title was mended too", async () => {
    await build(reportOf(agency, 113, 60, 63), "今年");
    const { fiscalYear } = await reviewed();
    await saveSettings(strict, fiscalYear);
    workbench.workbook.enter("今年報告", 0, 0, `${agency} 114 年度施政績效報告`);
    expect((await reviewed()).settings).toEqual(strict);
  });

  test.each([
    ["text", "{broken"],
    ["a list", "[1]"],
    ["a number", 7],
  ])("are the defaults where the workbook keeps %s", async (_what, kept) => {
    await build(reportOf(agency, 113, 60, 63), "今年");
    workbench.workbook.settings.set("reviewSettings", kept);
    expect((await reviewed()).settings).toEqual(defaultSettings);
  });
});
