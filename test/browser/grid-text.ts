import type { Page } from "playwright-core";

/** What the grid shows in a cell of the sheet in front, as a person reads it. */
export function gridText(page: Page, address: string): Promise<string> {
  return page.locator(`#cell-${address}`).innerText();
}

/** Waits until a cell shows a text. */
export async function waitForGridText(page: Page, address: string, text: string): Promise<void> {
  await page.locator(`#cell-${address}`).getByText(text, { exact: true }).waitFor();
}

/** The rows of the sheet in front below its header, as far as the first column is filled, by header. */
export async function gridRows(page: Page): Promise<readonly ReadonlyMap<string, string>[]> {
  const rows = await page
    .getByRole("row")
    .evaluateAll((elements) =>
      elements.map((row) =>
        [...row.querySelectorAll("[role=gridcell]")].map((cell) => cell.textContent ?? ""),
      ),
    );
  const [header = [], ...filled] = rows.filter(([first = ""]) => first !== "");
  return filled.map((texts) => new Map(header.map((name, index) => [name, texts[index] ?? ""])));
}
