import { maximumRowHeight } from "./measure";

/** What the printed table consists of, in points: goals over indicators over rows. */
export interface GoalBlock {
  /** Height its name needs, on its first page and where it is repeated. */
  readonly nameHeight: number;
  readonly indicators: readonly IndicatorBlock[];
}

export interface IndicatorBlock {
  readonly nameHeight: number;
  readonly rows: readonly RowBlock[];
}

interface RowBlock {
  readonly height: number;
  /** Whether a page must not end with this row. */
  readonly keepsWithNext: boolean;
}

/** A row of the pages: one of the indicator's, or one that only makes room for a long name. */
export interface PageRow {
  readonly goal: number;
  readonly indicator: number;
  /** Index in the indicator's rows; null for a row that makes room. */
  readonly row: number | null;
  readonly height: number;
  /** A page begins with this row. */
  readonly beginsPage: boolean;
  /** Where a name is to be written: `first` time, or `again` on a further page. */
  readonly goalName: NameHere;
  readonly indicatorName: NameHere;
}

export type NameHere = "first" | "again" | "none";

export interface PageHeights {
  readonly first: number;
  readonly further: number;
}

/**
 * Distributes rows over pages, so that no page is overfull, no row is cut, and every name has the room it needs on
 * each page where it stands. Names higher than a page are given the page. Each row must fit a page.
 */
export function paginate(goals: readonly GoalBlock[], pages: PageHeights): readonly PageRow[] {
  const rows: PageRow[] = [];
  let capacity = pages.first;
  /** Room taken on the page; and up to where the open names still need rows. */
  let used = 0;
  let goalEnd = 0;
  let indicatorEnd = 0;

  /** Lets the rows so far reach down to `end`: the last one grows, and what it cannot take is filled with rows. */
  function growTo(end: number): void {
    let missing = end - used;
    const last = rows.at(-1);
    if (last === undefined || missing <= 0) return;
    const growth = Math.min(missing, Math.max(0, maximumRowHeight - last.height));
    rows[rows.length - 1] = { ...last, height: last.height + growth };
    missing -= growth;
    while (missing > 0) {
      const height = Math.min(missing, maximumRowHeight);
      rows.push({ ...last, row: null, height, beginsPage: false, goalName: "none", indicatorName: "none" });
      missing -= height;
    }
    used = end;
  }

  goals.forEach((goal, goalIndex) => {
    let goalName: NameHere = "first";
    goal.indicators.forEach((indicator, indicatorIndex) => {
      let indicatorName: NameHere = "first";
      indicator.rows.forEach((row, rowIndex) => {
        const needed = Math.max(
          heightKeptTogether(indicator.rows, rowIndex),
          goalName === "first" ? goal.nameHeight : 0,
          indicatorName === "first" ? indicator.nameHeight : 0,
        );
        const beginsPage = used > 0 && used + needed > capacity;
        if (beginsPage) {
          growTo(Math.max(goalEnd, indicatorEnd));
          used = goalEnd = indicatorEnd = 0;
          capacity = pages.further;
          if (goalName === "none") goalName = "again";
          if (indicatorName === "none") indicatorName = "again";
        }
        if (goalName !== "none") goalEnd = Math.min(capacity, used + goal.nameHeight);
        if (indicatorName !== "none") indicatorEnd = Math.min(capacity, used + indicator.nameHeight);
        rows.push({
          goal: goalIndex,
          indicator: indicatorIndex,
          row: rowIndex,
          height: row.height,
          beginsPage,
          goalName,
          indicatorName,
        });
        used += row.height;
        goalName = indicatorName = "none";
      });
      growTo(indicatorEnd);
    });
    growTo(goalEnd);
  });
  return rows;
}

/** A heading, and the first row of an indicator, should not end a page: they count with the row after them. */
function heightKeptTogether(rows: readonly RowBlock[], at: number): number {
  const [row, next] = [rows[at], rows[at + 1]];
  const isKept = row?.keepsWithNext === true || at === 0;
  return (row?.height ?? 0) + (isKept ? (next?.height ?? 0) : 0);
}
