import { describe, expect, test } from "@jest/globals";
import { messagesFor } from "../../src/locale/messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { useReviewedSample } from "./reviewed-sample";
import { violations } from "./violations";

const { excel, tabs } = messagesFor("zh-TW");
const review = reviewScreenMessagesFor("zh-TW");

const sample = useReviewedSample();
const { press, finding, toReview } = sample;

/** Of the tab 檢查, which can be seen from every screen. */
async function countedOnTab(): Promise<readonly number[]> {
  const name = await sample.workbench.pane
    .getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤`) })
    .innerText();
  return (name.match(/\d+/g) ?? []).map(Number);
}

/** The planner writes, looks at the other tab or builds while the review goes on beside it. */
describe("the review beside other work", () => {
  test("says on its tab how much was found, before it is opened", async () => {
    const { pane } = sample.workbench;
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

  test("gives the focus back to the button that asked when the planner thinks better of it", async () => {
    const { pane } = sample.workbench;
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
    const { pane } = sample.workbench;
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
    const { page, pane } = sample.workbench;
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
      finding(5, /找不到可辨認的目標值/).getByRole("button", { name: new RegExp(`（${sheet}）$`) });
    await rename("績效資料", "數據");
    await toFigures("績效資料").click();
    await pane.getByText(excel.reviewOutdated).waitFor();
    await toFigures("數據").click();
    await page.getByRole("tab", { name: "數據", exact: true, selected: true }).waitFor();
    await pane.getByRole("alert").waitFor({ state: "detached" });
    await press(tabs.report);
    await rename("數據", "績效資料");
    await toReview();
    await toFigures("績效資料").waitFor();
  });

  test("can do nothing while the panel builds", async () => {
    const { page, pane } = sample.workbench;
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

  test("reviews again by itself while the planner types, without taking the focus", async () => {
    const { page } = sample.workbench;
    await sample.actions.openSheet("績效資料");
    await sample.actions.type("H8", "541");
    await finding(6, /計算為 180\.3%/)
      .first()
      .waitFor({ state: "detached" });
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("IFRAME");
    await sample.actions.type("H8", "300");
    await finding(6, /寫為 100%.*計算為 180\.3%/).waitFor();
  });

  test("asks Excel once for a change, and for nothing but the rows concerned", async () => {
    const { page, pane } = sample.workbench;
    await press(tabs.report);
    const before = await countedOnTab();
    await page.evaluate(() => window.workbench.host.resetStatistics());
    await sample.actions.type("H8", "541");
    await pane.waitForFunction(
      (last) => !document.querySelector("nav")?.textContent?.includes(last),
      `錯誤 ${String(before[0])}・`,
    );
    const { requests, log } = await sample.workbench.statistics();
    expect(requests).toBe(1);
    expect(log[0]?.bytes).toBeLessThan(8_000);
    await sample.actions.type("H8", "300");
    await pane
      .getByRole("button", { name: new RegExp(`^${tabs.review} ?錯誤 ${String(before[0])}・`) })
      .click();
    await finding(6, /寫為 100%.*計算為 180\.3%/).waitFor();
  });

  test("is refused nothing but the sheet that was renamed", () => {
    expect(sample.workbench.complaints).toEqual([expect.stringContaining("ItemNotFound")]);
  });
});
