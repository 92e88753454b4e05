import type { CellContent } from "../report/layout/sheet-plan";
import { byRowNumber, contentDigest, lineFeeds } from "./digest";
import type { Content, RowNaming } from "./digest";
import { callsOurs } from "./formula-spelling";
import type { CellRecord } from "./row-record";

/**
 * What is assigned to a cell through `Range.formulas`: null leaves it as it is, the empty string clears it. Text
 * carries a leading apostrophe, so that Excel takes it for nothing else.
 */
export type Entry = string | number | boolean | null;

/** A planned cell with its formula as it is to stand in the workbook, and its digests. */
export interface WantedCell {
  readonly content: Content;
  readonly entry: Exclude<Entry, null>;
  readonly record: CellRecord;
}

export interface CellReading {
  /** By what the plan's formulas refer to, in the plan's own rows. */
  readonly planNaming: RowNaming;
  readonly standingNaming: RowNaming;
  readonly relocate: (formula: string) => string;
  /** True when no row of any sheet changes its place, so that a formula can be compared as it stands. */
  readonly rowsStay: boolean;
}

const blank: WantedCell = { content: "", entry: "", record: { digest: "", written: null } };

export function wantedCell(cell: CellContent, { planNaming, relocate }: CellReading): WantedCell {
  switch (cell.kind) {
    case "blank":
      return blank;
    case "number": {
      const record = { digest: contentDigest(cell.number, planNaming), written: null };
      return { content: cell.number, entry: cell.number, record };
    }
    case "text": {
      const content = lineFeeds(cell.text);
      if (content === "") return blank;
      // `Range.formulas` gives text without its apostrophe: one that looks like a formula is compared as one.
      const written = content.startsWith("=") ? contentDigest(content, byRowNumber) : null;
      return {
        content,
        entry: `'${content}`,
        record: { digest: contentDigest(content, planNaming), written },
      };
    }
    case "formula": {
      const content = relocate(cell.formula);
      const written = contentDigest(content, byRowNumber);
      return {
        content,
        entry: content,
        record: { digest: contentDigest(cell.formula, planNaming), written },
      };
    }
  }
}

/** `same`: nothing to do. `update`: write. `edited`: keep the planner's. `conflict`: keep it and say so. */
export type CellVerdict = "same" | "update" | "edited" | "conflict";

/** Compares three ways: what stands, what was last generated, and what is planned now. */
export function compareCell(
  standing: Content,
  recorded: CellRecord | undefined,
  wanted: WantedCell,
  { standingNaming, rowsStay }: CellReading,
): CellVerdict {
  const digest = contentDigest(standing, standingNaming);
  const isSame = isSpelledAlike(standing, wanted.content) ? "same" : "update";
  if (digest === wanted.record.digest) return isSame;
  const isFormula = typeof standing === "string" && standing.startsWith("=");
  const written = isFormula ? contentDigest(standing, byRowNumber) : null;
  if (written !== null && rowsStay && written === wanted.record.written) return isSame;
  if (digest === (recorded?.digest ?? "")) return "update";
  if (written !== null && written === recorded?.written) return "update";
  return wanted.record.digest === recorded?.digest ? "edited" : "conflict";
}

/** True unless one calls our functions where the other has the plain formula. */
function isSpelledAlike(standing: Content, wanted: Content): boolean {
  const calls = (content: Content) => typeof content === "string" && callsOurs(content);
  return standing === wanted || calls(standing) === calls(wanted);
}

/** True when a cell holds nothing but what was last generated for it. */
export function isUntouched(standing: Content, recorded: CellRecord | undefined, naming: RowNaming): boolean {
  if (standing === "") return true;
  if (contentDigest(standing, naming) === recorded?.digest) return true;
  const written = recorded?.written ?? null;
  return written !== null && contentDigest(standing, byRowNumber) === written;
}
