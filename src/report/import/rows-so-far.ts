import type { Column } from "./columns";
import type { ImportNotice, NoticeCode } from "./import-result";
import type { LogicalGoal, LogicalRow } from "./logical-rows";

/** What has been read so far while going down the rows. */
export interface RowsSoFar {
  columns: readonly Column[];
  readonly goals: LogicalGoal[];
  readonly notices: ImportNotice[];
  readonly unrecognised: string[];
  indicators: number;
  current: LogicalRow | null;
  /** Marker position of the last indicator and goal title, by which a shifted title is known. */
  lastIndicator: number | null;
  lastGoal: number | null;
  /** Whether a page has ended since a goal's cell was read. */
  pageEnded: boolean;
}

export function notice(progress: RowsSoFar, code: NoticeCode, line: number, text: string): void {
  const indicator = progress.indicators > 0 ? progress.indicators : null;
  progress.notices.push({ code, line, indicator, text: text.slice(0, 60) });
}
