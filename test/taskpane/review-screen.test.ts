import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { selectCell } from "../../src/excel/selection";
import { run } from "../../src/excel/session";
import { messagesFor } from "../../src/locale/messages";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { dataName, plansOf, reportName, sample, useWorkbench } from "../excel/sample-workbook";
import { until } from "./mounted-review";
import { mountReviewScreen, type MountedScreen } from "./mounted-screen";

const messages = reviewScreenMessagesFor("zh-TW");
const { severities } = reviewMessagesFor("zh-TW");

let screen: MountedScreen;
afterEach(async () => {
  const before = workbench.host.statistics.requests;
  screen.unmount();
  // It stops listening.
  await until(() => workbench.host.statistics.requests > before);
});
const workbench = useWorkbench();
beforeEach(async () => {
  await buildSheets(plansOf(sample));
  screen = await mountReviewScreen();
  await screen.wait("section", /^指標 6：/);
});

const inWorkbook = (work: (workbook: Excel.Workbook) => void) =>
  run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
const field = (within: Element): HTMLInputElement => {
  const found = within.querySelector("input");
  if (found === null) throw new Error("something is asked");
  return found;
};

describe("a half-typed reason", () => {
  test("stays, and so does the focus, when the indicator gets another number or title", async () => {
    const sixth = await screen.wait("section", /^指標 6：/);
    screen.press(messages.ignore, sixth);
    await until(() => sixth.querySelector("form") !== null);
    screen.type(field(sixth), "統計方式");
    const titles = workbench
      .sheet(reportName)
      .cells.filter(({ column, text }) => column === 1 && text !== "");
    const title = titles.find(({ text }) =>
      sixth.getAttribute("aria-label")?.endsWith(text.replace(/^\S+、/, "")),
    );
    if (title === undefined) throw new Error("its title stands in the sheet");
    workbench.workbook.enter(reportName, title.row, 1, `${title.text}（修訂）`);
    await screen.wait("section", /^指標 6：.*（修訂）$/);
    expect(document.activeElement).toBe(field(sixth));
    await inWorkbook(({ worksheets }) => worksheets.getItem(reportName).getRange("3:3").insert("Down"));
    workbench.workbook.enter(reportName, 2, 1, "新的指標");
    workbench.workbook.enter(reportName, 2, 2, "一、衡量標準：辦理 5 場。");
    await screen.wait("section", /^指標 7：.*（修訂）$/);
    expect(field(sixth).value).toBe("統計方式");
    expect(document.activeElement).toBe(field(sixth));
  });
});

