import type { Frame, Page } from "playwright-core";

/** The panel in the page, when it has loaded. */
export async function findPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe[name=pane]", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The panel's frame has no page.");
  await frame.waitForLoadState("load");
  return frame;
}
