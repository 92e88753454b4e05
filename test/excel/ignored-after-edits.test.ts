import { describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { ignoreFinding } from "../../src/excel/ignored-findings";
import { reviewWorkbook, type ReviewedFinding } from "../../src/excel/review-workbook";
import { run } from "../../src/excel/session";
import { settlementText } from "../../src/locale/settlement-text";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import type { Indicator, Report } from "../../src/report/model";
import type { RuleId } from "../../src/report/review/finding";
import { dataName, plansOf, reportName, sample, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

async function findings(): Promise<readonly ReviewedFinding[]> {
  const review = await reviewWorkbook();
  if (review === null) throw new Error("a report stands in the workbook");
  return review.findings;
}

/** Findings of a rule in an indicator, in the order of the report. */
async function found(rule: RuleId, indicator: number): Promise<readonly ReviewedFinding[]> {
  return (await findings()).filter(({ finding }) => finding.rule === rule && finding.indicator === indicator);
}

async function kinds(rule: RuleId, indicator: number) {
  return (await found(rule, indicator)).map(({ ignored }) => ignored.kind);
}

async function ignore(reviewed: ReviewedFinding | undefined, reason = "已確認"): Promise<void> {
  if (reviewed === undefined) throw new Error("there is such a finding");
  const { key, ignored } = reviewed;
  const replaced = ignored.kind === "stale" ? ignored.entry : null;
  await ignoreFinding({ ...key, reason, by: "綜合規劃科", date: "2010-12-31" }, replaced);
}

const keptEntries = () =>
  JSON.parse(String(workbench.workbook.settings.get("ignoredFindings"))) as readonly unknown[];

/** Row and column of `C8`. */
function cellOf({ cell }: ReviewedFinding): { sheet: string; row: number; column: number } {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell?.address ?? "") ?? [];
  return { sheet: cell?.sheet ?? "", row: Number(row) - 1, column: letter.charCodeAt(0) - 65 };
}

/** Writes something else into the cell of a finding. */
function edit(reviewed: ReviewedFinding | undefined, change: (text: string) => string): void {
  if (reviewed === undefined) throw new Error("there is such a finding");
  const { sheet, row, column } = cellOf(reviewed);
  workbench.workbook.enter(sheet, row, column, change(workbench.workbook.entryText(sheet, row, column)));
}

/** Rows in which the indicators begin in the printed sheet. */
const titleRows = () =>
  workbench
    .sheet(reportName)
    .cells.filter(
      ({ column, row, text }) => column === 1 && row > 1 && text !== "" && !text.includes("（續）"),
    )
    .map(({ row }) => row);

function retitle(indicator: number, title: string): void {
  workbench.workbook.enter(reportName, titleRows()[indicator - 1] ?? 0, 1, title);
}

async function changeRows(sheet: string, address: string, change: "insert" | "delete"): Promise<void> {
  await run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (change === "insert") range.insert("Down");
    else range.delete("Up");
    await context.sync();
  });
}

/** The sample with other indicators, numbered anew as an import numbers them. */
function withIndicators(
  change: (indicators: readonly Indicator[]) => readonly Indicator[],
  report = sample,
): Report {
  let number = 0;
  const goals = report.goals.map((goal) => ({ ...goal, indicators: change(goal.indicators) }));
  return {
    ...report,
    goals: goals.map((goal) => ({
      ...goal,
      indicators: goal.indicators.map((indicator) => {
        number += 1;
        return { ...indicator, number, id: `i${number}` };
      }),
    })),
  };
}

test("a missing target is open again, and told otherwise, once the text gives one", async () => {
  await buildSheets(plansOf(sample));
  await ignore((await found("target-missing", 1))[0], "質化指標");
  expect(await kinds("target-missing", 1)).toEqual(["ignored"]);
  const standard = workbench.sheet(reportName).cells.find(({ text }) => text.startsWith("一、衡量標準"));
  if (!standard) throw new Error("the first indicator has a standard");
  workbench.workbook.enter(reportName, standard.row, standard.column, "一、衡量標準：入境人數 120 萬人次。");
  const [now] = await found("target-missing", 1);
  expect(now?.ignored.kind).not.toBe("ignored");
  expect(now?.finding.details).toMatchObject({ fault: "inText", figures: "120 萬人次" });
});

