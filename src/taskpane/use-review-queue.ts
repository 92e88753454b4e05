import { useCallback, useRef } from "react";
import type { WorkbookReview } from "../excel/review-workbook";
import type { SheetChange } from "../excel/watch-changes";
import { reviewVerbs } from "./load-review";
import { isComputing, panelProblem } from "./panel-problem";

/** What changed in the sheets; `unknown` where nobody was listening. */
export type Changes = readonly SheetChange[] | "unknown";

/** One review after the other, each going on from the one before it and from what was heard since. */
export function useReviewQueue(onReviewed: (review: WorkbookReview | null) => void) {
  const newest = useRef<WorkbookReview | null | undefined>(undefined);
  const heard = useRef<Changes>("unknown");
  const last = useRef<Promise<void>>(Promise.resolve());

  const hear = useCallback((changes: Changes): void => {
    heard.current = together(heard.current, changes);
  }, []);

  const refresh = useCallback(
    (unfinished: "refused" | "reviewed" = "refused"): Promise<void> => {
      const work = async (): Promise<void> => {
        const { reviewWorkbook } = await reviewVerbs();
        const taken = heard.current;
        heard.current = [];
        const basis = newest.current?.basis;
        try {
          const earlier = basis === undefined ? null : { basis, changes: taken };
          newest.current = await reviewWorkbook(earlier, unfinished);
        } catch (error) {
          hear(taken);
          throw error;
        }
        onReviewed(newest.current);
      };
      const own = last.current.then(work);
      last.current = own.catch(() => undefined);
      return own;
    },
    [hear, onReviewed],
  );

  const upToDate = useCallback(async (): Promise<WorkbookReview | null> => {
    await last.current;
    if (heard.current === "unknown") await refresh();
    else if (heard.current.length > 0) {
      await refresh().catch((error: unknown) => {
        // What is still being computed may never come: the review before it has to do.
        if (!isComputing(panelProblem(error))) throw error;
      });
    }
    return newest.current ?? null;
  }, [refresh]);

  const anew = useCallback(async (): Promise<WorkbookReview | null> => {
    await last.current;
    const before = newest.current?.basis.standing;
    const { isBeingComputed } = await reviewVerbs();
    // Everything of the same report, whatever is in front.
    hear(before === undefined ? "unknown" : [{ sheetId: before.sheets.report.id, rows: null }]);
    // Whoever was shown a review of what is still being computed asked for it.
    await refresh(before !== undefined && isBeingComputed(before) ? "reviewed" : "refused");
    return newest.current ?? null;
  }, [hear, refresh]);

  /** Where no report stands, only what may bring one: its sheets begin with their first rows. */
  const concerns = useCallback(
    (changes: readonly SheetChange[]): boolean =>
      newest.current !== null || changes.some(({ rows }) => rows === null || rows.first === 0),
    [],
  );

  return { refresh, hear, concerns, newest: upToDate, anew };
}

function together(one: Changes, other: Changes): Changes {
  return one === "unknown" || other === "unknown" ? "unknown" : [...one, ...other];
}
