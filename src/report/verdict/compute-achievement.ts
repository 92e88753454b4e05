import { achievementOf } from "../../functions/achievement";
import type { Measure, StatedValue } from "../model";

/**
 * The achievement of a measure as a fraction; null when target or actual is missing, or the target is 0.
 * A measure without stated direction counts as higher is better.
 */
export function computeAchievement({ target, actual, direction }: Measure): number | null {
  if (!target || !actual) return null;
  return achievementOf(actual.value, target.value, direction ?? "up");
}

/** Whether a printed percentage is this fraction, rounded to the decimals that are printed. */
export function matchesPrinted(
  stated: Pick<StatedValue, "fraction" | "decimals">,
  fraction: number,
): boolean {
  const halfDigit = 0.5 * 10 ** -(stated.decimals + 2);
  return Math.abs(stated.fraction - fraction) <= halfDigit + 1e-9;
}

/**
 * Whether the figures bear out the claim. Where lower is better, target over actual is the other usual way to
 * compute an achievement, and a claim that follows it is not false.
 */
export function bearsOut(measure: Measure, stated: StatedValue): boolean {
  const computed = computeAchievement(measure);
  if (computed !== null && matchesPrinted(stated, computed)) return true;
  const { direction, target, actual } = measure;
  if (direction !== "down" || !target || !actual || actual.value === 0) return false;
  return matchesPrinted(stated, target.value / actual.value);
}
