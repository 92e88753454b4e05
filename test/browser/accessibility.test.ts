import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { messagesFor } from "../../src/locale/messages";
import type { OpenedWorkbench } from "../../workbench/browser/open-workbench";
import type { Planner } from "../../workbench/browser/planner";
import { openedPanel } from "./opened-panel";
import { violations } from "./violations";

const messages = messagesFor("zh-TW");

describe("what a screen reader and a keyboard find", () => {
  let workbench: OpenedWorkbench;
  let actions: Planner;
  beforeAll(async () => {
    ({ workbench, actions } = await openedPanel());
  });
  afterAll(() => workbench.close());

  test("the panel's first screen", async () => {
    expect(await violations(workbench.pane)).toEqual([]);
  });

  test("importing", async () => {
    const { pane } = workbench;
    await pane.getByRole("button", { name: messages.start.import }).click();
    await pane.getByRole("heading", { name: messages.import.heading }).waitFor();
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: messages.back }).click();
  });

  test("what was read", async () => {
    await actions.importFile("assets/sample/99-annual-performance-report.txt");
    expect(await violations(workbench.pane)).toEqual([]);
  });

  test("what was built, and the grid", async () => {
    await actions.buildReport();
    expect(await violations(workbench.pane)).toEqual([]);
    expect(await violations(workbench.page.mainFrame())).toEqual([]);
  });
});
