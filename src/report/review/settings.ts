/** What the planner settles for a report before it is reviewed. All shares are fractions: 1.5 is 150%. */
export interface ReviewSettings {
  /** Outside of this band an achievement asks for an explanation of how the target was set. */
  readonly plausible: { readonly least: number; readonly most: number };
  /** How the achievement is computed where lower is better: 2 − A/T (`linear`) or T/A (`inverse`). */
  readonly lowerIsBetter: "linear" | "inverse";
  /** `unstated`: only a mixture is pointed out. `atTarget`: nothing above 100% is to be printed. `none`: nothing is cut off. */
  readonly cap: "unstated" | "atTarget" | "none";
  /** How far from 100% an achievement may lie and still be on schedule 符合. */
  readonly scheduleTolerance: number;
  /** Lights from these achievements on; below yellow is red. A neutral proposal, no official scheme. */
  readonly lights: { readonly green: number; readonly yellow: number };
  /** How far from 100% the sum of weights may lie, for rounding. */
  readonly weightTolerance: number;
}

export const defaultSettings: ReviewSettings = {
  plausible: { least: 0.5, most: 1.5 },
  lowerIsBetter: "linear",
  cap: "unstated",
  scheduleTolerance: 0,
  lights: { green: 1, yellow: 0.8 },
  weightTolerance: 0.0005,
};
