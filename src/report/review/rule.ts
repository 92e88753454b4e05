import type { ImportNotice } from "../import/import-result";
import type { Mention } from "../import/measures/mention";
import type { Goal, Indicator, Report } from "../model";
import type { CellNotice, SheetCell } from "../read-sheets/sheet-cells";
import type { Assessment } from "../verdict/assessment";
import type { Details, FindingPlace, Fix, RuleId, Severity } from "./finding";
import type { ReviewSettings } from "./settings";

/** What is given of an indicator; everything else that is known of it follows from this. */
export interface IndicatorOutline {
  readonly goal: Pick<Goal, "id" | "title">;
  readonly indicator: Indicator;
  /** What the import repaired in this indicator's rows. */
  readonly notices: readonly ImportNotice[];
  /** The same indicator in last year's report, where there is one. */
  readonly previous: Indicator | null;
  /** ROC year of the report. */
  readonly fiscalYear: number | null;
  readonly settings: ReviewSettings;
}

/** What a rule sees of one indicator. */
export interface IndicatorUnderReview extends IndicatorOutline {
  /** By the method of the settings. */
  readonly assessment: Assessment;
  /** Every figure of the analysis, in order. */
  readonly mentions: readonly Mention[];
}

/** What a rule sees that looks at the report as a whole. */
export interface ReportUnderReview {
  readonly report: Report;
  readonly indicators: readonly IndicatorUnderReview[];
  readonly settings: ReviewSettings;
  /** What the import read but the report has no place for: `權重：40%`. */
  readonly leftOver: readonly string[];
  /** What could not simply be taken over from the cells of the sheets. */
  readonly cellNotices: readonly CellNotice[];
}

/** What a rule finds, without what is the same for all its findings. */
export interface Remark {
  readonly place: FindingPlace;
  readonly quote?: string;
  readonly details: Details;
  readonly fix?: Fix;
  /** Where one rule finds graver and lighter things. */
  readonly severity?: Severity;
}

/** A remark on one indicator, or, with null, on the report. */
export interface ReportRemark extends Omit<Remark, "place"> {
  readonly indicator: number | null;
  readonly place: FindingPlace | null;
  /** The cell itself, where it is meant and no place of the report. */
  readonly cell?: SheetCell;
}

/** Looks at one indicator and says what it finds, in the order in which it stands in the text. */
export interface IndicatorRule {
  readonly scope: "indicator";
  readonly id: RuleId;
  readonly severity: Severity;
  readonly find: (subject: IndicatorUnderReview) => readonly Remark[];
}

/** Looks at all indicators together. */
export interface ReportRule {
  readonly scope: "report";
  readonly id: RuleId;
  readonly severity: Severity;
  readonly find: (subject: ReportUnderReview) => readonly ReportRemark[];
}

export type Rule = IndicatorRule | ReportRule;
