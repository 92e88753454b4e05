import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { fixCells } from "../../src/excel/cell-fix";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { importReport } from "../../src/report/import/import-report";
import { alikeFixes } from "../../src/taskpane/alike-fixes";
import { dataName, plansOf, reportName, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

async function reviewed(rows: readonly string[]) {
  const result = importReport({
    kind: "text",
    text: `清河市政府民政局 113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n${rows.join("\n")}\n`,
  });
  if (!result.ok) throw new Error("a report");
  await buildSheets(plansOf(result.report));
  return again();
}

async function again() {
  const review = await reviewWorkbook();
  if (review === null) throw new Error("a report stands in the workbook");
  return review;
}

const texts = (sheet: string) => workbench.sheet(sheet).cells.map(({ text }) => text);
const shown = (sheet: string, words: string) => texts(sheet).filter((text) => text.includes(words));

describe("a wrong claim beside a right one of the same figure", () => {
  const rows = [
    "便民\t巡迴服務\t一、衡量標準：（一）辦理講座 60 場。（二）訓練志工 300 人。二、辦理情形：（一）共辦理講座 90 場。（二）共訓練志工 300 人。三、目標達成值：（一）100%。（二）100%。四、效益：良好。",
  ];

  test("is fixed at its own line everywhere", async () => {
    const { findings } = await reviewed(rows);
    const found = findings.find(({ finding }) => finding.rule === "stated-differs");
    await fixCells(found?.fixes ?? []);
    expect(shown(dataName, "（一）150%。")).toEqual(["（一）150%。\n（二）100%。"]);
    expect(shown(reportName, "（二）100%。")).toHaveLength(1);
  });

  test("is not fixed where both stand in one cell, because nobody can tell which is meant", async () => {
    await reviewed(rows);
    const cells = workbench
      .sheet(reportName)
      .cells.filter(({ column, text }) => column === 2 && text.includes("100%"));
    cells.forEach(({ row }, index) => {
      const text = index === 0 ? "三、目標達成值：（一）100%。（二）100%。" : "";
      workbench.workbook.enter(reportName, row, 2, text);
    });
    const { findings } = await again();
    const found = findings.filter(({ finding }) => finding.rule === "stated-differs");
    expect(found.flatMap(({ fixes }) => fixes.filter(({ kind }) => kind === "text"))).toEqual([]);
  });
});

const analysis =
  "一、衡量標準：辦理 60 場。二、辦理情形：（一）提升品質，共辦理 63 場。（二）提升民眾滿意程度。三、目標達成值：105%。四、效益：提升形象。";

test("a title's fix stops where the next indicator begins, though its title contains it", async () => {
  const { findings } = await reviewed([
    `便民\t一、服務品質提昇\t${analysis}`,
    `\t二、櫃台服務品質提昇率\t${analysis.replace("辦理 60 場", "比率 60%").replace("辦理 63 場", "比率 63%")}`,
  ]);
  const found = findings.find(({ finding }) => finding.quote === "提昇" && finding.indicator === 1);
  await fixCells(found?.fixes ?? []);
  expect(shown(reportName, "提昇")).toEqual(["二、櫃台服務品質提昇率"]);
  expect(shown(dataName, "提昇")).toEqual(["櫃台服務品質提昇率"]);
});

test("one yes for all mends every paragraph that shares a cell of figures", async () => {
  const { findings } = await reviewed([
    `便民\t服務\t${analysis.replace("（一）提升", "（一）提昇").replace("（二）提升", "（二）提昇")}`,
    `\t宣導\t${analysis}`,
  ]);
  const found = findings.find(({ finding }) => finding.quote === "提昇");
  if (found === undefined) throw new Error("the slip is found");
  await fixCells(alikeFixes(findings)(found));
  expect([...shown(dataName, "提昇"), ...shown(reportName, "提昇")]).toEqual([]);
});
