import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { formulaMessagesFor } from "../../src/locale/formula-messages";
import { messagesFor } from "../../src/locale/messages";
import type { OpenedWorkbench } from "../../workbench/browser/open-workbench";
import type { Planner } from "../../workbench/browser/planner";
import { openedPanel } from "./opened-panel";
import { waitForGridText } from "./grid-text";
import { violations } from "./violations";

const { start, back, preview, tabs } = messagesFor("zh-TW");
const { conversion } = formulaMessagesFor("zh-TW");

let workbench: OpenedWorkbench;
let actions: Planner;
beforeAll(async () => {
  ({ workbench, actions } = await openedPanel());
  await actions.type("A2", "541");
  await actions.type("B2", "300");
  await actions.type("C2", "=ACHIEVEMENT(A2,B2)");
  await actions.type("D2", "=ACHIEVEMENT(A2:A3,B2:B3)");
  await workbench.page
    .locator("#cell-C2")
    .getByText(/^1\.8033/)
    .waitFor();
});
afterAll(() => workbench.close());

async function formulaIn(address: string): Promise<string> {
  await actions.goTo(address);
  return workbench.page.getByRole("textbox", { name: "資料編輯列" }).inputValue();
}
const choose = (name: string) => workbench.pane.getByRole("radio", { name }).check();
const press = (name: string) => workbench.pane.getByRole("button", { name, exact: true }).click();

describe("converting formulas", () => {
  test("counts before, converts, and says what was left and why", async () => {
    const { pane } = workbench;
    await press(start.conversion);
    await pane.getByRole("heading", { name: conversion.heading }).waitFor();
    await choose(conversion.scopes.sheet);
    await pane.getByText(conversion.count(1, "工作表1")).waitFor();
    await press(conversion.convert);
    await pane.getByText(conversion.done(1, conversion.actions.toPortable)).waitFor();
    const left = pane.getByRole("region", { name: conversion.left(1) });
    await left.getByText(conversion.reasons.array).waitFor();
    expect(await violations(pane)).toEqual([]);
    expect(await formulaIn("C2")).toMatch(/^=IF\(/);
    await waitForGridText(workbench.page, "A2", "541");
  });

  test("a cell that was left is one click away", async () => {
    const { page, pane } = workbench;
    await actions.goTo("A1");
    await pane.getByRole("button", { name: /!D2$/ }).click();
    await page.waitForFunction(
      (name) => document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)?.value === "D2",
      "名稱方塊",
    );
  });

  test("brings the functions back exactly, and is then at its end", async () => {
    const { pane } = workbench;
    await choose(conversion.actions.toFunctions);
    await pane.getByText(conversion.count(1, "工作表1")).waitFor();
    await press(conversion.convert);
    await pane.getByText(conversion.done(1, conversion.actions.toFunctions)).waitFor();
    await pane.getByText(conversion.count(0, "工作表1")).waitFor();
    expect(await formulaIn("C2")).toBe("=ACHIEVEMENT(A2,B2)");
  });

  test("leads back to the start, and leaves nothing to complain about", async () => {
    await press(back);
    await workbench.pane.getByRole("button", { name: start.import }).waitFor();
    expect(workbench.complaints).toEqual([]);
  });
});

describe("a ribbon button", () => {
  /** What Excel does when the button is pressed; comes back when the button says that it is over. */
  const pressOnRibbon = (name: string) =>
    workbench.pane.evaluate(
      (wanted) =>
        new Promise<void>((completed) => {
          const { actions } = Office as unknown as {
            actions: { _association: { mappings: Record<string, (event: object) => void> } };
          };
          actions._association.mappings[wanted.toUpperCase()]?.({ completed });
        }),
      name,
    );

  test("converts what is selected, and the panel says what came of it", async () => {
    const { pane } = workbench;
    await actions.goTo("C2");
    await press(tabs.review);
    await pressOnRibbon("convertToPlainFormulas");
    await pane.getByText(conversion.done(1, conversion.actions.toPortable)).waitFor();
    expect(await formulaIn("C2")).toMatch(/^=IF\(/);
    await pressOnRibbon("convertToFunctions");
    await pane.getByText(conversion.done(1, conversion.actions.toFunctions)).waitFor();
    expect(await formulaIn("C2")).toBe("=ACHIEVEMENT(A2,B2)");
  });

  test("leads back to where the panel was", async () => {
    await press(back);
    await workbench.pane.getByRole("button", { name: start.import }).waitFor();
  });
});

test("a report can be built with functions", async () => {
  const { pane } = workbench;
  await actions.importFile("assets/sample/99-annual-performance-report.txt");
  await pane
    .getByRole("radiogroup", { name: preview.formulas })
    .getByRole("radio", { name: preview.formulasFunctions })
    .check();
  await actions.buildReport();
  const { sheets } = await workbench.snapshot();
  const formulas = sheets
    .find(({ name }) => name === "績效資料")
    ?.cells.flatMap(({ formula }) => (formula === null ? [] : [formula]));
  expect(formulas?.some((formula) => formula.includes("ACHIEVEMENT("))).toBe(true);
  await waitForGridText(workbench.page, "A1", "99 年度施政績效報告");
});
