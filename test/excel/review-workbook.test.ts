import { expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { explainSelectedCell } from "../../src/excel/explain-cell";
import { ignoreFinding } from "../../src/excel/ignored-findings";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { run } from "../../src/excel/session";
import { writeReviewSheet } from "../../src/excel/review-sheet";
import { watchChanges } from "../../src/excel/watch-changes";
import { reviewSheetContent } from "../../src/taskpane/review-text";
import { FLOOR_REQUIREMENT_SETS } from "../../workbench/protocol/requirement-sets";
import { dataName, plansOf, reportName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

async function reviewed() {
  const review = await reviewWorkbook();
  if (review === null) throw new Error("a report stands in the workbook");
  return review;
}

test("there is nothing to review in a workbook without a report", async () => {
  expect(await reviewWorkbook()).toBeNull();
});

test("every finding of the sample has its cell, and a fix only where the words stand in it", async () => {
  await buildSheets(plansOf(sample));
  const { findings } = await reviewed();
  expect(findings.filter(({ cell }) => cell === null)).toEqual([]);
  const fixes = findings.flatMap((finding) => finding.fixes);
  expect(fixes.length).toBeGreaterThan(5);
  for (const { before, after } of fixes) expect(after).not.toBe(before);
});

test("what was ignored is stale once its cell is edited", async () => {
  await buildSheets(plansOf(sample));
  const wanted = ({ finding }: { finding: { rule: string; indicator: number | null } }) =>
    finding.rule === "bound-used" && finding.indicator === 6;
  const found = (await reviewed()).findings.find(wanted);
  if (!found?.cell) throw new Error("indicator 6 has a bound for its figure");
  await ignoreFinding({ ...found.key, reason: "統計方式", by: "綜合規劃科", date: "2010-12-31" }, null);
  expect((await reviewed()).findings.find(wanted)?.ignored.kind).toBe("ignored");
  const row = Number(found.cell.address.slice(1)) - 1;
  const text = workbench.workbook.entryText(reportName, row, 2);
  workbench.workbook.enter(reportName, row, 2, `${text}（修訂）`);
  expect((await reviewed()).findings.find(wanted)?.ignored.kind).toBe("stale");
});

test("what was ignored stays so when an indicator is put in before it", async () => {
  await buildSheets(plansOf(sample));
  const findings = (await reviewed()).findings.filter(({ finding }) => (finding.indicator ?? 0) >= 3);
  for (const { key } of findings) {
    await ignoreFinding({ ...key, reason: "已確認", by: "綜合規劃科", date: "2010-12-31" }, null);
  }
  const titles = workbench.sheet(reportName).cells.filter(({ column, text }) => column === 1 && text !== "");
  const row = titles[2]?.row ?? 0;
  await run(async (context) => {
    const address = `${String(row + 1)}:${String(row + 1)}`;
    context.workbook.worksheets.getItem(reportName).getRange(address).insert("Down");
    await context.sync();
  });
  workbench.workbook.enter(reportName, row, 1, "新的指標");
  workbench.workbook.enter(reportName, row, 2, "一、衡量標準：辦理 5 場。");
  const after = (await reviewed()).findings.filter(({ finding }) => (finding.indicator ?? 0) >= 4);
  expect(findings.length).toBeGreaterThan(10);
  expect(after).toHaveLength(findings.length);
  const others = after.filter(({ ignored }) => ignored.kind !== "ignored");
  expect(others.map(({ finding }) => [finding.rule, finding.indicator])).toEqual([]);
});

test("a figure of the data sheet that the text gives otherwise is told at its cell, and the printed claim counts", async () => {
  await buildSheets(plansOf(sample));
  // Indicator 6: target 300, actual 541, stated 100%.
  workbench.workbook.enter(dataName, 7, 8, "500");
  workbench.workbook.enter(dataName, 7, 12, "1.8");
  const { findings } = await reviewed();
  const own = findings.filter(({ finding }) => finding.indicator === 6);
  expect(
    own
      .filter(({ finding }) => finding.rule === "cell-content")
      .map(({ finding: { details }, cell }) => [details["notice"], cell?.address]),
  ).toEqual([
    ["statedNotInText", "M8"],
    ["actualNotInText", "I8"],
  ]);
  const differs = own.find(({ finding }) => finding.rule === "stated-differs");
  expect(differs?.finding.details).toMatchObject({ stated: "100%", actual: 500 });
  expect(differs?.cell?.sheet).toBe(reportName);
});

test("a cell that cannot simply be used is named, whatever part of the report it is", async () => {
  await buildSheets(plansOf(sample));
  workbench.workbook.enter(dataName, 7, 7, "三百左右");
  const found = (await reviewed()).findings.filter(({ finding }) => finding.rule === "cell-content");
  expect(found).toMatchObject([
    {
      finding: { indicator: 6, quote: "三百左右", details: { notice: "unreadableNumber" } },
      cell: { sheet: dataName, address: "H8" },
      ignored: { kind: "open" },
    },
  ]);
});

test("a review goes on after a sheet that it knew was deleted", async () => {
  await buildSheets(plansOf(sample));
  const { basis } = await reviewed();
  const changes = [{ sheetId: workbench.workbook.sheet(dataName).id, rows: { first: 7, last: 7 } }];
  await run(async (context) => {
    context.workbook.worksheets.getItem(dataName).delete();
    await context.sync();
  });
  expect((await reviewWorkbook({ basis, changes }))?.findings.length).toBeGreaterThan(20);
});

test("everything works in the oldest Excel", async () => {
  workbench.reopen({ requirementSets: FLOOR_REQUIREMENT_SETS });
  await buildSheets(plansOf(sample));
  const review = await reviewed();
  await explainSelectedCell();
  const stop = await watchChanges({ quietFor: 5, onQuiet: () => undefined });
  await stop();
  expect(await writeReviewSheet(reviewSheetContent(review, "2010-12-31", "en"))).toBe("Review");
  expect((await reviewed()).findings).toHaveLength(review.findings.length);
});

test("a goal that was carried down over a page is told in the sheets, until one is written there", async () => {
  const carried = async () => {
    const findings = (await reviewed()).findings.filter(({ finding }) => finding.rule === "goal-inherited");
    return findings.map(({ finding, cell }) => [finding.indicator, cell?.address.replace(/\d+$/, "")]);
  };
  await buildSheets(plansOf(sample));
  const all = [8, 9, 10, 11].map((indicator) => [indicator, "B"]);
  expect(await carried()).toEqual(all);
  await buildSheets(plansOf(sample));
  expect(await carried()).toEqual(all);
  const titles = workbench.sheet(reportName).cells.filter(({ column, text }) => column === 1 && text !== "");
  const row = titles.find(({ text }) => text.startsWith("八、"))?.row ?? 0;
  await run(async (context) => {
    const address = `A${String(row + 1)}`;
    context.workbook.worksheets.getItem(reportName).getRange(address).unmerge();
    await context.sync();
  });
  workbench.workbook.enter(reportName, row, 0, "落實面談機制");
  expect(await carried()).toEqual([]);
});
