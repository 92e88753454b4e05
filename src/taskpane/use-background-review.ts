import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookReview } from "../excel/review-workbook";
import type { SheetChange } from "../excel/watch-changes";
import { reviewVerbs } from "./load-review";
import { isComputing, isEditing, panelProblem, type PanelProblem } from "./panel-problem";
import { useReviewQueue, type Changes } from "./use-review-queue";

/** Milliseconds without typing before the report is reviewed again. */
const quietFor = 800;
/** So often the time between attempts is doubled while Excel computes: some values never come. */
const mostDoublings = 5;

/** `pending` before the first review has ended; null where no report stands in the workbook. */
export type CurrentReview = WorkbookReview | null | "pending";

export interface BackgroundReview {
  readonly review: CurrentReview;
  /** Reads everything anew and reviews it, though Excel may still be computing. @throws ExcelFailure */
  readonly again: () => Promise<void>;
  /** What was changed is reviewed with whatever is reviewed next. */
  readonly hear: (changes: Changes) => void;
  /**
   * Reviews what was changed by something that is done already, whatever becomes of the review: it is tried again like
   * one that nobody asked for. Comes back after the first attempt.
   */
  readonly follow: (changes: Changes) => Promise<void>;
  /**
   * The newest review, once what is under way has ended and what was heard of since is reviewed too, unless Excel is
   * still computing it. Null where no report stands. @throws ExcelFailure
   */
  readonly newest: () => Promise<WorkbookReview | null>;
  /**
   * A review of the same report as it stands now, for what is handed on: no event may have told of the last change yet.
   * Null where it is gone. @throws ExcelFailure while it is being computed, unless the review that is shown was made so
   */
  readonly anew: () => Promise<WorkbookReview | null>;
}

export interface BackgroundReviewOptions {
  /** False where there is no Excel, and while the panel itself is writing; everything is read anew once it is true. */
  readonly isFree: boolean;
  /**
   * How a review ended that nobody asked for: null when it went well. A cell being typed in or computed is no problem;
   * it is tried again.
   */
  readonly onEnd: (problem: PanelProblem | null) => void;
  /** Something may have been changed in the workbook, of a report or not. */
  readonly onChange: () => void;
}

/** The review of what stands in the sheets, made again whenever it has been quiet for a while after a change. */
export function useBackgroundReview({ isFree, onEnd, onChange }: BackgroundReviewOptions): BackgroundReview {
  const [review, setReview] = useState<CurrentReview>("pending");
  const change = useRef(onChange);
  const onReviewed = useCallback((reviewed: WorkbookReview | null): void => {
    setReview(reviewed);
    change.current();
  }, []);
  const { refresh, hear, concerns, newest, anew } = useReviewQueue(onReviewed);
  const attempting = useRef<() => Promise<void>>(() => Promise.resolve());
  const end = useRef(onEnd);
  useEffect(() => {
    end.current = onEnd;
    change.current = onChange;
  }, [onEnd, onChange]);

  useEffect(() => {
    if (!isFree) return;
    // A review that was under way when the panel began to write may have read the sheets half written.
    hear("unknown");
    let isOpen = true;
    let clock: ReturnType<typeof setTimeout> | undefined;
    let refused = 0;
    let listening: Promise<() => Promise<void>> | null = null;
    const onQuiet = (changes: readonly SheetChange[]): void => {
      if (!isOpen) return;
      change.current();
      if (!concerns(changes)) return;
      hear(changes);
      void attempt();
    };
    const reviewOnce = async (): Promise<void> => {
      // Listening comes first, so that nothing typed during the first review is missed.
      try {
        listening ??= watch(onQuiet);
        await listening;
      } catch (error) {
        listening = null;
        // Without it the planner still has the button.
        if (isEditing(panelProblem(error))) throw error;
      }
      if (isOpen) await refresh();
    };
    const attempt = (): Promise<void> => {
      clearTimeout(clock);
      return reviewOnce().then(
        () => {
          refused = 0;
          end.current(null);
        },
        (error: unknown) => {
          const problem = panelProblem(error);
          clearTimeout(clock);
          // Excel refuses while the planner is already typing in the next cell.
          const wait = isEditing(problem)
            ? quietFor
            : isComputing(problem)
              ? longerEachTime(refused++)
              : null;
          if (wait === null) end.current(problem);
          else if (isOpen) clock = setTimeout(() => void attempt(), wait);
        },
      );
    };
    attempting.current = attempt;
    void attempt();
    return () => {
      isOpen = false;
      clearTimeout(clock);
      // What cannot be ended any more, because the workbook is being closed, needs no end.
      listening?.then((stop) => stop()).catch(() => undefined);
      attempting.current = () => Promise.resolve();
      hear("unknown");
    };
  }, [isFree, refresh, hear, concerns]);

  const follow = useCallback(
    (changes: Changes): Promise<void> => {
      hear(changes);
      return attempting.current();
    },
    [hear],
  );
  const again = useCallback((): Promise<void> => {
    hear("unknown");
    return refresh("reviewed");
  }, [hear, refresh]);
  return { review, again, hear, follow, newest, anew };
}

async function watch(onQuiet: (changes: readonly SheetChange[]) => void): Promise<() => Promise<void>> {
  const { watchChanges } = await reviewVerbs();
  return watchChanges({ quietFor, onQuiet });
}

function longerEachTime(attempts: number): number {
  return quietFor * 2 ** Math.min(attempts, mostDoublings);
}
