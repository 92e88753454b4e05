import { useRef, useState } from "react";
import { panelProblem, type PanelProblem } from "./panel-problem";
import type { ReviewNotice } from "./review-notice";

/** What came of the planner's actions. */
export interface Attempts {
  readonly notice: ReviewNotice | null;
  readonly problem: PanelProblem | null;
  /** Once more what failed; null where nothing did. */
  readonly retry: (() => void) | null;
  /** Does something, and tells what came of it; null where nothing is to be told. */
  readonly attempt: (work: () => Promise<ReviewNotice | null>) => void;
  /** Does something besides: whoever looks at a cell may still want to try again what failed before. */
  readonly aside: (work: () => Promise<void>) => void;
}

export interface AttemptOptions {
  readonly onBegin: () => void;
  /** What an action was about stands elsewhere by now: the list that comes knows better. */
  readonly onGone: () => void;
  /** Makes that list, where the planner has to ask for it. */
  readonly again: () => Promise<void>;
}

interface Failure {
  readonly isAside: boolean;
  readonly problem: PanelProblem;
  readonly retry: () => void;
}

/**
 * Tells what came of the newest action. One that ends late, because Excel or the browser was long in answering, takes
 * nothing away from what came of those after it.
 */
export function useAttempts({ onBegin, onGone, again }: AttemptOptions): Attempts {
  const [notice, setNotice] = useState<ReviewNotice | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const numbers = useRef({ begun: 0, told: 0, failed: 0 });

  const fail = (own: number, error: unknown, failed: Omit<Failure, "problem">): void => {
    if (own < numbers.current.failed) return;
    numbers.current.failed = own;
    const problem = panelProblem(error);
    if (!isGone(problem)) {
      setFailure({ ...failed, problem });
      return;
    }
    const toList = () =>
      attempt(async () => {
        await again();
        return null;
      });
    setFailure({ ...failed, problem: { kind: "reviewOutdated" }, retry: toList });
    onGone();
  };
  const attempt = (work: () => Promise<ReviewNotice | null>): void => {
    const own = ++numbers.current.begun;
    setFailure(null);
    setNotice(null);
    onBegin();
    work().then(
      (outcome) => {
        if (outcome === null || own < numbers.current.told) return;
        numbers.current.told = own;
        setNotice(outcome);
      },
      (error: unknown) => fail(own, error, { isAside: false, retry: () => attempt(work) }),
    );
  };
  const aside = (work: () => Promise<void>): void => {
    const own = ++numbers.current.begun;
    setFailure((last) => (last?.isAside === true ? null : last));
    work().catch((error: unknown) => fail(own, error, { isAside: true, retry: () => aside(work) }));
  };
  return { notice, problem: failure?.problem ?? null, retry: failure?.retry ?? null, attempt, aside };
}

function isGone(problem: PanelProblem): boolean {
  return problem.kind === "excel" && ["sheetGone", "rowGone"].includes(problem.problem.kind);
}
