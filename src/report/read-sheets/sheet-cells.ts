import type { BuiltGoal, SheetKind } from "../layout/sheet-plan";

/** What a cell holds: a blank is the empty string, a date its serial number. */
export type CellValue = string | number | boolean;

/** The cells of one of our sheets as they stand now, from A1, without the record column. */
export interface SheetCells {
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed: 1.45 is `145%`. */
  readonly texts: readonly (readonly string[])[];
  /** Each row's key as the build recorded it (`i3/progress/2`); null for a row of the planner's own. */
  readonly keys: readonly (string | null)[];
  /** In the first row of an indicator of the printed sheet: the goal under which it was built. */
  readonly goals: readonly (BuiltGoal | null)[];
}

/** Zero-based position in one of our two sheets. */
export interface SheetCell {
  readonly sheet: SheetKind;
  readonly row: number;
  readonly column: number;
}

/**
 * - `textInNumberCell`: words where a number belongs; a figure in them was read, the words are kept
 * - `unreadableNumber`: words without a figure where a number belongs: there is none
 * - `percentInNumberCell`: 0.85 shown as 85% where the unit is already %: taken as 85
 * - `unknownDirection`, `unreadableMonth`: words that are neither 正向 nor 負向, or no month
 * - `monthAsDate`: Excel made a date of the month that was typed
 * - `statedNotInText`: 自述達成值 differs from every percentage that the printed analysis claims
 * - `targetNotInText`, `actualNotInText`: the printed analysis gives another figure
 * - `errorValue`: a formula that Excel could not compute (`#DIV/0!`)
 * - `rowWithoutIndicator`: a row of figures whose indicator is not in the printed sheet
 * - `indicatorWithoutRow`: an indicator of the printed sheet without a row of figures
 */
export type CellNoticeCode =
  | "textInNumberCell"
  | "unreadableNumber"
  | "percentInNumberCell"
  | "unknownDirection"
  | "unreadableMonth"
  | "monthAsDate"
  | "statedNotInText"
  | "targetNotInText"
  | "actualNotInText"
  | "errorValue"
  | "rowWithoutIndicator"
  | "indicatorWithoutRow";

/** Something in a cell that could not simply be taken over. */
export interface CellNotice {
  readonly code: CellNoticeCode;
  readonly cell: SheetCell;
  /** Number of the indicator; null for a row that belongs to none. */
  readonly indicator: number | null;
  /** What stands in the cell, as displayed. */
  readonly text: string;
}