describe("indicators of the same title", () => {
  test("have ignored findings of their own, under the same goal", async () => {
    await buildSheets(plansOf(sample));
    for (const indicator of [8, 9]) retitle(indicator, "民眾滿意度");
    await ignore((await found("actual-missing", 8))[0]);
    expect([await kinds("actual-missing", 8), await kinds("actual-missing", 9)]).toEqual([
      ["ignored"],
      ["open"],
    ]);
    await ignore((await found("actual-missing", 9))[0]);
    expect([await kinds("actual-missing", 8), await kinds("actual-missing", 9)]).toEqual([
      ["ignored"],
      ["ignored"],
    ]);
  });

  const alike = withIndicators((all) =>
    all.map((one) => ([8, 9].includes(one.number) ? { ...one, title: "民眾滿意度" } : one)),
  );
  const without = (gone: number) =>
    plansOf(withIndicators((all) => all.filter(({ number }) => number !== gone), alike));

  test("keep them when there are more of them", async () => {
    await buildSheets(plansOf(alike));
    await ignore((await found("actual-missing", 9))[0]);
    retitle(5, "五、民眾滿意度");
    expect([await kinds("actual-missing", 8), await kinds("actual-missing", 9)]).toEqual([
      ["open"],
      ["ignored"],
    ]);
  });

  test("keep them when a build gives them other numbers", async () => {
    await buildSheets(plansOf(alike));
    await ignore((await found("actual-missing", 9))[0]);
    await buildSheets(without(2));
    expect([await kinds("actual-missing", 7), await kinds("actual-missing", 8)]).toEqual([
      ["open"],
      ["ignored"],
    ]);
  });

  test("do not take them over from one that is gone", async () => {
    await buildSheets(plansOf(alike));
    await ignore((await found("actual-missing", 8))[0]);
    await buildSheets(without(8));
    const [reviewed] = await found("actual-missing", 8);
    expect(reviewed?.ignored).toMatchObject({ kind: "stale", because: "uncertainIndicator" });
  });

  test("have them under two goals too, also when one of them is deleted", async () => {
    const [first] = sample.goals[0]?.indicators.slice(7, 8) ?? [];
    if (first === undefined) throw new Error("the sample has eight indicators under a goal");
    const one = {
      ...sample.goals[0],
      id: "g1",
      title: "甲",
      indicators: [{ ...first, id: "i1", number: 1 }],
    };
    const two = { ...one, id: "g2", title: "乙", indicators: [{ ...first, id: "i2", number: 2 }] };
    await buildSheets(plansOf({ ...sample, goals: [one, two] }));
    await ignore((await found("actual-missing", 1))[0]);
    expect(await kinds("actual-missing", 2)).toEqual(["open"]);
    await buildSheets(plansOf({ ...sample, goals: [{ ...two, indicators: one.indicators }] }));
    expect(await kinds("actual-missing", 1)).not.toContain("ignored");
  });
});

describe("two findings of a rule in a cell", () => {
  const second = "句末以此為準";

  test("keep their reasons when the cell is edited", async () => {
    await buildSheets(plansOf(sample));
    const quoted = async (quote: string) =>
      (await found("characters", 1)).find(
        ({ finding, cell }) => finding.quote === quote && cell?.address.startsWith("C"),
      );
    await ignore(await quoted("兌現總統政見"), second);
    edit(await quoted("提昇"), (text) => text.replace("提昇", "努力提昇"));
    expect((await quoted("提昇"))?.ignored.kind).toBe("open");
    expect((await quoted("兌現總統政見"))?.ignored).toMatchObject({
      kind: "stale",
      entry: { reason: second },
    });
    await ignore(await quoted("提昇"), "引用原文");
    expect((await quoted("兌現總統政見"))?.ignored).toMatchObject({
      kind: "stale",
      entry: { reason: second },
    });
    await ignore(await quoted("兌現總統政見"), second);
    expect((await quoted("兌現總統政見"))?.ignored.kind).toBe("ignored");
    expect(keptEntries()).toHaveLength(2);
  });

  test("do not take over the reason of the other when it is gone", async () => {
    await buildSheets(plansOf(sample));
    const [inTitle] = await found("characters", 1);
    expect(inTitle?.finding.quote).toBe("提昇");
    await ignore(inTitle);
    edit(inTitle, (text) => text.replace("提昇", "提升"));
    expect(
      (await found("characters", 1)).map(({ finding, ignored }) => [finding.quote, ignored.kind]),
    ).toEqual([
      ["提昇", "open"],
      ["兌現總統政見", "open"],
    ]);
  });
});

