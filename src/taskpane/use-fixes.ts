import { useState } from "react";
import type { CellLocation } from "../excel/build-report";
import type { CellFix, FixOutcome } from "../excel/cell-fix";
import type { ReviewedFinding } from "../excel/review-workbook";
import { inTurn } from "../excel/turns";
import type { SheetChange } from "../excel/watch-changes";
import { reviewVerbs } from "./load-review";
import type { BackgroundReview, CurrentReview } from "./use-background-review";

/** Fixes, and taking them back. */
export interface Fixes {
  /** What was fixed last and was not taken back, whatever has been done since; empty where there is none. */
  readonly lastFix: readonly CellFix[];
  /** Makes the fixes that were agreed to, as the newest review would. @throws ExcelFailure */
  readonly fix: (agreed: readonly CellFix[]) => Promise<FixOutcome>;
  /** @throws ExcelFailure */
  readonly undo: (made: readonly CellFix[]) => Promise<FixOutcome>;
}

export function useFixes({
  review,
  hear,
  follow,
  newest,
}: Pick<BackgroundReview, "review" | "hear" | "follow" | "newest">): Fixes {
  const [lastFix, setLastFix] = useState<readonly CellFix[]>([]);

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
  return { lastFix, fix, undo };
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
