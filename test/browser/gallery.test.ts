import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { yoyChangeWords } from "../../src/functions/help/yoy-change";
import { formulaMessagesFor } from "../../src/locale/formula-messages";
import { messagesFor } from "../../src/locale/messages";
import type { OpenedWorkbench } from "../../workbench/browser/open-workbench";
import type { Planner } from "../../workbench/browser/planner";
import { openedPanel } from "./opened-panel";
import { waitForGridText } from "./grid-text";
import { violations } from "./violations";

const { start } = messagesFor("zh-TW");
const { gallery } = formulaMessagesFor("zh-TW");

let workbench: OpenedWorkbench;
let actions: Planner;
beforeAll(async () => {
  ({ workbench, actions } = await openedPanel());
  await actions.type("D2", "204");
  await actions.type("E2", "200");
  await actions.goTo("F2");
  await workbench.pane.getByRole("button", { name: start.gallery }).click();
});
afterAll(() => workbench.close());

const press = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();

describe("the gallery of functions", () => {
  test("finds a function by what it is for", async () => {
    const { pane } = workbench;
    await pane.getByRole("searchbox", { name: gallery.search }).fill("年增率");
    await pane.getByRole("button", { name: "YOY_CHANGE" }).waitFor();
    expect(await pane.getByRole("button", { name: "ACHIEVEMENT", exact: true }).count()).toBe(0);
    await pane.getByRole("searchbox", { name: gallery.search }).fill("year before");
    await press("YOY_CHANGE");
  });

  test("shows an example with the cells before the selected one, and is accessible", async () => {
    const { pane } = workbench;
    await pane.getByText("=YOY_CHANGE(D2,E2)", { exact: true }).waitFor();
    await pane.getByText("(D2-E2)/ABS(E2)", { exact: false }).waitFor();
    await pane.getByText(yoyChangeWords.source["zh-TW"]).waitFor();
    expect(await violations(pane)).toEqual([]);
    const help = pane.getByRole("link", { name: gallery.help("YOY_CHANGE") });
    expect(await help.getAttribute("href")).toBe("help/YOY_CHANGE.html");
  });

  test("inserts into the active cell", async () => {
    await press(gallery.insert);
    await workbench.pane.getByText(gallery.inserted("工作表1!F2")).waitFor();
    await waitForGridText(workbench.page, "F2", "0.02");
  });

  test("asks before it replaces anything, and can be told to keep it", async () => {
    const { page, pane } = workbench;
    await actions.type("G2", "我的備註");
    await actions.goTo("G2");
    await press(gallery.insert);
    await pane.getByText(gallery.occupied("工作表1!G2")).waitFor();
    expect(await violations(pane)).toEqual([]);
    await press(gallery.keep);
    await waitForGridText(page, "G2", "我的備註");
    await press(gallery.insertPlain);
    await press(gallery.replace);
    await waitForGridText(page, "G2", "0.02");
  });

  test("does not let a formula refer to itself", async () => {
    await actions.goTo("D2");
    await press(gallery.insert);
    await workbench.pane.getByText(gallery.circular("工作表1!D2")).waitFor();
    await waitForGridText(workbench.page, "D2", "204");
    expect(workbench.complaints).toEqual([]);
  });
});
