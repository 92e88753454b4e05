import { expect, test } from "@jest/globals";
import { buildReport, type BuildRequest } from "../../src/excel/build-report";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { saveSettings } from "../../src/excel/review-settings";
import { importReport } from "../../src/report/import/import-report";
import { defaultSettings, type ReviewSettings } from "../../src/report/review/settings";
import { dataName, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

/** An indicator where lower is better, with 10 as target and 12 as actual value. */
function request(): BuildRequest {
  const result = importReport({
    kind: "text",
    text: "113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t平均處理天數\t一、衡量標準：處理天數 10 天以下。二、辦理情形：平均處理天數 12 天，將檢討改善流程。三、目標達成值：80%。四、效益：良好。",
  });
  if (!result.ok) throw new Error("a report");
  const { report } = result;
  return {
    ...{ report, resultLine: "stated", formulas: "portable" },
    ...{ target: "standing", language: "zh-TW" },
  };
}

const build = (wanted = request()) => buildReport(wanted, () => undefined);
const settle = (lowerIsBetter: ReviewSettings["lowerIsBetter"]) =>
  saveSettings({ ...defaultSettings, lowerIsBetter }, 113);
const achievement = () => workbench.cell(dataName, 1, 10)?.value;

async function contradictions() {
  const review = await reviewWorkbook();
  const found = review?.findings.filter(({ finding }) => finding.rule === "stated-differs") ?? [];
  return found.map(({ finding }) => finding.details["computed"]);
}

test("the sheet computes as the review does, by the method that was settled in the workbook", async () => {
  await build();
  expect(achievement()).toBeCloseTo(0.8);
  await settle("inverse");
  await build();
  expect(achievement()).toBeCloseTo(10 / 12);
  expect(await contradictions()).toEqual([expect.closeTo(10 / 12)]);
  await build({ ...request(), formulas: "functions" });
  expect(workbench.cell(dataName, 1, 10)?.formula).toContain('ACHIEVEMENT(I2,H2,F2,"inverse")');
  await settle("linear");
  await build();
  expect(achievement()).toBeCloseTo(0.8);
  expect(await contradictions()).toEqual([]);
});

test("reading the settings takes no request of its own", async () => {
  await build();
  workbench.requests();
  await build();
  expect(workbench.requests()).toEqual({ all: 3, writes: 0 });
});
