import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { OpenedWorkbench } from "../../workbench/browser/open-workbench";
import type { Planner } from "../../workbench/browser/planner";
import { openedPanel } from "./opened-panel";
import { verbTraffic } from "../../workbench/browser/verb-traffic";
import { CURRENT_REQUIREMENT_SETS, FLOOR_REQUIREMENT_SETS } from "../../workbench/protocol/requirement-sets";
import { gridRows, gridText } from "./grid-text";

const sample = "assets/sample/99-annual-performance-report.txt";

/** Number, label, target, actual, achievement, stated: what the sample says and what follows from it. */
const golden = [
  ["1", "", "", "", "", "145%"],
  ["2", "", "10", "", "", "100%"],
  ["3", "外籍訂戶", "2,800", "4,041", "144.3%", "144%"],
  ["3", "總訂戶", "4,200", "6,521", "155.3%", "155%"],
  ["4", "", "3", "", "", "100%"],
  ["5", "", "", "", "", "100%"],
  ["6", "", "300", ">541", "180.3%", "100%"],
  ["7", "", "", "534", "", "178%"],
  ["8", "", "", "", "", "1,456%"],
  ["9", "", "", "", "", "2%"],
  ["10", "", "", "", "", ""],
];

describe.each([
  ["Excel of today", CURRENT_REQUIREMENT_SETS],
  ["the oldest Excel it runs in", FLOOR_REQUIREMENT_SETS],
])("the sample in %s", (_name, requirementSets) => {
  let workbench: OpenedWorkbench;
  let actions: Planner;
  beforeAll(async () => {
    ({ workbench, actions } = await openedPanel({ requirementSets }));
    await actions.importFile(sample);
    await actions.buildReport();
  });
  afterAll(() => workbench.close());

  test("shows in the data sheet what the report says and what follows from it", async () => {
    await actions.openSheet("績效資料");
    const rows = await gridRows(workbench.page);
    const columns = ["編號", "子項", "目標值", "實際值", "達成度", "自述達成值"];
    const shown = rows.map((row) => columns.map((column) => row.get(column)));
    expect(shown.slice(0, golden.length)).toEqual(golden);
    expect(new Set(rows.slice(golden.length).map((row) => row.get("編號")))).toEqual(new Set(["11"]));
  });

  test("computes again when the planner changes a figure", async () => {
    await actions.openSheet("績效資料");
    const { page } = workbench;
    expect(await gridText(page, "H8")).toBe("300");
    await actions.type("H8", "600");
    await page.locator("#cell-K8").getByText("90.2%").waitFor();
    await actions.type("H8", "300");
    await page.locator("#cell-K8").getByText("180.3%").waitFor();
  });

  test("prints every indicator's words in the report sheet, and no error anywhere", async () => {
    const { sheets } = await workbench.snapshot();
    const report = sheets.find(({ name }) => name === "施政績效報告");
    const texts = report?.cells.map(({ text }) => text).join("\n") ?? "";
    expect(texts).toContain("99 年度施政績效報告");
    expect(texts).toContain("加強財務審核,全面提升施政效能");
    expect(texts).toContain("截至 12 月外籍訂戶 4,041 人，總訂戶 6,521 人");
    expect(sheets.flatMap(({ cells }) => cells.filter(({ isError }) => isError))).toEqual([]);
  });

  test("takes at most four requests", async () => {
    const { requests } = await verbTraffic(workbench.pane, await workbench.statistics(), "build");
    expect(requests).toBeLessThanOrEqual(4);
  });

  test("leaves nothing to complain about in the console", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
