import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import type { Locator } from "playwright-core";
import { messagesFor } from "../../src/locale/messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { openInBrowser, type OpenedWorkbench } from "../../workbench/browser/open-workbench";
import { planner, type Planner } from "../../workbench/browser/planner";
import { violations } from "./violations";

const { start, preview, tabs } = messagesFor("zh-TW");
const review = reviewScreenMessagesFor("zh-TW");
const reportSheet = "施政績效報告";

let workbench: OpenedWorkbench;
let actions: Planner;
beforeAll(async () => {
  workbench = await openInBrowser();
  actions = planner(workbench.page, workbench.pane);
  await actions.openPanel();
  await actions.importFile("assets/sample/99-annual-performance-report.txt");
  // As the report was written, so that what it claims can be held against its own figures.
  await workbench.pane.getByRole("radio", { name: preview.resultStated }).check();
  await actions.buildReport();
  await press(start.review);
  await workbench.pane.getByRole("heading", { name: review.heading }).waitFor();
});
afterAll(() => workbench.close());

const press = (name: string, which?: number) => {
  const button = workbench.pane.getByRole("button", { name, exact: true });
  return (which === undefined ? button : button.nth(which)).click();
};
const toReview = () =>
  workbench.pane.getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤`) }).click();
const indicator = (number: number) =>
  workbench.pane.getByRole("region", { name: new RegExp(`^指標 ${String(number)}：`) });
const finding = (number: number, words: RegExp): Locator =>
  indicator(number).getByRole("listitem").filter({ hasText: words });

async function reportTexts(): Promise<string> {
  const { sheets } = await workbench.snapshot();
  const cells = sheets.find(({ name }) => name === reportSheet)?.cells ?? [];
  return cells.map(({ text }) => text).join("\n");
}

/** Of the tab 檢查, which can be seen from every screen. */
async function countedOnTab(): Promise<readonly number[]> {
  const name = await workbench.pane
    .getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤`) })
    .innerText();
  return (name.match(/\d+/g) ?? []).map(Number);
}

