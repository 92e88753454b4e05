import type { Indicator } from "../../model";

/** Whether an indicator names a figure or a standard to be held to; free prose claims nothing that lacks a figure. */
export function claimsSomething({ sections, measures, stated }: Indicator): boolean {
  return (
    stated.length > 0 ||
    measures.some(({ target, actual }) => target !== null || actual !== null) ||
    sections.some(({ name }) => name === "standard" || name === "result")
  );
}
