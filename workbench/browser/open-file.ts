import type { Frame, Page } from "playwright-core";
import { wordsOf, type PageLanguage } from "../page/words";
import { findPane } from "./pane";

/** Thrown when the page does not open the file; the message is the page's own sentence. */
export class OpenRefusal extends Error {}

/** Opens a file by the page's command; gives the panel of the workbook that then stands there. @throws OpenRefusal */
export async function openFile(page: Page, path: string, language: PageLanguage = "zh-TW"): Promise<Frame> {
  const before = page.url();
  const notice = page.getByRole("alert").filter({ hasText: /\S/ });
  await page.getByLabel(wordsOf(language).open).setInputFiles(path);
  await Promise.race([page.waitForURL((address) => address.href !== before), notice.waitFor()]);
  if (page.url() === before) throw new OpenRefusal(await notice.innerText());
  return findPane(page);
}
