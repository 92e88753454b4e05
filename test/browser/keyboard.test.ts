import { describe, expect, test } from "@jest/globals";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { useReviewedSample } from "./reviewed-sample";

const review = reviewScreenMessagesFor("zh-TW");
const sample = useReviewedSample();
const { press, finding } = sample;

/** Name of the button, or tag of whatever else has the focus; null where it has left the panel. */
function focused(): Promise<string | null> {
  return sample.workbench.pane.evaluate(() => {
    const active = document.hasFocus() ? document.activeElement : null;
    if (active === null || active === document.body) return null;
    return active.tagName === "BUTTON" ? (active.textContent ?? "") : active.tagName;
  });
}

// Microsoft's script for Excel on the web listens to these keys itself.
describe("by the keyboard alone", () => {
  test("Tab leads from the heading of a new screen to its first button, and back", async () => {
    const { page } = sample.workbench;
    expect(await focused()).toBe("H2");
    await page.keyboard.press("Tab");
    const first = await focused();
    expect(first).not.toBe("H2");
    expect(first).not.toBeNull();
    await page.keyboard.press("Tab");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe(first);
  });

  test("Escape closes a question and leaves the focus where it was asked", async () => {
    const item = finding(1, /句末「.*」之後沒有句號/);
    await item.getByRole("button", { name: review.fix, exact: true }).click();
    await item.getByRole("button", { name: review.fixNow, exact: true }).waitFor();
    await sample.workbench.page.keyboard.press("Escape");
    await item.getByRole("button", { name: review.fixNow, exact: true }).waitFor({ state: "detached" });
    expect(await focused()).toBe(review.fix);
  });

  test("what a fix can be taken back with comes after the word that it was made", async () => {
    const { page, pane } = sample.workbench;
    await finding(1, /句末「.*」之後沒有句號/)
      .getByRole("button", { name: review.fix, exact: true })
      .click();
    await press(review.fixNow);
    await pane.getByText(/^已修正 /).waitFor();
    expect(await focused()).toBe("DIV");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(review.undo);
  });
});
