import axe from "axe-core";
import type { Frame } from "playwright-core";

/** Violations of WCAG 2.2 A and AA that axe finds, as one line each. */
export async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: loaded } = window as unknown as { axe: typeof axe };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
    const found = await loaded.run(document, { runOnly: tags, iframes: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
