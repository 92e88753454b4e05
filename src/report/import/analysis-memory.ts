import type { Indicator } from "../model";

/** What is read from the words and figures of one indicator. */
export interface ReadAnalysis extends Pick<Indicator, "sections" | "measures" | "stated"> {
  /** Words of figure cells that no measure took over. */
  readonly withoutPlace: readonly string[];
}

/**
 * Analyses that were read the last time, by everything they are read from, and those that are read now: a sheet of
 * which one cell has changed need not be read wholly anew.
 */
export interface AnalysisMemory {
  readonly known: ReadonlyMap<string, ReadAnalysis>;
  readonly now: Map<string, ReadAnalysis>;
}