describe("what is typed", () => {
  const { retry } = messagesFor("zh-TW");
  const refused = async (work: () => void): Promise<void> => {
    workbench.host.setCellEditMode("on");
    work();
    await screen.wait("button", retry);
    workbench.host.setCellEditMode("off");
  };
  /** The reason for ignoring the first finding of the indicator, half typed. */
  const reasonTyped = async (text: string): Promise<HTMLElement> => {
    const sixth = await screen.wait("section", /^指標 6：/);
    screen.press(messages.ignore, sixth);
    await until(() => sixth.querySelector("form") !== null);
    screen.type(field(sixth), text);
    await until(() => field(sixth).value === text);
    return sixth;
  };
  const { settings } = messages;
  /** The settings with a threshold that Excel would not take. */
  const thresholdRefused = async (text: string) => {
    screen.press(settings.heading);
    const form = await screen.wait("form", settings.heading);
    const threshold = form.querySelector<HTMLInputElement>("input[inputmode=decimal]");
    if (threshold === null) throw new Error("there are thresholds");
    screen.type(threshold, text);
    await until(() => threshold.value === text);
    await refused(() => screen.press(settings.apply, form));
    return { form, threshold };
  };
  /** Presses the choice of that name, as the mouse does. */
  const choose = (name: string): void => {
    const labels = [...document.querySelectorAll("label")];
    const label = labels.find(({ textContent }) => textContent.startsWith(name));
    const input = document.getElementById(label?.htmlFor ?? "");
    if (input === null) throw new Error(`no choice ${name}`);
    input.focus();
    input.click();
  };

  test("as a reason stays when Excel refuses, and goes once it is kept", async () => {
    const sixth = await reasonTyped("統計方式");
    await refused(() => screen.press(messages.ignoreNow, sixth));
    expect(field(sixth).value).toBe("統計方式");
    screen.press(retry);
    await screen.wait("[role=status]", messages.ignoredDone);
    await until(() => sixth.querySelector("form") === null);
    await screen.wait("span", /^已略過（綜合規劃科，.*）：統計方式$/);
  });

  test("as a reason can be tried again after a look at the cell", async () => {
    const sixth = await reasonTyped("統計方式");
    await refused(() => screen.press(messages.ignoreNow, sixth));
    workbench.workbook.activate("工作表1");
    const [toCell] = sixth.querySelectorAll("button");
    toCell?.click();
    await until(() => workbench.workbook.activeSheet.name === reportName);
    screen.press(retry);
    await screen.wait("[role=status]", messages.ignoredDone);
  });

  test("as a reason stays with its finding under another heading, and takes no focus there", async () => {
    const sixth = await reasonTyped("統計方式");
    const typed = () => document.querySelector<HTMLInputElement>("section form input")?.value;
    choose(messages.byRule);
    await until(() => !sixth.isConnected);
    expect(typed()).toBe("統計方式");
    const asked = document.querySelector("section form input")?.closest("li");
    expect(asked?.textContent).toContain(messages.indicator(6, ""));
    choose(messages.byIndicator);
    await screen.wait("section", /^指標 6：/);
    expect(typed()).toBe("統計方式");
    for (const shown of [undefined, "統計方式"]) {
      for (const severity of Object.values(severities)) choose(severity);
      await until(() => typed() === shown);
    }
    expect(document.activeElement?.getAttribute("type")).toBe("checkbox");
  });

  test("as a threshold stays when Excel refuses, and goes once it is kept", async () => {
    const { form, threshold } = await thresholdRefused("7");
    expect([form.isConnected, threshold.value]).toEqual([true, "7"]);
    screen.press(settings.apply, form);
    await screen.wait("[role=status]", settings.saved);
    expect(form.isConnected).toBe(false);
    expect(document.activeElement?.textContent).toBe(settings.heading);
  });

  test("as a threshold since Excel refused stays when what was meant before is kept", async () => {
    const { form, threshold } = await thresholdRefused("7");
    screen.type(threshold, "8");
    await until(() => threshold.value === "8");
    screen.press(retry);
    await screen.wait("[role=status]", settings.saved);
    expect([form.isConnected, threshold.value]).toEqual([true, "8"]);
  });
});

const escape = (target: Element, composing = false) =>
  target.dispatchEvent(
    new window.KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: composing }),
  );

describe("a question", () => {
  test("is put to the keyboard, and closed by Escape, which gives the focus back", async () => {
    const sixth = await screen.wait("section", /^指標 6：/);
    screen.press(messages.ignore, sixth);
    await until(() => sixth.querySelector("form") !== null);
    expect(document.activeElement).toBe(field(sixth));
    escape(field(sixth));
    await until(() => sixth.querySelector("form") === null);
    expect(document.activeElement?.textContent).toBe(messages.ignore);
  });

  test("stays while Escape takes back what is being composed", async () => {
    const sixth = await screen.wait("section", /^指標 6：/);
    screen.press(messages.ignore, sixth);
    await until(() => sixth.querySelector("form") !== null);
    escape(field(sixth), true);
    screen.type(field(sixth), "統計方式");
    await until(() => field(sixth).value === "統計方式");
  });
});

