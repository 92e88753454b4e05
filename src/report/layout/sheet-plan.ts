import type { GoalOrigin } from "../model";
import type { StyleName } from "./styles";

/**
 * How one sheet is to look, as plain JSON-serialisable data: decided by pure code, carried out by `src/excel`.
 * All positions are zero-based and count from A1. Lengths are points.
 */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** The name wished for; the workbook may already hold another sheet of that name. */
  readonly name: string;
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  readonly merges: readonly Merge[];
  /** Rows before which a printed page ends. */
  readonly pageBreaks: readonly number[];
  readonly frozenRows: number;
  /** An Excel table over part of the rows, or null for a plain sheet. */
  readonly table: PlannedTable | null;
  readonly print: PrintSetup | null;
}

export type SheetKind = "data" | "report";

export interface PlannedColumn {
  /** Stable key: `goal`, `indicator`, `analysis`, `target`. */
  readonly key: string;
  readonly width: number;
  /**
   * `record`: the hidden last column in which `src/excel` keeps each row's key and fingerprints. The plan gives
   * its caption in the header row and leaves it blank elsewhere. In a table it is a column of the table, so that
   * it travels with its row when the planner sorts.
   */
  readonly role?: "record";
  /** The column's allowed values, offered as a list in the cells below the header. */
  readonly choices?: readonly string[];
  /** Shown by Excel when a cell of the column is selected. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

export interface PlannedRow {
  /**
   * Stable across rebuilds: `header`, `i3/progress/2`. The first row's key tells the report from every other
   * (`title/99 年度施政績效報告`), so that another year's report is never taken for this one's next version.
   */
  readonly key: string;
  readonly height: number;
  /** One for every column of the plan. */
  readonly cells: readonly PlannedCell[];
  /** What of the report stands in this row; absent in title, header and filling rows. */
  readonly place?: RowPlace;
  /** In an indicator's first row of the report sheet, where the goal is merged over all its indicators. */
  readonly goal?: BuiltGoal;
}

/** Under which goal an indicator was built, and where that goal had stood. */
export interface BuiltGoal {
  readonly id: string;
  readonly origin: GoalOrigin;
}

/** A row of the data sheet is a measure's; one of the report sheet shows a section's heading or paragraph. */
export interface RowPlace {
  readonly indicatorId: string;
  readonly measureId?: string;
  /** Index of the section in its indicator. */
  readonly section?: number;
  /** Index of the paragraph in its section; absent where only the heading stands. */
  readonly paragraph?: number;
}

export interface PlannedCell {
  readonly content: CellContent;
  readonly style: StyleName;
}

/** `text` is the planner's or our words and never becomes a formula; `formula` starts with `=`. */
export type CellContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "formula"; readonly formula: string };

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export interface PlannedTable {
  readonly name: string;
  readonly headerRow: number;
  readonly rowCount: number;
  readonly style: string;
}

/** A4 is the only paper. */
export interface PrintSetup {
  readonly orientation: "portrait" | "landscape";
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** How many columns are printed, from the first. The page is as wide as they are. */
  readonly columnCount: number;
  /** First and last row repeated at the top of every page. */
  readonly titleRows: { readonly first: number; readonly last: number };
  /** Excel's header/footer code, e.g. `&P / &N`. */
  readonly centerFooter: string;
}
