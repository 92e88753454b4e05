import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { achievementWords } from "../../src/functions/help/achievement";
import { messagesFor } from "../../src/locale/messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { reportSheet, useReviewedSample } from "./reviewed-sample";
import { violations } from "./violations";

const { start } = messagesFor("zh-TW");
const review = reviewScreenMessagesFor("zh-TW");

const sample = useReviewedSample();
const { press, finding, reportTexts } = sample;

describe("reviewing the report in the sheets", () => {
  test("leads from a missing target to the blank cell it belongs in", async () => {
    const { page } = sample.workbench;
    await finding(5, /找不到可辨認的目標值/)
      .getByRole("button", { name: /（績效資料）$/ })
      .click();
    await page.getByRole("tab", { name: "績效資料", exact: true, selected: true }).waitFor();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>(`[aria-label="${name}"]`)?.value === "H7",
      "名稱方塊",
    );
  });

  test("says how much was found, and can be used by everybody", async () => {
    await sample.workbench.pane.getByText(/^錯誤 \d+ 則、注意 \d+ 則、提示 \d+ 則。$/).waitFor();
    expect(await violations(sample.workbench.pane)).toEqual([]);
  });

  test("leads from a finding to its cell", async () => {
    const { page } = sample.workbench;
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
    const { pane } = sample.workbench;
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

  test("stays where the planner is when something far down was fixed", async () => {
    const { pane } = sample.workbench;
    const scrolled = () => pane.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
    const quote = finding(7, /符號 」 沒有成對/);
    await quote.getByRole("button", { name: review.fix, exact: true }).click();
    await press(review.fixNow);
    await quote.waitFor({ state: "detached" });
    await pane.getByText(/^已修正 /).waitFor();
    expect(await scrolled()).toBeGreaterThan(1_000);
    await press(review.undo);
    await quote.waitFor();
  });

  test("puts the computed value in the place of the stated one only after a yes, also among the figures", async () => {
    const { pane } = sample.workbench;
    const claimed = finding(6, /寫為 100%.*計算為 180\.3%/);
    await claimed.getByRole("button", { name: review.fix, exact: true }).click();
    await claimed.getByText("三、目標達成值：180.3%。").waitFor();
    await press(review.fixNow);
    await claimed.waitFor({ state: "detached" });
    expect(await reportTexts()).toContain("三、目標達成值：180.3%。");
    const figures = (await sample.workbench.snapshot()).sheets.find(({ name }) => name === "績效資料");
    expect(figures?.cells.find(({ row, column }) => row === 7 && column === 12)?.value).toBeCloseTo(1.803);
    await press(review.undo);
    await claimed.waitFor();
    expect(await reportTexts()).not.toContain("180.3%");
    expect(await pane.getByText(/^已復原 /).count()).toBe(1);
  });

  test("mends the same slip everywhere after one yes, and takes it back at once", async () => {
    const { pane } = sample.workbench;
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

  test("ignores a finding for a reason only", async () => {
    const { pane } = sample.workbench;
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

  test("goes by the settings of the report, and refuses those that cannot be", async () => {
    const { pane } = sample.workbench;
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
    await pane.getByText(/依本報告的設定：.*無條件捨去.*；達成度高於此值時提示說明：200%。$/).waitFor();
    await high.waitFor({ state: "detached" });
    await press(settings.heading);
    expect(await most.inputValue()).toBe("200");
    await press(settings.reset);
    await press(settings.apply);
    await high.waitFor();
  });

  test("explains the selected cell in words", async () => {
    const { pane } = sample.workbench;
    await sample.actions.openSheet("績效資料");
    await sample.actions.goTo("K8");
    await press(review.explain.action);
    const explanation = pane.getByRole("region", { name: review.explain.heading("K8") });
    await explanation.getByText(review.explain.shows("180.3%")).waitFor();
    await explanation.getByRole("link", { name: review.explain.help("ACHIEVEMENT") }).waitFor();
    await explanation.getByText(achievementWords.source["zh-TW"]).waitFor();
    await explanation.getByText(review.explain.substituted("541 ÷ 300", "1.80333333333")).waitFor();
    expect(await explanation.getByRole("listitem").allInnerTexts()).toEqual([
      expect.stringMatching(/^I8\s*實際值 >541（以 541 計算）$/),
      expect.stringMatching(/^H8\s*目標值 300$/),
      expect.stringMatching(/^F8\s*方向/),
    ]);
    expect(await violations(pane)).toEqual([]);
  });

  test("explains a result in a text by the cell that it comes from", async () => {
    const { pane } = sample.workbench;
    await sample.actions.openSheet("工作表1");
    await sample.actions.type("A3", `="三、目標達成值："&TEXT('績效資料'!K8,"0%")&"。"`);
    await sample.actions.goTo("A3");
    await press(review.explain.action);
    const explanation = pane.getByRole("region", { name: review.explain.heading("A3") });
    await explanation.getByText(review.explain.shows("三、目標達成值：180%。")).waitFor();
    const source = explanation.getByRole("region", { name: review.explain.heading("績效資料!K8") });
    await source.getByText(review.explain.substituted("541 ÷ 300", "1.80333333333")).waitFor();
    const [figure, ...inputs] = await explanation.getByRole("listitem").allInnerTexts();
    expect(figure?.split("\n").map((line) => line.trim())).toEqual([
      "「180%」取自 績效資料!K8 達成度 180.3%",
      review.explain.roundedPercentage.whole("0%"),
      review.explain.unrounded("180.333333333%"),
    ]);
    expect(inputs).toHaveLength(3);
    await explanation.getByText(review.explain.otherFormula).waitFor({ state: "detached" });
    expect(await violations(pane)).toEqual([]);
  });

  test("names areas, other workbooks, and how much is left out of an explanation", async () => {
    const { pane } = sample.workbench;
    await sample.actions.openSheet("工作表1");
    await sample.actions.type(
      "A1",
      `=SUM(績效資料!H2:H9)+[舊.xlsx]績效資料!I8+${"BCDEFGHIJKLM".split("").join("1+")}1`,
    );
    await sample.actions.goTo("A1");
    await press(review.explain.action);
    const explanation = pane.getByRole("region", { name: review.explain.heading("A1") });
    await explanation.getByText(review.explain.leftOut(2)).waitFor();
    expect((await explanation.getByRole("listitem").allInnerTexts()).slice(0, 3)).toEqual([
      expect.stringMatching(/^績效資料!H2:H9\s*目標值\s*$/),
      review.explain.otherWorkbook("績效資料!I8", "舊.xlsx"),
      expect.stringMatching(/^B1/),
    ]);
    await explanation.getByText(review.explain.otherFormula).waitFor();
    expect(await violations(pane)).toEqual([]);
  });

  test("writes the review into a sheet, with what was ignored and why", async () => {
    const { pane } = sample.workbench;
    await press(review.writeSheet);
    await pane.getByText(review.sheetWritten(review.sheet.name, null)).waitFor();
    const { sheets, activeSheet } = await sample.workbench.snapshot();
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
    const { page, pane } = sample.workbench;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await press(review.copy);
    await pane.getByText(review.copied).waitFor();
    const copied = await pane.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/\[錯誤\] 指標 6 施政績效報告!C\d+ 目標達成值寫為 100%/);
  });

  test("saves what was fixed as text", async () => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await sample.workbench.saveWorkbook()) as unknown as ExcelJS.Buffer);
    const values: unknown[] = [];
    file.getWorksheet(reportSheet)?.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
    expect(values).toContainEqual(expect.stringMatching(/兌現總統政見。$/));
  });

  test("shows what was fixed, ignored and settled after saving, in the reopened file", async () => {
    const { pane } = sample.workbench;
    await press(review.settings.heading);
    await pane.getByRole("radio", { name: review.settings.cap.choices.none }).check();
    await press(review.settings.apply);
    await pane.getByText(review.settings.saved).waitFor();
    await sample.reopen();
    await press(start.review);
    await finding(6, /不是確定的數字/)
      .getByText(/已略過（綜合規劃科，.*）：活動場次/)
      .waitFor();
    await sample.workbench.pane.getByText(/；已略過 1 則。$/).waitFor();
    await expect(finding(1, /句末「.*」之後沒有句號/).count()).resolves.toBe(0);
    expect(await reportTexts()).toContain("兌現總統政見。");
    await press(review.settings.heading);
    const kept = sample.workbench.pane.getByRole("radio", { name: review.settings.cap.choices.none });
    expect(await kept.isChecked()).toBe(true);
  });

  test("leaves nothing to complain about", () => {
    expect(sample.workbench.complaints).toEqual([]);
  });
});
