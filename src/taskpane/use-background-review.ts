import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookReview } from "../excel/review-workbook";
import type { SheetChange } from "../excel/watch-changes";
import { panelProblem, type PanelProblem } from "./panel-problem";

/** Milliseconds without typing before the report is reviewed again. */
const quietFor = 800;

/** `pending` before the first review has ended; null where no report stands in the workbook. */
export type CurrentReview = WorkbookReview | null | "pending";

/** `changes`: what is known to have changed since the last review. `scratch`: everything is read anew. */
export type ReviewExtent = "changes" | "scratch";

export interface BackgroundReview {
  readonly review: CurrentReview;
  /** Reviews now; changes that no event may have told of yet are named. */
  readonly refresh: (extent: ReviewExtent, changes?: readonly SheetChange[]) => Promise<void>;
}

export interface BackgroundReviewOptions {
  /** False where there is no Excel, and while the panel itself is writing; reviewed from scratch once it is true. */
  readonly isFree: boolean;
  /**
   * How a review ended that nobody asked for: null when it went well. A cell being typed in is no problem; it is tried
   * again.
   */
  readonly onEnd: (problem: PanelProblem | null) => void;
}

/** The review of what stands in the sheets, made again whenever it has been quiet for a while after a change. */
export function useBackgroundReview({ isFree, onEnd }: BackgroundReviewOptions): BackgroundReview {
  const [review, setReview] = useState<CurrentReview>("pending");
  const { refresh, hear } = useReviewQueue(setReview);
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
  }, [onEnd]);

  useEffect(() => {
    if (!isFree) return;
    let isOpen = true;
    let clock: ReturnType<typeof setTimeout> | undefined;
    let stopWatch: () => void = () => undefined;
    const attempt = (extent: ReviewExtent): void => {
      clearTimeout(clock);
      refresh(extent).then(
        () => end.current(null),
        (error: unknown) => {
          const problem = panelProblem(error);
          // Excel refuses while the planner is already typing in the next cell.
          if (!isEditing(problem)) end.current(problem);
          else if (isOpen) clock = setTimeout(() => attempt(extent), quietFor);
        },
      );
    };
    const onQuiet = (changes: readonly SheetChange[]): void => {
      if (hear(changes)) attempt("changes");
    };
    // Listening comes first, so that nothing typed during the first review is missed.
    void watch(onQuiet)
      .then((stop) => {
        // What cannot be ended any more, because the workbook is being closed, needs no end.
        stopWatch = () => void stop().catch(() => undefined);
        if (!isOpen) stopWatch();
      })
      // Without it the planner still has the button.
      .catch(() => undefined)
      .then(() => {
        if (isOpen) attempt("scratch");
      });
    return () => {
      isOpen = false;
      clearTimeout(clock);
      stopWatch();
    };
  }, [isFree, refresh, hear]);

  return { review, refresh };
}

/** One review after the other, each going on from the one before it and from what was heard since. */
function useReviewQueue(onReviewed: (review: WorkbookReview | null) => void) {
  const newest = useRef<WorkbookReview | null | undefined>(undefined);
  const heard = useRef<readonly SheetChange[]>([]);
  const last = useRef<Promise<void>>(Promise.resolve());

  const refresh = useCallback(
    (extent: ReviewExtent, named: readonly SheetChange[] = []): Promise<void> => {
      const work = async (): Promise<void> => {
        const { reviewWorkbook } = await reviewVerbs();
        const changes = [...heard.current, ...named];
        heard.current = [];
        const basis = extent === "changes" ? newest.current?.basis : undefined;
        try {
          newest.current = await reviewWorkbook(basis === undefined ? null : { basis, changes });
        } catch (error) {
          heard.current = [...changes, ...heard.current];
          throw error;
        }
        onReviewed(newest.current);
      };
      const own = last.current.then(work);
      last.current = own.catch(() => undefined);
      return own;
    },
    [onReviewed],
  );

  /** False where no report stands that the changes could be about. */
  const hear = useCallback((changes: readonly SheetChange[]): boolean => {
    if (newest.current === null) return false;
    heard.current = [...heard.current, ...changes];
    return true;
  }, []);

  return { refresh, hear };
}

/** The review loads its code when it is first used. */
export function reviewVerbs() {
  return import(/* webpackChunkName: "review" */ "./review-verbs");
}

async function watch(onQuiet: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
  const { watchChanges } = await reviewVerbs();
  return watchChanges({ quietFor, onQuiet });
}

function isEditing(problem: PanelProblem): boolean {
  return problem.kind === "excel" && problem.problem.kind === "cellEditMode";
}
