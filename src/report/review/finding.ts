/**
 * Something the reviewer points out. No sentence stands here: the locale makes one from `rule` and `details`.
 * Fractions are fractions (1.45), values are in the measure's unit.
 *
 * | rule | severity | details |
 * |---|---|---|
 * | `stated-differs` | error | `stated` as printed, `computed` fraction, `target`, `actual`, `unit`, `label`; `cap` = 1 when cutting off at 100% explains it |
 * | `narrative-differs` | error | `stated` as printed, `claimed` fraction that the narrative (辦理情形) gives |
 * | `analysis-empty` | error | none |
 * | `target-missing` | error | `label` of the measure |
 * | `actual-missing` | error | `label` of the measure |
 * | `structure-damage` | error | `notice`: code of the import notice, `line`, `text` concerned |
 * | `indicator-in-goal-column` | error | `line`, `text`: the title |
 * | `goal-inherited` | warning | `line`, `goal`: the title filled down |
 * | `increment-or-level` | warning | `increment`, `level`: the two targets, `actual`, `baseline` = level − increment, `byLevel`, `byIncrement` fractions, `unit`, `label` |
 * | `implied-figure` | info | `figure`: `target` or `actual`, `value`, `stated` as printed, `known` value of the other figure, `unit` |
 * | `bound-used` | warning | `text`: the figure with its word, `bound`, `unit` |
 * | `section-missing` | warning | `section`: name of the missing section |
 * | `cut-off-early` | warning | `asOf` (ROC `99-11`), `year`, `month` |
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Number of the indicator; null when the report as a whole is meant. */
  readonly indicator: number | null;
  readonly place: FindingPlace | null;
  readonly details: Readonly<Record<string, string | number>>;
}

export type Severity = "error" | "warning" | "info";

/** Without section the indicator's title is meant; with a section but no paragraph its heading. */
export interface FindingPlace {
  readonly indicatorId: string;
  readonly section?: number;
  readonly paragraph?: number;
}

export type RuleId =
  | "stated-differs"
  | "narrative-differs"
  | "analysis-empty"
  | "target-missing"
  | "actual-missing"
  | "structure-damage"
  | "indicator-in-goal-column"
  | "goal-inherited"
  | "increment-or-level"
  | "implied-figure"
  | "bound-used"
  | "section-missing"
  | "cut-off-early";
