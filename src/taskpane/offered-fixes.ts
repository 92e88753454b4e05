import type { CellFix } from "../excel/cell-fix";
import type { ReviewedFinding } from "../excel/review-workbook";

export interface OfferedFixes {
  /** With their cells as the newest review knows them. */
  readonly offered: readonly CellFix[];
  /** What they were about is not found any more: they were made already, or something else stands there. */
  readonly gone: readonly CellFix[];
}

/**
 * Looks the findings that fixes were agreed to for up again, by their keys, in the newest review: a build may have
 * given their rows to other indicators since. What no finding offered is left as it is.
 */
export function offeredFixes(
  agreed: readonly CellFix[],
  shown: readonly ReviewedFinding[],
  newest: readonly ReviewedFinding[],
): OfferedFixes {
  if (shown === newest) return { offered: agreed, gone: [] };
  const before = byKey(shown);
  const now = byKey(newest);
  const keysOf = new Map<string, Set<string>>();
  for (const [key, fixes] of before) {
    for (const fix of fixes) keysOf.set(placeOf(fix), (keysOf.get(placeOf(fix)) ?? new Set()).add(key));
  }
  const offered: CellFix[] = [];
  const gone: CellFix[] = [];
  for (const fix of agreed) {
    const keys = keysOf.get(placeOf(fix));
    const cells = [...(keys ?? [])].flatMap((key) => now.get(key) ?? []).filter((one) => isAlike(one, fix));
    const cell = keys === undefined ? fix.cell : cellAmong(cells, fix);
    if (cell === null) gone.push(fix);
    else offered.push({ ...fix, cell });
  }
  return { offered, gone };
}

function byKey(findings: readonly ReviewedFinding[]): ReadonlyMap<string, readonly CellFix[]> {
  const found = new Map<string, CellFix[]>();
  for (const { key, fixes } of findings) {
    const { rule, subject, place, digest } = key;
    const name = JSON.stringify([rule, subject, place, digest]);
    const known = found.get(name);
    if (known === undefined) found.set(name, [...fixes]);
    else known.push(...fixes);
  }
  return found;
}

function placeOf({ cell: { sheet, address }, before }: CellFix): string {
  return JSON.stringify([sheet, address, before]);
}

/** In the same column of the same sheet, which says the same. */
function isAlike(one: CellFix, { cell, before }: CellFix): boolean {
  return one.cell.sheet === cell.sheet && columnOf(one) === columnOf({ cell }) && one.before === before;
}

function columnOf({ cell }: Pick<CellFix, "cell">): string {
  return cell.address.replace(/\d+$/, "");
}

/** Of several the one in the same row; null where nobody can tell. */
function cellAmong(candidates: readonly CellFix[], { cell }: CellFix): CellFix["cell"] | null {
  const own = candidates.filter((one) => one.cell.row?.identity === cell.row?.identity);
  const likely = own.length > 0 ? own : candidates;
  const addresses = new Set(likely.map((one) => one.cell.address));
  const inPlace = likely.find((one) => one.cell.address === cell.address);
  return inPlace?.cell ?? (addresses.size === 1 ? (likely[0]?.cell ?? null) : null);
}
