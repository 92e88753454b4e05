import { fieldsOf } from "./kept-fields";
import { usualReckoning, type Reckoning } from "../verdict/reckoning";

/** What the planner settles for a report before it is reviewed. All shares are fractions: 1.5 is 150%. */
export interface ReviewSettings extends Reckoning {
  readonly thresholds: Thresholds;
}

export interface Thresholds {
  /** Outside of these an achievement asks for an explanation of how the target was set. */
  readonly plausibleLeast: number;
  readonly plausibleMost: number;
  /** How far from 100% an achievement may lie and still be on schedule 符合. */
  readonly scheduleTolerance: number;
  /** Lights from these achievements on; below yellow is red. A neutral proposal, no official scheme. */
  readonly greenFrom: number;
  readonly yellowFrom: number;
  /** How far from 100% the sum of weights may lie, for rounding. */
  readonly weightTolerance: number;
}

export type ThresholdName = keyof Thresholds;

export const defaultSettings: ReviewSettings = {
  ...usualReckoning,
  thresholds: {
    plausibleLeast: 0.5,
    plausibleMost: 1.5,
    scheduleTolerance: 0,
    greenFrom: 1,
    yellowFrom: 0.8,
    weightTolerance: 0.0005,
  },
};

/** The choices there are, in the order in which they are offered; the first is the default. */
export const settingChoices = {
  lowerIsBetter: ["either", "linear", "inverse"],
  rounding: ["halfUp", "down"],
  cap: ["unstated", "atTarget", "none"],
} as const;

/** In the order in which they are offered. */
export const thresholdNames: readonly ThresholdName[] = [
  "plausibleLeast",
  "plausibleMost",
  "scheduleTolerance",
  "greenFrom",
  "yellowFrom",
  "weightTolerance",
];

/** No threshold above this is meant: a share typed without its percent sign, say. */
const largest = 100;

/** `outOfRange`: no number from 0 to 10,000%. `reversed`: the wrong way round to the threshold before it. */
export type ThresholdFault = "outOfRange" | "reversed";

/** The thresholds that cannot be; empty when all is well. */
export function thresholdFaults(thresholds: Thresholds): ReadonlyMap<ThresholdName, ThresholdFault> {
  const faults = new Map<ThresholdName, ThresholdFault>();
  const { plausibleLeast, plausibleMost, greenFrom, yellowFrom } = thresholds;
  if (plausibleLeast >= plausibleMost) faults.set("plausibleMost", "reversed");
  if (yellowFrom > greenFrom) faults.set("yellowFrom", "reversed");
  for (const name of thresholdNames) {
    if (!(thresholds[name] >= 0 && thresholds[name] <= largest)) faults.set(name, "outOfRange");
  }
  return faults;
}

/** A value for each threshold. */
export function eachThreshold<Value>(
  of: (name: ThresholdName) => Value,
): Readonly<Record<ThresholdName, Value>> {
  return {
    plausibleLeast: of("plausibleLeast"),
    plausibleMost: of("plausibleMost"),
    scheduleTolerance: of("scheduleTolerance"),
    greenFrom: of("greenFrom"),
    yellowFrom: of("yellowFrom"),
    weightTolerance: of("weightTolerance"),
  };
}

/** What was kept, whatever it is: a choice that is unknown, and thresholds that cannot be, are the default. */
export function settingsFrom(kept: unknown): ReviewSettings {
  const fields = fieldsOf(kept);
  const numbers = fieldsOf(fields.get("thresholds"));
  const thresholds = eachThreshold((name) => {
    const value = numbers.get(name);
    return typeof value === "number" ? value : defaultSettings.thresholds[name];
  });
  return {
    lowerIsBetter: oneOf(settingChoices.lowerIsBetter, fields.get("lowerIsBetter")),
    rounding: oneOf(settingChoices.rounding, fields.get("rounding")),
    cap: oneOf(settingChoices.cap, fields.get("cap")),
    thresholds: thresholdFaults(thresholds).size === 0 ? thresholds : defaultSettings.thresholds,
  };
}

function oneOf<Choice>(choices: readonly [Choice, ...Choice[]], kept: unknown): Choice {
  return choices.find((choice) => choice === kept) ?? choices[0];
}
