import { useState } from "react";
import type { CellLocation } from "../excel/build-report";
import type { CellFix, FixOutcome } from "../excel/cell-fix";
import type { FindingKey } from "../excel/ignored-findings";
import type { ReviewedFinding, WorkbookReview } from "../excel/review-workbook";
import type { MarkedCell } from "../excel/row-mark";
import { inTurn } from "../excel/turns";
import type { SheetChange } from "../excel/watch-changes";
import type { Language } from "../locale/language";
import type { ReviewSettings } from "../report/review/settings";
import { reviewVerbs } from "./load-review";
import { panelProblem, type PanelProblem } from "./panel-problem";
import { goToCell } from "./verbs";
import { useBackgroundReview, type CurrentReview } from "./use-background-review";
import { useExplanation, type ShownExplanation } from "./use-explanation";

/** What came of the planner's last action. */
export type ReviewNotice =
  | ({ readonly kind: "fixed" | "undone" } & FixOutcome)
  | { readonly kind: "ignored" | "takenBack" | "settled" | "copied" }
  /** `beside` the sheet of the wished name, which was left alone; null where that is the one. */
  | { readonly kind: "sheetWritten"; readonly name: string; readonly beside: string | null }
  /** The browser refused: the planner copies the text. */
  | { readonly kind: "copyByHand"; readonly text: string };

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

interface Failure {
  readonly of: "action" | "goTo";
  readonly problem: PanelProblem;
  readonly retry: () => void;
}

/**
 * The review and what the planner does with it. It goes on behind the panel's other screens.
 *
 * @param isFree false where there is no Excel, and while the panel itself is writing
 */
export function useReview(isFree: boolean, language: Language): ReviewState {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [notice, setNotice] = useState<ReviewNotice | null>(null);
  const [lastFix, setLastFix] = useState<readonly CellFix[]>([]);
  const [background, setBackground] = useState<PanelProblem | null>(null);
  const { shown: explanation, explain, check, close } = useExplanation();
  const {
    review,
    again: readAnew,
    hear,
    follow,
    newest,
    anew,
  } = useBackgroundReview({
    isFree,
    onEnd: setBackground,
    onChange: check,
  });

  const failed =
    (of: Failure["of"], retry: () => void) =>
    (error: unknown): void => {
      const problem = panelProblem(error);
      if (!isGone(problem)) {
        setFailure({ of, problem, retry });
        return;
      }
      // What was to be done is about a sheet of another name, or a row that is gone; the list that comes knows better.
      setFailure({ of, problem: { kind: "reviewOutdated" }, retry: () => attempt(again) });
      void follow("unknown");
    };
  const attempt = (work: () => Promise<ReviewNotice | null>): void => {
    setFailure(null);
    setBackground(null);
    setNotice(null);
    work().then(
      setNotice,
      failed("action", () => attempt(work)),
    );
  };
  const again = async (): Promise<null> => {
    await readAnew();
    return null;
  };
  /** What was written is reviewed after it, in nobody's way. */
  const write = async (work: () => Promise<FixOutcome>): Promise<FixOutcome> => {
    const outcome = await inTurn(async () => {
      const { rowsOfAddress } = await reviewVerbs();
      const made = await work();
      // Before the next one has its turn: it may be about the same cell.
      hear(made.fixed.flatMap(({ cell }) => changeAt(review, cell, rowsOfAddress(cell.address))));
      return made;
    });
    await follow([]);
    return outcome;
  };
  const fix = async (agreed: readonly CellFix[]): Promise<FixOutcome> => {
    const shown = findingsOf(review);
    return write(async () => {
      const { fixCells, offeredFixes } = await reviewVerbs();
      const { offered, gone } = offeredFixes(agreed, shown, findingsOf(await newest()));
      const outcome = await fixCells(offered, gone);
      if (outcome.fixed.length > 0) setLastFix(outcome.fixed);
      return outcome;
    });
  };
  const undo = async (made: readonly CellFix[]): Promise<FixOutcome> =>
    write(async () => {
      const { fixCells, reverseCellFix } = await reviewVerbs();
      const outcome = await fixCells(made.map(reverseCellFix));
      setLastFix((last) => (last === made ? [] : last));
      return outcome;
    });

  /** Whoever looks at a cell may still want to try again what failed before. */
  const goTo = (cell: MarkedCell): void => {
    setFailure((last) => (last?.of === "goTo" ? null : last));
    goToCell(cell).catch(failed("goTo", () => goTo(cell)));
  };

  return {
    review,
    isFree,
    problem: failure?.problem ?? background,
    retry: failure?.retry ?? (() => attempt(again)),
    notice,
    explanation,
    lastFix,
    actions: {
      again: () => attempt(again),
      look: () => void follow("unknown"),
      goTo,
      fix: (fixes) => attempt(async () => ({ kind: "fixed", ...(await fix(fixes)) })),
      undo: (fixes) => attempt(async () => ({ kind: "undone", ...(await undo(fixes)) })),
      ignore: ({ key, ignored }, reason, onDone) =>
        attempt(async () => {
          const { ignoreFinding } = await reviewVerbs();
          const replaced = ignored.kind === "stale" ? ignored.entry : null;
          await inTurn(() => ignoreFinding({ ...key, ...reason, date: today() }, replaced));
          onDone();
          await follow([]);
          return { kind: "ignored" };
        }),
      takeBack: (key) =>
        attempt(async () => {
          const { takeBackIgnored } = await reviewVerbs();
          await inTurn(() => takeBackIgnored(key));
          await follow([]);
          return { kind: "takenBack" };
        }),
      settle: ({ fiscalYear }, settings, onDone) =>
        attempt(async () => {
          const { saveSettings } = await reviewVerbs();
          await inTurn(() => saveSettings(settings, fiscalYear));
          onDone();
          await follow([]);
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

function isGone(problem: PanelProblem): boolean {
  return problem.kind === "excel" && ["sheetGone", "rowGone"].includes(problem.problem.kind);
}

const noFindings: readonly ReviewedFinding[] = [];

function findingsOf(review: CurrentReview): readonly ReviewedFinding[] {
  return review === null || review === "pending" ? noFindings : review.findings;
}

/** What was written, for a review that goes on from the one that is shown. */
function changeAt(
  review: CurrentReview,
  { sheet }: CellLocation,
  rows: SheetChange["rows"],
): readonly SheetChange[] {
  if (review === null || review === "pending") return [];
  const { report, data } = review.basis.standing.sheets;
  const own = [report, data].find((one) => one?.name === sheet);
  return own ? [{ sheetId: own.id, rows }] : [];
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
