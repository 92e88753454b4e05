import { composeFixes, type CellFix } from "../excel/cell-fix";
import type { ReviewedFinding } from "../excel/review-workbook";

export interface OfferedFixes {
  /** As the newest review would make them. */
  readonly offered: readonly CellFix[];
  /** What they were about is not found any more: they were made already, or something else stands there. */
  readonly gone: readonly CellFix[];
}

/**
 * Looks the findings that fixes were agreed to for up again, by their keys, in the newest review: a build may have
 * given their rows to other indicators since, and another fix may have changed the same cell, which in the sheet of
 * figures holds a whole section. What no finding offered is left as it is.
 */
export function offeredFixes(
  agreed: readonly CellFix[],
  shown: readonly ReviewedFinding[],
  newest: readonly ReviewedFinding[],
): OfferedFixes {
  if (shown === newest) return { offered: agreed, gone: [] };
  const before = byKey(shown);
  const now = byKey(newest);
  const offered: CellFix[] = [];
  const gone: CellFix[] = [];
  for (const fix of agreed) {
    const parts = partsOf(fix, before);
    if (parts.length === 0) {
      offered.push(fix);
      continue;
    }
    const found = parts.flatMap(({ key, part, count }) => {
      const twins = now.get(key);
      // Of twins one of which is gone nobody can tell which was meant.
      return twins?.length === count ? (samePart(part, twins.flat()) ?? []) : [];
    });
    const anew = composeFixes(found);
    offered.push(...anew);
    const made = found.filter((part) => anew.some(({ after }) => isMadeIn(part, after)));
    if (made.length < parts.length) gone.push(fix);
  }
  return { offered, gone };
}

/** For each finding of a key what its fix changes. */
type FixesByKey = ReadonlyMap<string, readonly (readonly CellFix[])[]>;

/** By what is wrong and where, whatever else its cell says. */
function byKey(findings: readonly ReviewedFinding[]): FixesByKey {
  const found = new Map<string, (readonly CellFix[])[]>();
  for (const { key, fixes } of findings) {
    const { rule, subject, place, words } = key;
    const name = JSON.stringify([rule, subject, place, words.fault]);
    const known = found.get(name);
    if (known === undefined) found.set(name, [fixes]);
    else known.push(fixes);
  }
  return found;
}

interface FixPart {
  readonly key: string;
  readonly part: CellFix;
  /** How many findings have this key. */
  readonly count: number;
}

/** What findings offered for a cell of what was agreed to there, which may be fixes of several lines as one. */
function partsOf(fix: CellFix, before: FixesByKey): readonly FixPart[] {
  return [...before].flatMap(([key, twins]) =>
    twins
      .flat()
      .filter((part) => isInSameCell(part, fix) && part.before === fix.before && isMadeIn(part, fix.after))
      .map((part) => ({ key, part, count: twins.length })),
  );
}

function isInSameCell({ cell: one }: CellFix, { cell: other }: CellFix): boolean {
  return one.sheet === other.sheet && one.address === other.address;
}

/** Whether every line that a fix changes stands in a content as the fix leaves it. */
function isMadeIn({ before, after }: CellFix, content: string): boolean {
  if (after === content) return true;
  const [old, mended, lines] = [before, after, content].map((text) => text.split("\n"));
  if (old?.length !== mended?.length || old?.length !== lines?.length) return false;
  return mended?.every((line, index) => line === old?.[index] || line === lines?.[index]) === true;
}

/** The same change where it would be made now; null where its words are not found, or nobody can tell in which cell. */
function samePart(part: CellFix, candidates: readonly CellFix[]): CellFix | null {
  const same = candidates.filter((one) => isInSameColumn(one, part) && replacesTheSame(one, part));
  const own = same.filter(({ cell }) => cell.row?.identity === part.cell.row?.identity);
  const likely = own.length > 0 ? own : same;
  const inPlace = likely.find((one) => isInSameCell(one, part));
  const addresses = new Set(likely.map(({ cell }) => cell.address));
  return inPlace ?? (addresses.size === 1 ? (likely[0] ?? null) : null);
}

function isInSameColumn({ cell: one }: CellFix, { cell: other }: CellFix): boolean {
  return one.sheet === other.sheet && columnOf(one.address) === columnOf(other.address);
}

function columnOf(address: string): string {
  return address.replace(/\d+$/, "");
}

/** Whatever else the cell says; a figure is all that its cell holds. */
function replacesTheSame(one: CellFix, other: CellFix): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === "number") return one.before === other.before && one.after === other.after;
  const [change, known] = [replacement(one), replacement(other)];
  return change.words === known.words && change.by === known.by;
}

/** The words in which a cell differs before and after. */
function replacement({ before, after }: CellFix): { readonly words: string; readonly by: string } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return { words: before.slice(start, before.length - end), by: after.slice(start, after.length - end) };
}
