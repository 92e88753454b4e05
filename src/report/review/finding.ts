import type { SheetCell } from "../read-sheets/sheet-cells";

/**
 * Something the reviewer points out. No sentence stands here: the locale makes one from `rule` and `details`.
 * Fractions are fractions (1.45), values are in the measure's unit. What each rule gives as details is told in its
 * own file.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Number of the indicator; null when the report as a whole is meant. */
  readonly indicator: number | null;
  readonly place: FindingPlace | null;
  /** The cell itself, where it is meant and no place of the report. */
  readonly cell?: SheetCell;
  readonly details: Details;
  /** The words concerned, as they stand in the report. */
  readonly quote?: string;
  /** A change that mends it and can be taken back; offered, never made unasked. */
  readonly fix?: Fix;
}

export type Details = Readonly<Record<string, string | number>>;

/** The gravest first: an error is to be mended before publication, a warning to be settled, a note is for information. */
export const severities = ["error", "warning", "info"] as const;

export type Severity = (typeof severities)[number];

/**
 * Without section the indicator's title is meant, or the cell of its analysis (`column`); with a section but no
 * paragraph its heading. A figure of a measure is meant where one is named; the section is where its words belong.
 */
export interface FindingPlace {
  readonly indicatorId: string;
  readonly section?: number;
  readonly paragraph?: number;
  readonly measureId?: string;
  readonly column?: "target" | "actual" | "analysis";
}

/** The whole text of a paragraph, or of the title where the place names no paragraph, before and after the change. */
export interface Fix {
  readonly place: FindingPlace;
  readonly before: string;
  readonly after: string;
  /** The claimed achievement that is changed with the words, as fractions: it is kept as a figure of its measure too. */
  readonly claim?: { readonly measureId: string; readonly before: number; readonly after: number };
}

/** Every rule, what the report claims wrongly before what it lacks, and that before how it was typed. */
export const ruleIds = [
  "stated-differs",
  "narrative-differs",
  "analysis-empty",
  "target-missing",
  "actual-missing",
  "cell-content",
  "remedy-missing",
  "weights-total",
  "goal-as-indicator",
  "indicator-in-goal-column",
  "structure-damage",
  "mixed-capping",
  "implausible-achievement",
  "increment-or-level",
  "no-combination-rule",
  "schedule-words",
  "ahead-by-rate",
  "growth-as-result",
  "growth-base",
  "formula-incomplete",
  "name-and-measure-differ",
  "bound-used",
  "cut-off-early",
  "dates-disagree",
  "no-result-told",
  "listed-count-differs",
  "target-below-last-actual",
  "method-revised",
  "light-inconsistent",
  "section-missing",
  "numbering-broken",
  "goal-inherited",
  "implied-figure",
  "stages-missing",
  "duplicate-statement",
  "characters",
] as const;

export type RuleId = (typeof ruleIds)[number];
