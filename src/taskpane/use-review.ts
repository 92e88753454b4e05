import { useCallback, useEffect, useRef, useState } from "react";
import type { CellLocation } from "../excel/build-report";
import { fixCell, reverseCellFix, type CellFix } from "../excel/cell-fix";
import { explainSelectedCell, type CellExplanation } from "../excel/explain-cell";
import { ignoreFinding, takeBackIgnored, type FindingKey } from "../excel/ignored-findings";
import { reviewWorkbook, type ReviewedFinding, type WorkbookReview } from "../excel/review-workbook";
import { writeReviewSheet } from "../excel/review-sheet";
import { watchChanges } from "../excel/watch-changes";
import { useLanguage } from "./messages-context";
import { panelProblem, type PanelProblem } from "./panel-problem";
import { reviewMemo, reviewSheetContent } from "./review-text";

/** What came of the planner's last action. */
export type ReviewNotice =
  | { readonly kind: "fixed"; readonly fix: CellFix }
  | { readonly kind: "undone" | "changed"; readonly cell: CellLocation }
  | { readonly kind: "ignored" | "takenBack" | "copied" }
  | { readonly kind: "explained"; readonly explanation: CellExplanation }
  | { readonly kind: "sheetWritten"; readonly name: string }
  /** The browser refused: the planner copies the text. */
  | { readonly kind: "copyByHand"; readonly text: string };

export interface ReviewActions {
  readonly again: () => void;
  readonly fix: (fix: CellFix) => void;
  readonly undo: (fix: CellFix) => void;
  readonly ignore: (finding: ReviewedFinding, reason: string) => void;
  readonly takeBack: (key: FindingKey) => void;
  readonly explain: () => void;
  readonly writeSheet: (review: WorkbookReview) => void;
  readonly copy: (review: WorkbookReview) => void;
}

export interface ReviewState {
  /** `pending` before the first review has ended; null where no report stands in the workbook. */
  readonly review: WorkbookReview | null | "pending";
  readonly problem: PanelProblem | null;
  /** What failed, once more. */
  readonly retry: () => void;
  readonly notice: ReviewNotice | null;
  readonly actions: ReviewActions;
}

/** Milliseconds without typing before the report is reviewed again. */
const quietFor = 800;

interface Failure {
  readonly problem: PanelProblem;
  readonly retry: () => void;
}

/** The review of what stands in the sheets, made again after every change as long as the screen stands. */
export function useReview(): ReviewState {
  const language = useLanguage();
  const [review, setReview] = useState<ReviewState["review"]>("pending");
  const [failure, setFailure] = useState<Failure | null>(null);
  const [notice, setNotice] = useState<ReviewNotice | null>(null);
  const newest = useRef(0);

  /** Of several reviews under way the one begun last is shown. */
  const refresh = useCallback(async (): Promise<void> => {
    newest.current += 1;
    const own = newest.current;
    const found = await reviewWorkbook();
    if (own === newest.current) setReview(found);
  }, []);

  useBackgroundReview(review, refresh);

  const attempt = (work: () => Promise<ReviewNotice | null>): void => {
    setFailure(null);
    setNotice(null);
    work().then(setNotice, (error: unknown) =>
      setFailure({ problem: panelProblem(error), retry: () => attempt(work) }),
    );
  };
  const again = async (): Promise<null> => {
    await refresh();
    return null;
  };
  const write = async (fix: CellFix, done: ReviewNotice): Promise<ReviewNotice> => {
    const outcome = await fixCell(fix);
    await refresh();
    return outcome === "fixed" ? done : { kind: "changed", cell: fix.cell };
  };

  useEffect(() => {
    let isOpen = true;
    refresh().catch((error: unknown) => {
      if (isOpen) setFailure({ problem: panelProblem(error), retry: () => attempt(again) });
    });
    return () => {
      isOpen = false;
    };
    // Once, when the screen opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return {
    review,
    problem: failure?.problem ?? null,
    retry: () => failure?.retry(),
    notice,
    actions: {
      again: () => attempt(again),
      fix: (fix) => attempt(() => write(fix, { kind: "fixed", fix })),
      undo: (fix) => attempt(() => write(reverseCellFix(fix), { kind: "undone", cell: fix.cell })),
      ignore: ({ key, ignored }, reason) =>
        attempt(async () => {
          const replaced = ignored.kind === "stale" ? ignored.entry : null;
          await ignoreFinding({ ...key, reason, date: today() }, replaced);
          await refresh();
          return { kind: "ignored" };
        }),
      takeBack: (key) =>
        attempt(async () => {
          await takeBackIgnored(key);
          await refresh();
          return { kind: "takenBack" };
        }),
      explain: () => attempt(async () => ({ kind: "explained", explanation: await explainSelectedCell() })),
      writeSheet: (shown) =>
        attempt(async () => {
          const name = await writeReviewSheet(reviewSheetContent(shown, today(), language));
          return { kind: "sheetWritten", name };
        }),
      copy: (shown) =>
        attempt(async () => {
          const text = reviewMemo(shown, today(), language);
          return (await isCopied(text)) ? { kind: "copied" } : { kind: "copyByHand", text };
        }),
    },
  };
}

/** Reviews again whenever it has been quiet after a change in our sheets. */
function useBackgroundReview(review: ReviewState["review"], refresh: () => Promise<void>): void {
  const report = review === "pending" ? undefined : review?.sheets.report;
  const data = review === "pending" ? undefined : review?.sheets.data;
  useEffect(() => {
    if (report === undefined) return;
    let isOpen = true;
    let stop: () => void = () => undefined;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const onQuiet = (): void => {
      clearTimeout(clock);
      // Excel refuses while the planner is already typing in the next cell.
      const later = (): void => {
        if (isOpen) clock = setTimeout(onQuiet, quietFor);
      };
      refresh().catch((error: unknown) => {
        if (isEditing(panelProblem(error))) later();
      });
    };
    const sheets = data === null || data === undefined ? [report] : [report, data];
    watchChanges(sheets, { quietFor, onQuiet }).then(
      (end) => {
        // What cannot be ended any more, because the workbook is being closed, needs no end.
        stop = () => void end().catch(() => undefined);
        if (!isOpen) stop();
      },
      // Without it the planner still has the button.
      () => undefined,
    );
    return () => {
      isOpen = false;
      clearTimeout(clock);
      stop();
    };
  }, [report, data, refresh]);
}

function isEditing(problem: PanelProblem): boolean {
  return problem.kind === "excel" && problem.problem.kind === "cellEditMode";
}

async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The day here, not in Greenwich: `2010-12-31`. */
function today(): string {
  const now = new Date();
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
