import type { Fix } from "../report/review/finding";
import type { CellLocation } from "./build-report";
import { ExcelFailure } from "./problem";
import { withoutApostrophe } from "./read-report";
import { run } from "./session";

/** A fix as it is made in a cell: everything that stands in it before and after. */
export interface CellFix {
  readonly cell: CellLocation;
  /** As `formulas` gives it, as text. */
  readonly before: string;
  readonly after: string;
  readonly kind: "text" | "number";
}

/** Excel's limit on the text of a cell. */
const longestText = 32_767;

/**
 * What a fix makes of a cell that shows its paragraph, after heading and list marker. Null where the cell does not
 * show the whole paragraph as it is meant: it holds a formula, the text goes on in another row, or stands in it twice.
 */
export function fixOfCell(
  fix: Pick<Fix, "before" | "after">,
  cell: CellLocation,
  content: string,
): CellFix | null {
  if (content.startsWith("=") || fix.before === "" || fix.before === fix.after) return null;
  const first = content.indexOf(fix.before);
  // A short paragraph may also occur in its heading: it stands at the end.
  const at = content.endsWith(fix.before) ? content.length - fix.before.length : first;
  const isClear = first === content.lastIndexOf(fix.before) || content.endsWith(fix.before);
  if (at < 0 || !isClear) return null;
  const after = content.slice(0, at) + fix.after + content.slice(at + fix.before.length);
  return after.length > longestText ? null : { cell, before: content, after, kind: "text" };
}

/** What takes a fix back. */
export function reverseCellFix({ before, after, ...rest }: CellFix): CellFix {
  return { ...rest, before: after, after: before };
}

export interface FixOutcome {
  readonly fixed: readonly CellFix[];
  /** These say something else by now and were left as they are. */
  readonly changed: readonly CellFix[];
}

/**
 * Writes each cell, as text, if it still says what it said: two requests, however many cells. Nothing is written when
 * one of their sheets is protected.
 *
 * @throws ExcelFailure
 */
export async function fixCells(fixes: readonly CellFix[]): Promise<FixOutcome> {
  return run(
    async (context) => {
      // Untracked, so that the client needs no request to let go of them.
      const rangeOf = ({ cell }: CellFix) =>
        context.workbook.worksheets.getItem(cell.sheet).getRange(cell.address).untrack();
      const cells = fixes.map((fix) => {
        const { protection } = context.workbook.worksheets.getItem(fix.cell.sheet);
        return {
          fix,
          protection: protection.load("protected"),
          range: rangeOf(fix).load("formulas"),
        };
      });
      await context.sync();
      const isAsBefore = ({ fix, range }: (typeof cells)[number]) =>
        withoutApostrophe(range.formulas[0]?.[0]) === fix.before;
      const standing = cells.filter(isAsBefore);
      const locked = standing.find(({ protection }) => protection.protected);
      if (locked) throw new ExcelFailure({ kind: "protectedSheet", sheet: locked.fix.cell.sheet });
      for (const { fix } of standing) rangeOf(fix).formulas = [[entryOf(fix)]];
      await context.sync();
      return {
        fixed: standing.map(({ fix }) => fix),
        changed: cells.filter((cell) => !standing.includes(cell)).map(({ fix }) => fix),
      };
    },
    { undo: "merged" },
  );
}

function entryOf({ after, kind }: CellFix): string | number {
  return kind === "number" ? Number(after) : `'${after}`;
}
