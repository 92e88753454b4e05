import { useState } from "react";
import type { CellFix } from "../excel/cell-fix";
import type { FindingKey } from "../excel/ignored-findings";
import type { ReviewedFinding, WorkbookReview } from "../excel/review-workbook";
import type { MarkedCell } from "../excel/row-mark";
import { inTurn } from "../excel/turns";
import type { Language } from "../locale/language";
import type { ReviewSettings } from "../report/review/settings";
import { isCopied } from "./clipboard";
import { today } from "./day-here";
import { reviewVerbs } from "./load-review";
import type { PanelProblem } from "./panel-problem";
import type { ReviewNotice } from "./review-notice";
import { useAttempts } from "./use-attempts";
import { useBackgroundReview, type CurrentReview } from "./use-background-review";
import { useExplanation, type ShownExplanation } from "./use-explanation";
import { useFixes } from "./use-fixes";
import { goToCell } from "./verbs";

/** Why a finding is ignored, and by whom. */
export interface IgnoreReason {
  readonly reason: string;
  readonly by: string;
}

export interface ReviewActions {
  readonly again: () => void;
  /** Reviews once more without a word, because something may have changed that no event tells of. */
  readonly look: () => void;
  readonly goTo: (cell: MarkedCell) => void;
  readonly fix: (fixes: readonly CellFix[]) => void;
  readonly undo: (fixes: readonly CellFix[]) => void;
  /** `onDone` hears when it is kept, also when only a later attempt succeeds. */
  readonly ignore: (finding: ReviewedFinding, reason: IgnoreReason, onDone: () => void) => void;
  readonly takeBack: (key: FindingKey) => void;
  readonly settle: (review: WorkbookReview, settings: ReviewSettings, onDone: () => void) => void;
  readonly explain: () => void;
  readonly closeExplanation: () => void;
  /** Of the report as it stands then. */
  readonly writeSheet: () => void;
  readonly copy: () => void;
}

export interface ReviewState {
  readonly review: CurrentReview;
  /** False while nothing can be done with it. */
  readonly isFree: boolean;
  readonly problem: PanelProblem | null;
  /** What failed, once more. */
  readonly retry: () => void;
  readonly notice: ReviewNotice | null;
  readonly explanation: ShownExplanation | null;
  /** What was fixed last and was not taken back, whatever has been done since; empty where there is none. */
  readonly lastFix: readonly CellFix[];
  readonly actions: ReviewActions;
}

/**
 * The review and what the planner does with it. It goes on behind the panel's other screens.
 *
 * @param isFree false where there is no Excel, and while the panel itself is writing
 */
export function useReview(isFree: boolean, language: Language): ReviewState {
  const [background, setBackground] = useState<PanelProblem | null>(null);
  const { shown: explanation, explain, check, close } = useExplanation();
  const going = useBackgroundReview({ isFree, onEnd: setBackground, onChange: check });
  const { review, again: readAnew, follow, anew } = going;
  const { lastFix, fix, undo } = useFixes(going);
  const { notice, problem, retry, attempt, aside } = useAttempts({
    onBegin: () => setBackground(null),
    onGone: () => void follow("unknown"),
    again: readAnew,
  });
  /** Changes what the workbook keeps, and reviews by it. */
  const keep = async (change: () => Promise<void>, onDone: () => void): Promise<void> => {
    await inTurn(change);
    onDone();
    await follow([]);
  };
  const again = (): void =>
    attempt(async () => {
      await readAnew();
      return null;
    });

  return {
    review,
    isFree,
    problem: problem ?? background,
    retry: retry ?? again,
    notice,
    explanation,
    lastFix,
    actions: {
      again,
      look: () => void follow("unknown"),
      goTo: (cell) => aside(() => goToCell(cell)),
      fix: (fixes) => attempt(async () => ({ kind: "fixed", ...(await fix(fixes)) })),
      undo: (fixes) => attempt(async () => ({ kind: "undone", ...(await undo(fixes)) })),
      ignore: ({ key, ignored }, reason, onDone) =>
        attempt(async () => {
          const { ignoreFinding } = await reviewVerbs();
          const replaced = ignored.kind === "stale" ? ignored.entry : null;
          await keep(() => ignoreFinding({ ...key, ...reason, date: today() }, replaced), onDone);
          return { kind: "ignored" };
        }),
      takeBack: (key) =>
        attempt(async () => {
          const { takeBackIgnored } = await reviewVerbs();
          await keep(
            () => takeBackIgnored(key),
            () => undefined,
          );
          return { kind: "takenBack" };
        }),
      settle: ({ fiscalYear }, settings, onDone) =>
        attempt(async () => {
          const { saveSettings } = await reviewVerbs();
          await keep(() => saveSettings(settings, fiscalYear), onDone);
          return { kind: "settled" };
        }),
      explain: () =>
        attempt(async () => {
          await explain();
          return null;
        }),
      closeExplanation: close,
      writeSheet: () =>
        attempt(async () => {
          const { reviewSheetContent, writeReviewSheet } = await reviewVerbs();
          return inTurn(async () => {
            const current = await anew();
            if (current === null) return null;
            const content = reviewSheetContent(current, today(), language);
            const name = await writeReviewSheet(content);
            return { kind: "sheetWritten", name, beside: name === content.name ? null : content.name };
          });
        }),
      copy: () =>
        attempt(async () => {
          const { reviewMemo } = await reviewVerbs();
          const current = await inTurn(anew);
          if (current === null) return null;
          const text = reviewMemo(current, today(), language);
          return (await isCopied(text)) ? { kind: "copied" } : { kind: "copyByHand", text };
        }),
    },
  };
}