describe("reviewing the report in the sheets", () => {
  test("says on its tab how much was found, before it is opened", async () => {
    const { pane } = workbench;
    await press(tabs.report);
    await pane.getByText(/^依工作表內容檢查：錯誤 \d+・注意 \d+・提示 \d+。$/).waitFor();
    await pane
      .getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤 \\d+・注意 \\d+・提示 \\d+$`) })
      .click();
    const [errors = 0, warnings = 0, infos = 0] = await countedOnTab();
    await pane
      .getByText(`錯誤 ${errors} 則、注意 ${warnings} 則、提示 ${infos} 則。`, { exact: true })
      .waitFor();
    expect(errors).toBeGreaterThan(5);
    // Whoever goes from tab to tab stays on the tabs.
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("page");
  });

  test("leads from a missing target to the blank cell it belongs in", async () => {
    const { page } = workbench;
    await finding(5, /沒有目標值/)
      .getByRole("button", { name: /（績效資料）$/ })
      .click();
    await page.getByRole("tab", { name: "績效資料", exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.value === "H7",
      "名稱方塊",
    );
  });

  test("says how much was found, and can be used by everybody", async () => {
    await workbench.pane.getByText(/^錯誤 \d+ 則、注意 \d+ 則、提示 \d+ 則。$/).waitFor();
    expect(await violations(workbench.pane)).toEqual([]);
  });

  test("leads from a finding to its cell", async () => {
    const { page } = workbench;
    await finding(6, /寫為 100%.*計算為 180\.3%/)
      .getByRole("button", { name: /（施政績效報告）$/ })
      .click();
    await page.getByRole("tab", { name: reportSheet, exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (name) =>
        document
          .querySelector<HTMLInputElement>(`[aria-label="${name}"]`)
          ?.value.endsWith("目標達成值：100%。"),
      "資料編輯列",
    );
  });

  test("fixes a cell after a yes, and takes the fix back", async () => {
    const { pane } = workbench;
    const characters = finding(1, /句末「.*」之後沒有句號/);
    await characters.getByRole("button", { name: review.fix, exact: true }).click();
    expect(await reportTexts()).not.toContain("兌現總統政見。");
    expect(await violations(pane)).toEqual([]);
    await press(review.fixNow);
    await pane.getByText(/^已修正 施政績效報告!C\d+、績效資料!Q2。$/).waitFor();
    expect(await reportTexts()).toContain("兌現總統政見。");
    await characters.waitFor({ state: "detached" });
    await press(review.undo);
    await characters.waitFor();
    expect(await reportTexts()).not.toContain("兌現總統政見。");
    await characters.getByRole("button", { name: review.fix, exact: true }).click();
    await press(review.fixNow);
    await characters.waitFor({ state: "detached" });
  });

  test("puts the computed value in the place of the stated one only after a yes, also among the figures", async () => {
    const { pane } = workbench;
    const claimed = finding(6, /寫為 100%.*計算為 180\.3%/);
    await claimed.getByRole("button", { name: review.fix, exact: true }).click();
    await claimed.getByText("三、目標達成值：180.3%。").waitFor();
    await press(review.fixNow);
    await claimed.waitFor({ state: "detached" });
    expect(await reportTexts()).toContain("三、目標達成值：180.3%。");
    const figures = (await workbench.snapshot()).sheets.find(({ name }) => name === "績效資料");
    expect(figures?.cells.find(({ row, column }) => row === 7 && column === 12)?.value).toBeCloseTo(1.803);
    await press(review.undo);
    await claimed.waitFor();
    expect(await reportTexts()).not.toContain("180.3%");
    expect(await pane.getByText(/^已復原 /).count()).toBe(1);
  });

  test("mends the same slip everywhere after one yes, and takes it back at once", async () => {
    const { pane } = workbench;
    const slips = (await reportTexts()).match(/提昇/g)?.length ?? 0;
    expect(slips).toBeGreaterThan(1);
    await pane
      .getByText(/「提昇」/)
      .first()
      .waitFor();
    const item = pane.getByRole("listitem").filter({ hasText: "「提昇」" }).first();
    await item.getByRole("button", { name: review.fix, exact: true }).click();
    await item.getByText(/^同類情形共 \d+ 個儲存格：/).waitFor();
    expect(await violations(pane)).toEqual([]);
    await item.getByRole("button", { name: /^同類全部修正（\d+）$/ }).click();
    await pane.getByText(/^已修正 /).waitFor();
    expect(await reportTexts()).not.toContain("提昇");
    await press(review.undo);
    await pane.getByText(/^已復原 /).waitFor();
    expect((await reportTexts()).match(/提昇/g)).toHaveLength(slips);
  });

  test("gives the focus back to the button that asked when the planner thinks better of it", async () => {
    const { pane } = workbench;
    const focused = () => pane.evaluate(() => document.activeElement?.textContent);
    const bound = finding(6, /不是確定的數字/);
    await bound.getByRole("button", { name: review.ignore, exact: true }).click();
    await press(review.cancel);
    expect(await focused()).toBe(review.ignore);
    await press(review.settings.heading);
    await press(review.cancel);
    expect(await focused()).toBe(review.settings.heading);
  });

  test("keeps what is half typed and how the list is shown while the planner looks at the other part", async () => {
    const { pane } = workbench;
    const reason = pane.getByRole("textbox", { name: review.reason });
    const rule = pane.getByRole("region", { name: review.rules["stated-differs"], exact: true });
    await pane.getByRole("radio", { name: review.byRule }).press("Space");
    await rule.waitFor();
    await press(review.ignore, 0);
    await reason.fill("統計方式");
    await press(tabs.report);
    await reason.waitFor({ state: "hidden" });
    await toReview();
    expect(await reason.inputValue()).toBe("統計方式");
    expect(await rule.isVisible()).toBe(true);
    expect(await pane.evaluate(() => document.activeElement?.getAttribute("aria-current"))).toBe("page");
    await press(review.cancel);
    await pane.getByRole("radio", { name: review.byIndicator }).press("Space");
    await rule.waitFor({ state: "detached" });
  });

  test("reviews what changed without an event as soon as it is looked at, or when a finding leads nowhere", async () => {
    const { page, pane } = workbench;
    const rename = (from: string, to: string) =>
      pane.evaluate(
        ([old, next]) =>
          Excel.run(async (context) => {
            context.workbook.worksheets.getItem(old).name = next;
            await context.sync();
          }),
        [from, to] as const,
      );
    const toFigures = (sheet: string) =>
      finding(5, /沒有目標值/).getByRole("button", { name: new RegExp(`（${sheet}）$`) });
    await rename("績效資料", "數據");
    await toFigures("績效資料").click();
    await pane.getByText(messagesFor("zh-TW").excel.reviewOutdated).waitFor();
    await toFigures("數據").click();
    await page.getByRole("tab", { name: "數據", exact: true, selected: true }).waitFor();
    await pane.getByRole("alert").waitFor({ state: "detached" });
    await press(tabs.report);
    await rename("數據", "績效資料");
    await toReview();
    await toFigures("績效資料").waitFor();
  });

  test("can do nothing while the panel builds", async () => {
    const { page, pane } = workbench;
    const { building, outcome } = messagesFor("zh-TW");
    const ignore = finding(6, /不是確定的數字/).getByRole("button", { name: review.ignore, exact: true });
    await press(tabs.report);
    await page.evaluate(() => Object.assign(window, { answer: window.workbench.host.hang() }));
    await press(outcome.again);
    await pane.getByRole("progressbar").waitFor();
    await toReview();
    expect(await ignore.isDisabled()).toBe(true);
    expect(await violations(pane)).toEqual([]);
    await page.evaluate(() => (window as unknown as { answer: () => void }).answer());
    await pane.getByText(building.heading).waitFor({ state: "detached" });
    expect(await ignore.isEnabled()).toBe(true);
  });

  test("ignores a finding for a reason only", async () => {
    const { pane } = workbench;
    const bound = finding(6, /不是確定的數字/);
    await bound.getByRole("button", { name: review.ignore, exact: true }).click();
    await press(review.ignoreNow);
    await pane.getByText(review.reasonMissing).waitFor();
    await pane.getByText(review.reviewerMissing).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("textbox", { name: review.reason }).fill("活動場次以主辦單位統計為準");
    await press(review.ignoreNow);
    await pane.getByRole("textbox", { name: review.reviewer }).fill("綜合規劃科");
    await press(review.ignoreNow);
    await bound.getByText(/已略過（綜合規劃科，.*）：活動場次以主辦單位統計為準/).waitFor();
    await pane.getByText(/；已略過 1 則。$/).waitFor();
    expect(await violations(pane)).toEqual([]);
  });

  test("reviews again by itself while the planner types, without taking the focus", async () => {
    const { page } = workbench;
    await actions.openSheet("績效資料");
    await actions.type("H8", "541");
    await finding(6, /計算為 180\.3%/)
      .first()
      .waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await actions.type("H8", "300");
    await finding(6, /寫為 100%.*計算為 180\.3%/).waitFor();
  });

  test("asks Excel once for a change, and for nothing but the rows concerned", async () => {
    const { page, pane } = workbench;
    await press(tabs.report);
    const before = await countedOnTab();
    await page.evaluate(() => window.workbench.host.resetStatistics());
    await actions.type("H8", "541");
    await pane.waitForFunction(
      (last) => !document.querySelector("nav")?.textContent?.includes(last),
      `錯誤 ${String(before[0])}・`,
    );
    const { requests, log } = await workbench.statistics();
    expect(requests).toBe(1);
    expect(log[0]?.bytes).toBeLessThan(8_000);
    await actions.type("H8", "300");
    await pane
      .getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤 ${String(before[0])}・`) })
      .click();
    await finding(6, /寫為 100%.*計算為 180\.3%/).waitFor();
  });

  test("goes by the settings of the report, and refuses those that cannot be", async () => {
    const { pane } = workbench;
    const { settings } = review;
    const high = finding(7, /達成度.*178%.*150%/);
    await high.waitFor();
    await press(settings.heading);
    const form = pane.getByRole("form", { name: settings.heading });
    expect(await violations(pane)).toEqual([]);
    const most = form.getByRole("textbox", { name: settings.thresholds.plausibleMost });
    await most.fill("很高");
    await press(settings.apply);
    await form.getByText(settings.faults.outOfRange).waitFor();
    await most.fill("２００");
    await form.getByRole("radio", { name: settings.rounding.choices.down }).check();
    await press(settings.apply);
    await pane.getByText(settings.saved).waitFor();
    await high.waitFor({ state: "detached" });
    await press(settings.heading);
    expect(await most.inputValue()).toBe("200");
    await press(settings.reset);
    await press(settings.apply);
    await high.waitFor();
  });

  test("explains the selected cell in words", async () => {
    const { pane } = workbench;
    await actions.goTo("K8");
    await press(review.explain.action);
    const explanation = pane.getByRole("region", { name: review.explain.heading("K8") });
    await explanation.getByText(review.explain.shows("180.3%")).waitFor();
    await explanation.getByRole("link", { name: review.explain.help("ACHIEVEMENT") }).waitFor();
    expect(await explanation.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^I8\s*實際值 >541$/),
      expect.stringMatching(/^H8\s*目標值 300$/),
      expect.stringMatching(/^F8\s*方向/),
    ]);
    expect(await violations(pane)).toEqual([]);
  });

  test("writes the review into a sheet, with what was ignored and why", async () => {
    const { pane } = workbench;
    await press(review.writeSheet);
    await pane.getByText(review.sheetWritten(review.sheet.name)).waitFor();
    const { sheets, activeSheet } = await workbench.snapshot();
    expect(activeSheet).toBe(review.sheet.name);
    const cells = sheets.find(({ name }) => name === review.sheet.name)?.cells ?? [];
    const texts = cells.map(({ text }) => text);
    expect(texts.join("\n")).toMatch(/已略過（綜合規劃科，.*）：活動場次以主辦單位統計為準/);
    const settings = texts.find((text) => text.startsWith(`${review.settings.heading}\n`))?.split("\n");
    expect(settings).toContain("愈低愈好的指標：未規定，線性法與反比法皆可（以線性法計算）");
    expect(settings?.at(-1)).toBe(review.noPrevious);
    expect(cells.filter(({ isError }) => isError)).toEqual([]);
  });

  test("copies the list as text", async () => {
    const { page, pane } = workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(review.copy);
    await pane.getByText(review.copied).waitFor();
    const copied = await pane.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\[錯誤\] 指標 6 施政績效報告!C\d+ 目標達成值寫為 100%/);
  });

  test("saves what was fixed as text", async () => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await workbench.saveWorkbook()) as unknown as ExcelJS.Buffer);
    const values: unknown[] = [];
    file.getWorksheet(reportSheet)?.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
    expect(values).toContainEqual(expect.stringMatching(/兌現總統政見。$/));
  });

  test("shows what was fixed, ignored and settled after saving, in the reopened file", async () => {
    const { pane } = workbench;
    await press(review.settings.heading);
    await pane.getByRole("radio", { name: review.settings.cap.choices.none }).check();
    await press(review.settings.apply);
    await pane.getByText(review.settings.saved).waitFor();
    const file = await workbench.saveWorkbook();
    await workbench.close();
    workbench = await openInBrowser({ file });
    actions = planner(workbench.page, workbench.pane);
    await actions.openPanel();
    await press(start.review);
    await finding(6, /不是確定的數字/)
      .getByText(/已略過（綜合規劃科，.*）：活動場次/)
      .waitFor();
    await workbench.pane.getByText(/；已略過 1 則。$/).waitFor();
    await expect(finding(1, /句末「.*」之後沒有句號/).count()).resolves.toBe(0);
    expect(await reportTexts()).toContain("兌現總統政見。");
    await press(review.settings.heading);
    const kept = workbench.pane.getByRole("radio", { name: review.settings.cap.choices.none });
    expect(await kept.isChecked()).toBe(true);
  });

  test("leaves nothing to complain about", () => {
    expect(workbench.complaints).toEqual([]);
  });
});
