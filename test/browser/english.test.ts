import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { messagesFor } from "../../src/locale/messages";
import { openInBrowser, type OpenedWorkbench } from "../../workbench/browser/open-workbench";
import { planner, type Planner } from "../../workbench/browser/planner";

let workbench: OpenedWorkbench;
let actions: Planner;
beforeAll(async () => {
  workbench = await openInBrowser({ language: "en-US" });
  actions = planner(workbench.page, workbench.pane, "en-US");
});
afterAll(() => workbench.close());

test("an English Excel gets an English panel; a Chinese report keeps its Chinese sheets", async () => {
  await actions.openPanel();
  const { pane } = workbench;
  expect(await pane.getByRole("heading", { level: 1 }).innerText()).toBe(messagesFor("en").title);
  await actions.importFile("assets/sample/99-annual-performance-report.txt");
  await actions.buildReport();
  const { sheets } = await workbench.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["績效資料", "施政績效報告"]));
});
