/** How achievements are computed and compared with what is printed, as the planner settles it for a report. */
export interface Reckoning {
  /**
   * Where lower is better: 2 − A/T (`linear`) or T/A (`inverse`). `either`: not settled, so that a claim may follow
   * one or the other, and what we compute is linear (domain B1).
   */
  readonly lowerIsBetter: "either" | "linear" | "inverse";
  /** How the printed digits come about: 四捨五入 (`halfUp`), or 無條件捨去 (`down`), which prints 180.9% as 180%. */
  readonly rounding: Rounding;
  /** `unstated`: only a mixture is pointed out. `atTarget`: all end at 100%. `none`: nothing is cut off. */
  readonly cap: "unstated" | "atTarget" | "none";
}

export type Rounding = "halfUp" | "down";

export const usualReckoning: Reckoning = {
  lowerIsBetter: "either",
  rounding: "halfUp",
  cap: "unstated",
};