describe("the settings", () => {
  test("are closed by Escape, which gives the focus back, but not while something is being composed", async () => {
    screen.press(messages.settings.heading);
    const form = await screen.wait("form", messages.settings.heading);
    const threshold = form.querySelector<HTMLInputElement>("input[inputmode=decimal]");
    if (threshold === null) throw new Error("there are thresholds");
    threshold.focus();
    escape(threshold, true);
    screen.type(threshold, "7");
    await until(() => threshold.value === "7");
    expect(form.isConnected).toBe(true);
    escape(threshold);
    await until(() => !form.isConnected);
    expect(document.activeElement?.textContent).toBe(messages.settings.heading);
  });

  test("are closed when another report comes to be reviewed", async () => {
    const last = { ...sample, title: "98 年度施政績效報告", fiscalYear: 98 };
    const plans = plansOf(last).map((plan) => ({ ...plan, name: `${plan.name} 98` }));
    await buildSheets(plans);
    screen.press(messages.settings.heading);
    await screen.wait("form", messages.settings.heading);
    await inWorkbook(({ worksheets }) => worksheets.getItem(`${reportName} 98`).activate());
    screen.press(messages.again);
    await screen.wait("span", /檢查對象：98 年度/);
    expect(screen.find("form", messages.settings.heading)).toBeNull();
    screen.press(messages.settings.heading);
    await screen.wait("form", messages.settings.heading);
  });
});

test("the buttons of a finding are told apart by its sentence", () => {
  const items = [...document.querySelectorAll("section li")];
  expect(items.length).toBeGreaterThan(10);
  for (const item of items) {
    const buttons = [messages.fix, messages.ignore].map((name) => screen.find("button", name, item));
    const described = buttons.flatMap((button) => button?.getAttribute("aria-describedby") ?? []);
    const sentences = described.map((id) => item.querySelector(`[id="${id}"]`)?.textContent ?? "");
    expect(sentences).toHaveLength(buttons.filter((button) => button !== null).length);
    for (const sentence of sentences) expect(sentence.length).toBeGreaterThan(5);
  }
});

test("what came of an action is told where a screen reader is listening already", async () => {
  const regions = [...document.querySelectorAll("[role=status]")];
  screen.press(messages.copy);
  const told = await screen.wait("[role=status]", new RegExp(`^${messages.copyByHand}`));
  expect(regions).toContain(told);
  expect([...document.querySelectorAll("[role=status]")]).toEqual(regions);
});

test("the last fix can be taken back after its notice has given way to an explanation", async () => {
  const claimed = [...document.querySelectorAll("section li")].find((item) =>
    /寫為 100%.*180\.3%/.test(item.textContent),
  );
  screen.press(messages.fix, claimed);
  await screen.wait("button", messages.fixNow);
  screen.press(messages.fixNow);
  await screen.wait("[role=status]", /已修正/);
  screen.press(messages.explain.action);
  await screen.wait("span", /^最近一次修正：/);
  await until(() => screen.find("[role=status]", /已修正/) === null);
  screen.press(messages.undo);
  await screen.wait("[role=status]", /已復原/);
  expect(screen.find("button", messages.undo)).toBeNull();
});

describe("an explanation", () => {
  test("keeps the keyboard when it is outdated, and gives it back when it is closed", async () => {
    await selectCell({ sheet: dataName, address: "K8" });
    screen.press(messages.explain.action);
    const explanation = await screen.wait("section", messages.explain.heading("K8"));
    const link = screen.find("button", "I8", explanation);
    link?.focus();
    workbench.workbook.enter(dataName, 7, 8, "12");
    await screen.wait("span", messages.explain.outdated);
    expect(document.activeElement).toBe(link);
    const sixth = await screen.wait("section", /^指標 6：/);
    screen.press(messages.ignore, sixth);
    await until(() => sixth.querySelector("form") !== null);
    expect(screen.find("section", messages.explain.heading("K8"))).toBe(explanation);
    screen.press(messages.explain.close);
    await until(() => screen.find("section", messages.explain.heading("K8")) === null);
    expect(document.activeElement?.textContent).toBe(messages.explain.action);
  });
});
