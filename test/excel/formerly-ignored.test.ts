import { beforeEach, describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { ignoreFinding, takeBackIgnored } from "../../src/excel/ignored-findings";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { zhTW } from "../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../src/report/layout/plan-sheets";
import { dataName, plansOf, reportName, sample, useWorkbench } from "./sample-workbook";

/** As version 0.1.0 kept them when these findings of the sample were ignored. */
const settled = { reason: "已確認", by: "綜合規劃科", date: "2010-12-31" };
const [first, third, eighth] = [
  "提升陸客來臺觀光人數",
  "國際生活環境電子報TaiwanWhatsup外籍人士訂閱率",
  "強化大陸配偶團聚申請案訪談前訪查工作降低訪談案量加速婚姻團聚",
].map((title) => JSON.stringify([99, null, title]));
const fullStop = {
  ...{ rule: "characters", subject: first, place: "[3,0,null,null]", digest: "1g91u9h" },
  ...settled,
};
const schedule = {
  ...{ rule: "schedule-words", subject: first, place: "[2,0,null,null]", digest: "1er9gah" },
  ...settled,
};
const actual = {
  ...{ rule: "actual-missing", subject: eighth, place: '[2,null,"m1","actual"]', digest: "11oeypi" },
  ...settled,
};
const inCell = {
  rule: "cell-content",
  subject: JSON.stringify([99, null, "參與民間團體或地方政府聯繫會報或活動"]),
  ...{ place: '["data",7,"i6/m1"]', digest: "78x8dq" },
  ...settled,
};
/** Of cells with formulas, in a report whose results are computed. */
const implausible = {
  ...{ rule: "implausible-achievement", subject: third, place: "[2,0,null,null]", digest: "t64hd9" },
  ...settled,
};

const workbench = useWorkbench();
const keep = (...entries: readonly object[]) =>
  workbench.workbook.settings.set("ignoredFindings", JSON.stringify(entries));
const kept = () => JSON.parse(String(workbench.workbook.settings.get("ignoredFindings"))) as unknown;

/** What is not open, and how it stands. */
async function known() {
  const found = (await reviewWorkbook())?.findings ?? [];
  return found.flatMap(({ finding, ignored, key }) =>
    ignored.kind === "open"
      ? []
      : [{ ...{ rule: finding.rule, indicator: finding.indicator, quote: finding.quote }, ignored, key }],
  );
}
const told = async () =>
  (await known()).map(({ rule, indicator, ignored }) => `${rule} ${String(indicator)} ${ignored.kind}`);

const titleRow = (title: string) =>
  workbench.sheet(reportName).cells.find(({ column, text }) => column === 1 && text.endsWith(title))?.row ??
  0;

describe("what an earlier version ignored", () => {
  beforeEach(() => buildSheets(plansOf(sample)));

  test("is ignored, and can be taken back", async () => {
    workbench.workbook.enter(dataName, 7, 7, "三百左右");
    keep(fullStop, schedule, actual, inCell);
    expect(await told()).toEqual([
      "schedule-words 1 ignored",
      "actual-missing 8 ignored",
      "cell-content 6 ignored",
      "characters 1 ignored",
    ]);
    const entry = (await known()).find(({ rule }) => rule === "schedule-words")?.ignored;
    if (entry?.kind !== "ignored") throw new Error("it is ignored");
    await takeBackIgnored(entry.entry);
    expect(kept()).toEqual([fullStop, actual, inCell]);
  });

  test("is stale once its cell says something else, and gives way to what is ignored anew", async () => {
    keep(schedule);
    workbench.workbook.enter(reportName, 6, 2, `${workbench.workbook.entryText(reportName, 6, 2)}（修訂）`);
    const [stale] = await known();
    expect(stale).toMatchObject({ rule: "schedule-words", indicator: 1, ignored: { kind: "stale" } });
    if (stale?.ignored.kind !== "stale") throw new Error("it is stale");
    await ignoreFinding({ ...stale.key, ...settled }, stale.ignored.entry);
    expect(await told()).toEqual(["schedule-words 1 ignored"]);
    expect(kept()).toHaveLength(1);
  });

  test("shows its reason at each finding in the cell that it may have been about", async () => {
    keep(fullStop);
    const text = workbench.workbook.entryText(reportName, 7, 2);
    workbench.workbook.enter(reportName, 7, 2, text.replace("提昇", "努力提昇"));
    expect((await known()).map(({ quote, ignored }) => [quote, ignored.kind])).toEqual([
      ["提昇", "stale"],
      ["兌現總統政見", "stale"],
    ]);
  });

  test("settles the one of two indicators of its title that says what it was about", async () => {
    workbench.workbook.enter(reportName, titleRow("關懷網絡"), 1, "提昇陸客來臺觀光人數");
    keep(schedule);
    expect(await told()).toEqual(["schedule-words 1 ignored"]);
  });

  test("settles neither of two indicators that now have its title, where nothing tells which was meant", async () => {
    const title = "強化大陸配偶團聚申請案訪談前訪查工作，降低訪談案量，加速婚姻團聚";
    workbench.workbook.enter(reportName, titleRow("提升查驗人員服務品質"), 1, title);
    keep(actual);
    expect(await told()).toEqual(["actual-missing 8 stale", "actual-missing 9 stale"]);
  });
});

test("what an earlier version ignored at a formula is ignored as long as the formula stands as it was", async () => {
  const { data, report } = planSheets(sample, { ...defaultLayoutOptions, resultLine: "computed" }, zhTW);
  await buildSheets([data, report]);
  keep(implausible);
  expect(await told()).toEqual(["implausible-achievement 3 ignored"]);
  workbench.workbook.enter(dataName, 4, 8, "6600");
  expect((await told()).filter((one) => one.startsWith("implausible"))).not.toContain(
    "implausible-achievement 3 ignored",
  );
});
