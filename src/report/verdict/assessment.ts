import type { CountedShare } from "../import/measures/counted-share";
import type { StatedValue } from "../model";
import type { WordTarget } from "./word-target";

/** What recomputing an indicator shows about what it states. */
export type Verdict = "empty" | "contradicts" | "agrees" | "implied" | "asserted" | "uncheckable";

export interface Assessment {
  readonly verdict: Verdict;
  /** Achievement per measure as a fraction, in the order of the measures; null where it cannot be computed. */
  readonly computed: readonly (number | null)[];
  /** Which figure the indicator lacks; null when some measure has both. */
  readonly missing: "target" | "actual" | "both" | null;
  /** A value that would make the statement true. It is offered to the planner, never taken. */
  readonly proposal: Proposal | null;
  /** What is asked for instead of an amount; null where nothing is. */
  readonly wordTarget: WordTarget | null;
  /** The claims that do not hold. */
  readonly contradictions: readonly Contradiction[];
  /** Part and whole from which the actual value was computed, because the text gives them instead of it. */
  readonly countedShare: CountedShare | null;
}

/** `cap`: the stated value is the computed one cut off at 100%; without measure it stands for several. */
export type Proposal =
  | { readonly kind: "target"; readonly measureId: string; readonly value: number }
  | { readonly kind: "actual"; readonly measureId: string; readonly value: number }
  | { readonly kind: "cap"; readonly measureId: string | null; readonly value: number };

/**
 * A stated value against what the figures give (`computed`) or what the narrative claims (`narrative`), there as an
 * achievement or as a `distance` from the target; or a claim of the narrative against another one there (`twice`).
 */
export interface Contradiction {
  readonly kind: "computed" | "narrative" | "distance" | "twice";
  readonly stated: StatedValue;
  /** As a fraction. */
  readonly other: number;
  readonly measureId: string | null;
}
