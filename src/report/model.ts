/**
 * The report as plain, readonly data. What the planner wrote stands here in the planner's words and figures;
 * what we compute from it (achievement, verdict, findings) is derived elsewhere and never written back.
 */

/** An annual performance report of one agency and one year. */
export interface Report {
  /** As printed, e.g. `99 年度施政績效報告`. */
  readonly title: string;
  /** Year of the Republic of China (AD − 1911), or null when the text names none. */
  readonly fiscalYear: number | null;
  readonly agency: string | null;
  readonly goals: readonly Goal[];
}

export interface Goal {
  /** Stable key of the goal within the report; never shown. */
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

export interface Indicator {
  /** Stable key of the indicator within the report; never shown. */
  readonly id: string;
  /** Ordinal in the report, from 1. */
  readonly number: number;
  /** Without its list marker (`一、`). */
  readonly title: string;
  /** The title's list marker as it was written; missing where it had none. */
  readonly marker?: string;
  readonly goalOrigin: GoalOrigin;
  /** In the order they were written; empty when the analysis is empty. */
  readonly sections: readonly Section[];
  /** At least one: an indicator without figures has one measure with nothing filled in. */
  readonly measures: readonly Measure[];
  /** Every percentage claimed as result (目標達成值), in order of appearance. */
  readonly stated: readonly StatedValue[];
}

/**
 * Where an indicator's goal stood when the report was written: at the indicator itself, at another one `above` it on
 * the same page, or at one on the `previousPage`, so that a cell may have been lost between them.
 */
export type GoalOrigin = "own" | "above" | "previousPage";

/**
 * The parts of an analysis: 衡量標準, 辦理情形, 目標達成值, 效益, 未達成原因及改善;
 * `other` is a part under a heading we do not know, or text before the first heading.
 */
export type SectionName = "standard" | "progress" | "result" | "benefit" | "remedy" | "other";

export interface Section {
  readonly name: SectionName;
  /** As written, without marker and colon; empty for text that stands under no heading. */
  readonly heading: string;
  /** The heading's list marker as it was written (`四、`); missing where it had none. */
  readonly marker?: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Depth in the numbering 一、 (1) → (一) (2) → 1. (3) → (1) (4); 0 is not numbered. */
export type NumberingLevel = 0 | 1 | 2 | 3 | 4;

export interface Paragraph {
  readonly level: NumberingLevel;
  /** Without its list marker. */
  readonly text: string;
  /** The list marker as it was written (`(一)`, `1.`), so that gaps and repeats can be found; null when it had none. */
  readonly marker: string | null;
}

/** One target/actual pair; an indicator can have several (外籍訂戶 and 總訂戶). */
export interface Measure {
  /** Stable key of the measure within its indicator; never shown. */
  readonly id: string;
  /** What distinguishes it from the indicator's other measures; empty when there is only one. */
  readonly label: string;
  /** 人, 場次, 次, %; empty when unknown. A figure in % is kept as printed: 85 with the unit `%`. */
  readonly unit: string;
  /** Null when the report does not say; computed as `up`. Never guessed from a title (domain: indicator 8). */
  readonly direction: Direction | null;
  readonly previous: Quantity | null;
  readonly target: Quantity | null;
  /** The increase that the standard names beside the level to be reached: 1,400 of `增加 1,400 人(合計 2,800 人)`. */
  readonly increment?: Quantity;
  readonly actual: Quantity | null;
  /** End of the period that the actual covers, as ROC `year-month` (`99-11`), or null when not said. */
  readonly asOf: string | null;
  /** The claimed achievement that belongs to this measure. */
  readonly stated: StatedValue | null;
}

/** Higher is better, or lower is better. */
export type Direction = "up" | "down";

/** A figure of the planner's, as read. */
export interface Quantity {
  readonly value: number;
  readonly bound: Bound;
  /** The words it was read from: `超過 541 場次`. */
  readonly text: string;
}

/** 超過 and 逾 are `above`, 未達 and 低於 `below`, 至少 and 以上 `atLeast`, 至多 and 以下 `atMost`, 約 `about`. */
export type Bound = "exact" | "above" | "atLeast" | "below" | "atMost" | "about";

/** A percentage that the report claims. */
export interface StatedValue {
  /** As a fraction: 145% is 1.45. */
  readonly fraction: number;
  /** Decimals printed in the percentage: 144% has 0, 99.96% has 2, 九成 has −1. Comparison allows half the last digit. */
  readonly decimals: number;
  /** As printed: `1,456%`. */
  readonly text: string;
  /** Where the figure stands: index of the section, of its paragraph, and of its first character in the text. */
  readonly place: TextPlace;
}

export interface TextPlace {
  readonly section: number;
  readonly paragraph: number;
  readonly start: number;
}
