import type { Fix } from "../report/review/finding";
import { askForCell, findCells, type ReadCell } from "./find-cells";
import { ExcelFailure } from "./problem";
import type { MarkedCell } from "./row-mark";
import { run } from "./session";
import { actionBytes, cutIntoRequests, sizeInRequest } from "./write-step";

/** A fix as it is made in a cell: everything that stands in it before and after. */
export interface CellFix {
  readonly cell: MarkedCell;
  /** As `formulas` gives it, as text. */
  readonly before: string;
  readonly after: string;
  readonly kind: "text" | "number";
}

/** Excel's limit on the text of a cell. */
const longestText = 32_767;

/**
 * What a fix makes of a cell that shows its paragraph, after heading and list marker. Null where it is not certain
 * which words of the cell are meant: it holds a formula, the text goes on in another row, or the words stand in it
 * twice, as 100% does in （一）100%。（二）100%。
 */
export function fixOfCell(
  fix: Pick<Fix, "before" | "after">,
  cell: MarkedCell,
  content: string,
): CellFix | null {
  if (content.startsWith("=") || fix.before === "" || fix.before === fix.after) return null;
  const at = placeOf(fix.before, content);
  if (at === null) return null;
  const after = content.slice(0, at) + fix.after + content.slice(at + fix.before.length);
  return after.length > longestText ? null : { cell, before: content, after, kind: "text" };
}

/** A heading and a list marker, with nothing of a paragraph: 三、目標達成值：(一). */
const lead =
  /^(?:\S{1,6}[、.．)）])?\s{0,4}(?:[^：:。；\n\d%％]{1,30}[：:])?\s{0,4}(?:[(（]?[\d一二三四五六七八九十]{1,3}[)）、.．])?\s{0,4}$/;

/** Where the paragraph stands: behind heading and marker alone, or else wherever it stands once. */
function placeOf(paragraph: string, content: string): number | null {
  const end = content.length - paragraph.length;
  if (content.endsWith(paragraph) && lead.test(content.slice(0, end))) return end;
  const first = content.indexOf(paragraph);
  if (first < 0 || content.indexOf(paragraph, first + 1) >= 0) return null;
  // 50% is no part of 150%.
  const isBegun = first === 0 || /[\s：:、)）。；;」]/.test(content[first - 1] ?? "");
  // 100% is no part of 100%以上 either; a paragraph that ends a sentence may be followed by whatever.
  const next = content[first + paragraph.length] ?? "";
  const isEnded = next === "" || /[\s。；;，、(（」]/.test(next) || /[。；;]$/.test(paragraph);
  return isBegun && isEnded ? first : null;
}

/** Fixes of different lines of a cell as one; of two that change the same line the first counts. */
export function composeFixes(fixes: readonly CellFix[]): readonly CellFix[] {
  const byCell = new Map<string, CellFix>();
  for (const fix of fixes) {
    const name = `${fix.cell.sheet}!${fix.cell.address}`;
    const known = byCell.get(name);
    byCell.set(name, known === undefined ? fix : composed(known, fix));
  }
  return [...byCell.values()];
}

function composed(one: CellFix, other: CellFix): CellFix {
  const [before, first, second] = [one.before, one.after, other.after].map((text) => text.split("\n"));
  const isByLine = before?.length === first?.length && before?.length === second?.length;
  if (one.before !== other.before || !before || !first || !second || !isByLine) return one;
  const after = before.map((line, index) =>
    first[index] === line ? (second[index] ?? line) : (first[index] ?? line),
  );
  return { ...one, after: after.join("\n") };
}

/** What takes a fix back. */
export function reverseCellFix({ before, after, ...rest }: CellFix): CellFix {
  return { ...rest, before: after, after: before };
}

export interface FixOutcome {
  /** Each where it stands now; one that said so already, because Excel wrote it after all, is fixed too. */
  readonly fixed: readonly CellFix[];
  /** These say something else by now, or their rows are gone, and were left as they are. */
  readonly changed: readonly CellFix[];
}

/**
 * Writes each cell, as text, if it still says what it said, wherever its row stands by now: two requests for each 2 MB,
 * however many cells, and two more where rows have moved. Nothing is written when one of their sheets is protected.
 * What moved between the finding and the writing is put back as it was.
 *
 * @param settled not to be made any more: these only count as fixed where their cells say so
 * @throws ExcelFailure
 */
export async function fixCells(
  fixes: readonly CellFix[],
  settled: readonly CellFix[] = [],
): Promise<FixOutcome> {
  return run(
    async (context) => {
      const all = [...fixes, ...settled];
      const found = await findCells(
        context,
        all.map(({ cell, before }) => ({ cell, content: before })),
      );
      const fixed: CellFix[] = [];
      const changed: CellFix[] = [];
      const toWrite: CellFix[] = [];
      all.forEach((fix, index) => {
        const at = found[index] ?? null;
        const mayBeWritten = index < fixes.length && at?.content === fix.before;
        if (at === null || (at.content !== fix.after && !mayBeWritten)) {
          changed.push(fix);
          return;
        }
        const own = { ...fix, cell: at.cell };
        fixed.push(own);
        if (at.content === fix.after) return;
        if (at.isProtected) throw new ExcelFailure({ kind: "protectedSheet", sheet: at.cell.sheet });
        toWrite.push(own);
      });
      const astray = await writeCells(context, toWrite);
      return {
        fixed: fixed.filter((fix) => !astray.includes(fix)),
        changed: [...changed, ...astray],
      };
    },
    { undo: "merged" },
  );
}

/** Returns those that were not written after all, because rows had moved, or a cell was changed, since they were found. */
async function writeCells(
  context: Excel.RequestContext,
  fixes: readonly CellFix[],
): Promise<readonly CellFix[]> {
  const astray: CellFix[] = [];
  // What comes back is twice what stood there: below Excel's limit of 5 MB as well.
  const sized = fixes.map((fix) => ({ fix, bytes: 5 * actionBytes + sizeInRequest(fix.after) }));
  for (const part of cutIntoRequests(sized)) {
    // Excel does what it is asked in order: first it says what stands there.
    const standing = part.map(({ fix }) => ({ fix, ask: askForCell(context, fix.cell) }));
    for (const { fix } of part) enter(context, fix.cell, entryOf(fix));
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB
    await context.sync();
    const wrong = standing.flatMap(({ fix, ask }) => {
      const found = ask();
      return isMeant(fix, found) ? [] : [{ fix, entry: found.entry }];
    });
    if (wrong.length === 0) continue;
    for (const { fix, entry } of wrong) enter(context, fix.cell, entry);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- hardly ever
    await context.sync();
    astray.push(...wrong.map(({ fix }) => fix));
  }
  return astray;
}

function enter(context: Excel.RequestContext, { sheet, address }: MarkedCell, entry: unknown): void {
  context.workbook.worksheets.getItem(sheet).getRange(address).untrack().formulas = [[entry]];
}

function isMeant({ cell, before }: CellFix, { read, identity }: ReadCell): boolean {
  return read === before && (cell.row === undefined || cell.row.identity === identity);
}

function entryOf({ after, kind }: CellFix): string | number {
  return kind === "number" ? Number(after) : `'${after}`;
}
