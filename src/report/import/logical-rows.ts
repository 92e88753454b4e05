import type { SectionName } from "../model";

/** The figures of one physical row, from columns of their own. */
export interface FigureCells {
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly previous: string;
  readonly stated: string;
}

/** The text of one column that holds the analysis or a part of it; the strings are paragraphs. */
export interface TextColumn {
  readonly defaultName: SectionName;
  readonly heading: string;
  readonly texts: string[];
}

/** One indicator with all that stands in its rows, after the repair of columns and page breaks. */
export interface LogicalRow {
  readonly line: number;
  readonly title: string;
  readonly goalInherited: boolean;
  readonly textColumns: readonly TextColumn[];
  readonly figureRows: FigureCells[];
}

export interface LogicalGoal {
  readonly title: string;
  readonly rows: LogicalRow[];
}
