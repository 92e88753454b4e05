import { achievementOf, inverseAchievementOf } from "../../functions/achievement";
import type { Measure, StatedValue } from "../model";
import { usualReckoning, type Reckoning, type Rounding } from "./reckoning";

/** Of a measure, what its achievement is computed from. */
export type Reckoned = Pick<Measure, "target" | "actual" | "direction" | "increment">;

/**
 * The achievement of a measure as a fraction; null when target or actual is missing, or nothing can be computed from
 * them (a target of 0). A measure without stated direction counts as higher is better.
 */
export function computeAchievement(
  { target, actual, direction }: Reckoned,
  { lowerIsBetter }: Reckoning = usualReckoning,
): number | null {
  if (!target || !actual) return null;
  return direction === "down" && lowerIsBetter === "inverse"
    ? inverseAchievementOf(actual.value, target.value)
    : achievementOf(actual.value, target.value, direction ?? "up");
}

/** Whether a printed percentage is this fraction, with the decimals that are printed. */
export function matchesPrinted(
  stated: Pick<StatedValue, "fraction" | "decimals">,
  fraction: number,
  rounding: Rounding,
): boolean {
  const digit = 10 ** -(stated.decimals + 2);
  switch (rounding) {
    case "halfUp":
      return Math.abs(stated.fraction - fraction) <= 0.5 * digit + 1e-9;
    case "down": {
      // What is cut off brings a figure nearer to 0.
      const cutOff = (fraction - stated.fraction) * (fraction < 0 ? -1 : 1);
      return cutOff > -1e-9 && cutOff < digit - 1e-9;
    }
  }
}

/**
 * The achievement of the rise alone, where the standard names one beside the level it leads to: which of the two is
 * meant is a question beside the verdict (domain A6).
 */
function byIncrement({ target, actual, increment }: Reckoned): number | null {
  if (!target || !actual || !increment || increment.value === 0) return null;
  return (actual.value - (target.value - increment.value)) / increment.value;
}

/** Whether the figures bear out the claim; where no method is settled for lower is better, by either of the two. */
export function bearsOut(measure: Reckoned, stated: StatedValue, reckoning: Reckoning): boolean {
  const matches = (computed: number | null) =>
    computed !== null && matchesPrinted(stated, computed, reckoning.rounding);
  if (matches(computeAchievement(measure, reckoning)) || matches(byIncrement(measure))) return true;
  if (reckoning.lowerIsBetter !== "either" || measure.direction !== "down") return false;
  return matches(computeAchievement(measure, { ...reckoning, lowerIsBetter: "inverse" }));
}
