import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { messagesFor } from "../../src/locale/messages";
import { openFile, OpenRefusal } from "../../workbench/browser/open-file";
import { openInBrowser, type OpenedWorkbench } from "../../workbench/browser/open-workbench";
import { planner } from "../../workbench/browser/planner";
import { wordsOf } from "../../workbench/page/words";
import { gridText, waitForGridText } from "./grid-text";
import { violations } from "./violations";

const sample = "assets/sample/99-annual-performance-report.txt";
const words = wordsOf("zh-TW");
const sheetNames = ["工作表1", "績效資料", "施政績效報告"];

let folder: string;
let workbench: OpenedWorkbench;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "open-workbook-"));
  workbench = await openInBrowser();
});
afterAll(async () => {
  await workbench.close();
  await rm(folder, { recursive: true, force: true });
});

async function shownSheets(): Promise<readonly string[]> {
  return (await workbench.snapshot()).sheets.map(({ name }) => name);
}

describe("a workbook that was built, saved and is opened by the page's command", () => {
  let pane: Frame;
  beforeAll(async () => {
    const actions = planner(workbench.page, workbench.pane);
    await actions.openPanel();
    await actions.importFile(sample);
    await actions.buildReport();
    const path = join(folder, "report.xlsx");
    await writeFile(path, await workbench.saveWorkbook());
    // Another workbook stands there when the file is opened.
    await workbench.page.reload();
    expect(await shownSheets()).toEqual(["工作表1"]);
    pane = await openFile(workbench.page, path);
  });

  test("stands with its sheets and figures", async () => {
    expect(await shownSheets()).toEqual(sheetNames);
    await planner(workbench.page, pane).openSheet("績效資料");
    expect(await gridText(workbench.page, "H8")).toBe("300");
    await waitForGridText(workbench.page, "K8", "180.3%");
  });

  test("has a panel of its own, which knows the sheets as its own and builds no others", async () => {
    const actions = planner(workbench.page, pane);
    await actions.openPanel();
    await actions.importFile(sample);
    await actions.buildReport();
    const { outcome } = messagesFor("zh-TW");
    for (const name of sheetNames.slice(1)) await pane.getByText(outcome.sheetUnchanged(name)).waitFor();
    expect(await shownSheets()).toEqual(sheetNames);
  });

  test("leaves nothing to complain about in the console", () => {
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a file that cannot be opened", () => {
  test("is refused in one sentence, and the workbook stays as it is", async () => {
    const path = join(folder, "信.xlsx");
    await writeFile(path, "這是一封信。");
    await planner(workbench.page, workbench.pane).type("A30", "未存檔");
    const before = await workbench.snapshot();
    const refusal = new OpenRefusal(words.openRefused("信.xlsx", "other"));
    await expect(openFile(workbench.page, path)).rejects.toEqual(refusal);
    expect(await workbench.snapshot()).toEqual(before);
    expect(await violations(workbench.page.mainFrame())).toEqual([]);
  });
});

describe("an address of a workbook that the server has no more", () => {
  test("shows a blank workbook and says so", async () => {
    const { page } = workbench;
    const before = page.url();
    await page.goto(`${new URL(before).origin}/?workbook=gone`);
    await page.getByRole("alert").getByText(words.workbookGone).waitFor();
    expect(await shownSheets()).toEqual(["工作表1"]);
    await page.goto(before);
    await page.getByRole("tab", { name: "績效資料", exact: true }).waitFor();
  });
});

describe("a file that is there from the start", () => {
  test("is what the page shows, with the functions in its cells computed", async () => {
    const actions = planner(workbench.page, workbench.pane);
    await actions.openSheet("工作表1");
    await actions.type("B2", "=ACHIEVEMENT(534,300)");
    await waitForGridText(workbench.page, "B2", "1.78");
    const file = await workbench.saveWorkbook();
    const other = await openInBrowser({ file });
    try {
      await waitForGridText(other.page, "B2", "1.78");
      const { sheets } = await other.snapshot();
      expect(sheets.map(({ name }) => name)).toEqual(sheetNames);
      expect(sheets[0]?.cells.map(({ formula }) => formula)).toContain("=ACHIEVEMENT(534,300)");
    } finally {
      await other.close();
    }
  });
});
