import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openInBrowser, type OpenedWorkbench } from "../../workbench/browser/open-workbench";
import { planner, type Planner } from "../../workbench/browser/planner";
import { gridText, waitForGridText } from "./grid-text";

let workbench: OpenedWorkbench;
let actions: Planner;
beforeAll(async () => {
  workbench = await openInBrowser();
  actions = planner(workbench.page, workbench.pane);
});
afterAll(() => workbench.close());

describe("functions typed in cells", () => {
  test("a call shows its result", async () => {
    await actions.type("B2", "=ACHIEVEMENT(541,300)");
    await workbench.page
      .locator("#cell-B2")
      .getByText(/^1\.8033/)
      .waitFor();
  });

  test("ranges in, arrays out", async () => {
    await actions.type("D2", "541");
    await actions.type("D3", "534");
    await actions.type("E2", "300");
    await actions.type("E3", "300");
    await actions.type("F2", "=ACHIEVEMENT(D2:D3,E2:E3)");
    await waitForGridText(workbench.page, "F3", "1.78");
    const { sheets } = await workbench.snapshot();
    const spilled = sheets[0]?.cells.find(({ row, column }) => row === 2 && column === 5);
    expect(spilled).toMatchObject({ value: 1.78, formula: null, spilledFrom: "F2" });
  });

  test("a division by zero is Excel's own error", async () => {
    await actions.type("B3", "=ACHIEVEMENT(1,0)");
    await waitForGridText(workbench.page, "B3", "#DIV/0!");
  });
});

describe("typing", () => {
  test("an apostrophe keeps text that looks like a formula", async () => {
    await actions.type("H2", "'=1+1");
    await waitForGridText(workbench.page, "H2", "=1+1");
    await actions.goTo("H2");
    const bar = workbench.page.getByRole("textbox", { name: "資料編輯列" });
    expect(await bar.inputValue()).toBe("'=1+1");
  });

  test("Escape keeps what stood there", async () => {
    await actions.type("H3", "原文");
    await actions.goTo("H3");
    await workbench.page.keyboard.type("別的");
    await workbench.page.keyboard.press("Escape");
    expect(await gridText(workbench.page, "H3")).toBe("原文");
  });

  test("F2 goes on with what stands there, Delete clears it", async () => {
    const { page } = workbench;
    await actions.type("H4", "甲");
    await actions.goTo("H4");
    await page.keyboard.press("F2");
    await page.keyboard.type("乙");
    await page.keyboard.press("Enter");
    await waitForGridText(page, "H4", "甲乙");
    await actions.goTo("H4");
    await page.keyboard.press("Delete");
    await page.locator("#cell-H4").filter({ hasNotText: "甲" }).waitFor();
  });

  test("a number too wide for its column shows no wrong digits", async () => {
    await actions.type("J2", "=1234567890123*1");
    await workbench.page
      .locator("#cell-J2")
      .getByText(/^(1(\.2\d*)?E\+12|#+)$/)
      .waitFor();
  });
});
