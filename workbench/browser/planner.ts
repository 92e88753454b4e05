import type { Frame, Page } from "playwright-core";
import { messagesFor } from "../../src/locale/messages";
import type { PageLanguage } from "../page/words";
import { wordsOf } from "../page/words";

/** Thrown when the panel refuses; the message is the panel's own sentence. */
export class PanelRefusal extends Error {}

/** What a planner does with mouse and keyboard, found by the roles and names that a person perceives. */
export interface Planner {
  readonly openPanel: () => Promise<void>;
  /** Opens a file in the panel and waits for what was read of it. @throws PanelRefusal */
  readonly importFile: (path: string) => Promise<void>;
  /** Presses the one button and waits until the panel says that the report stands. @throws PanelRefusal */
  readonly buildReport: () => Promise<void>;
  /** Goes to a cell and types there, ending with Enter. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly goTo: (address: string) => Promise<void>;
  readonly openSheet: (name: string) => Promise<void>;
}

export function planner(page: Page, pane: Frame, language: PageLanguage = "zh-TW"): Planner {
  const words = wordsOf(language);
  const messages = messagesFor(language === "zh-TW" ? "zh-TW" : "en");

  const panelHeading = async (heading: string): Promise<void> => {
    const alert = pane.getByRole("alert");
    await pane.getByRole("heading", { name: heading }).or(alert).first().waitFor();
    if (await alert.isVisible()) throw new PanelRefusal(await sentenceOf(alert));
  };
  const goTo = async (address: string): Promise<void> => {
    const nameBox = page.getByRole("textbox", { name: words.nameBox });
    await nameBox.fill(address);
    await nameBox.press("Enter");
  };
  return {
    goTo,
    async openPanel() {
      await page.getByRole("button", { name: words.openPanel }).click();
      await pane.getByRole("button", { name: messages.start.import }).waitFor();
    },
    async importFile(path) {
      await pane.getByRole("button", { name: messages.start.import }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        pane.getByRole("button", { name: messages.import.open }).click(),
      ]);
      await chooser.setFiles(path);
      await panelHeading(messages.preview.heading);
    },
    async buildReport() {
      await pane.getByRole("button", { name: messages.preview.build }).click();
      await panelHeading(messages.outcome.heading);
    },
    async type(address, text) {
      await goTo(address);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async openSheet(name) {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
    },
  };
}

/** A message's first line is its title, the second what happened. */
async function sentenceOf(alert: ReturnType<Frame["getByRole"]>): Promise<string> {
  const lines = (await alert.innerText()).split("\n").map((line) => line.trim());
  const [title = "", sentence = title] = lines.filter((line) => line !== "");
  return sentence;
}