describe("an indicator", () => {
  test("keeps what was ignored when its title is mended", async () => {
    await buildSheets(plansOf(sample));
    const before = await findings();
    for (const reviewed of before.filter(({ finding }) => finding.indicator === 9)) await ignore(reviewed);
    retitle(9, "九、提昇查驗人員服務品質數");
    const after = (await findings()).filter(({ finding }) => finding.indicator === 9);
    expect(after.filter(({ ignored }) => ignored.kind === "ignored").length).toBeGreaterThan(4);
    expect(
      after.filter(({ ignored, cell }) => ignored.kind === "open" && !cell?.address.startsWith("B")),
    ).toEqual([]);
  });

  test("shows the reasons when another title takes the place of its own, but is not settled by them", async () => {
    await buildSheets(plansOf(sample));
    await ignore((await found("actual-missing", 8))[0]);
    retitle(8, "八、網站瀏覽人次");
    const ignored = (await found("actual-missing", 8)).map((reviewed) => reviewed.ignored);
    expect(ignored).toMatchObject([{ kind: "stale", because: "uncertainIndicator" }]);
    const told = (language: "zh-TW" | "en") =>
      ignored.map((one) => (one.kind === "open" ? "" : settlementText(one, language)));
    expect(told("zh-TW")).toEqual([
      expect.stringMatching(/^曾略過（.*），但無法確定當時所指的是否為本項指標/),
    ]);
    expect(told("en")).toEqual([
      expect.stringMatching(/^Was ignored .* is not certain: please look again\./),
    ]);
  });

  test("keeps what was ignored when its goal is renamed", async () => {
    await buildSheets(plansOf(sample));
    await ignore((await found("actual-missing", 8))[0]);
    const goal = workbench.sheet(reportName).cells.filter(({ column, text }) => column === 0 && text !== "");
    for (const { row, text } of goal.filter((one) => one.row > 1)) {
      workbench.workbook.enter(reportName, row, 0, `新版${text}`);
    }
    expect(await kinds("actual-missing", 8)).toEqual(["ignored"]);
  });

  test("keeps what was ignored when a build gives it another number, and hands it to nobody when it is gone", async () => {
    await buildSheets(plansOf(sample));
    await ignore((await found("actual-missing", 8))[0]);
    await ignore((await found("schedule-words", 8))[0]);
    await buildSheets(plansOf(withIndicators((all) => all.filter(({ number }) => number !== 2))));
    expect([await kinds("actual-missing", 7), await kinds("schedule-words", 7)]).toEqual([
      ["ignored"],
      ["ignored"],
    ]);
    expect(await kinds("actual-missing", 8)).toEqual(["open"]);
    await buildSheets(plansOf(withIndicators((all) => all.filter(({ number }) => number !== 8))));
    expect(await kinds("actual-missing", 8)).not.toContain("ignored");
  });
});

describe("a report", () => {
  const dated = { ...sample, agency: "入出國及移民署", fiscalYear: 99 };
  const ignoredOnce = async () => {
    await buildSheets(plansOf(dated));
    await ignore((await found("actual-missing", 8))[0]);
  };

  test.each(["內政部入出國及移民署 99 年度施政績效報告", "100 年度施政績效報告", "施政績效報告"])(
    "keeps what was ignored when its printed title is mended: %s",
    async (title) => {
      await ignoredOnce();
      workbench.workbook.enter(reportName, 0, 0, title);
      expect(await kinds("actual-missing", 8)).toEqual(["ignored"]);
    },
  );

  test("keeps it, too, when the row with its printed title is deleted", async () => {
    await ignoredOnce();
    await changeRows(reportName, "1:1", "delete");
    expect(await kinds("actual-missing", 8)).toEqual(["ignored"]);
  });

  test("that was begun blank is known by the year of its title", async () => {
    await buildSheets(plansOf({ ...sample, title: "年度施政績效報告", agency: null, fiscalYear: null }));
    workbench.workbook.enter(reportName, 0, 0, "99 年度施政績效報告");
    await ignore((await found("actual-missing", 8))[0]);
    workbench.workbook.enter(reportName, 0, 0, "100 年度施政績效報告");
    expect(await kinds("actual-missing", 8)).toEqual(["open"]);
  });
});

test("a paragraph put in above does not lose the reason of one that is edited", async () => {
  await buildSheets(plansOf(sample));
  const [bound] = await found("bound-used", 6);
  await ignore(bound, "統計方式");
  const row = cellOf(bound as ReviewedFinding).row;
  await changeRows(reportName, `${row + 1}:${row + 1}`, "insert");
  workbench.workbook.enter(reportName, row, 2, "(二)另有其他會議。");
  edit((await found("bound-used", 6))[0], (text) => `${text}（修訂）`);
  expect((await found("bound-used", 6)).map(({ ignored }) => ignored)).toMatchObject([
    { kind: "stale", because: "changed", entry: { reason: "統計方式" } },
  ]);
});

test("what a formula shows counts, not the rows that it refers to", async () => {
  const { data, report } = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
  await buildSheets([data, report]);
  const before = await findings();
  for (const reviewed of before) await ignore(reviewed);
  await changeRows(dataName, "3:3", "insert");
  const after = await findings();
  expect(after).toHaveLength(before.length);
  expect(after.filter(({ ignored }) => ignored.kind !== "ignored")).toEqual([]);
});
