import type { Figure } from "../../figures/figure";
import { sameUnit } from "../../figures/units";

/** How far before a figure the bracket or the sum it belongs to is looked for. */
const longestBracket = 120;
/** More figures than these are no list whose sum stands beside it. */
export const mostAddends = 24;

const totalInBracket = /合計|共計|總計|累計|總數/;
const totalBefore = /(?:合計|共計|總計|累計|總共|合共|共|(?<![統預估設])計)[達為約逾\s]{0,3}$/;

/** Whether a figure stands in a bracket after the amount it is a part of: the 250 of 500 人(男 250 人、女 250 人). */
export function isPartInBracket(
  text: string,
  figures: readonly Figure[],
  index: number,
  from: number,
): boolean {
  const figure = figures[index];
  if (!figure) return false;
  const start = Math.max(from, figure.start - longestBracket);
  const opening = /[（(][^（(）)]*$/.exec(text.slice(start, figure.start));
  if (!opening || totalInBracket.test(opening[0])) return false;
  const bracket = start + opening.index;
  let last = index - 1;
  while ((figures[last]?.end ?? 0) > bracket) last--;
  const whole = figures[last];
  return whole !== undefined && bracket - whole.end <= 2 && sameUnit(whole.unit, figure.unit);
}

/** Indices of the figures that a later one adds up: 3,000 and 2,500 of 喬木 3,000 株、灌木 2,500 株，共 5,500 株. */
export function addendsIn(text: string, figures: readonly Figure[]): ReadonlySet<number> {
  const addends = new Set<number>();
  figures.forEach((sum, index) => {
    if (!totalBefore.test(text.slice(Math.max(0, sum.start - 8), sum.start))) return;
    const parts: number[] = [];
    let rest = sum.value;
    for (let before = index - 1; before >= 0 && index - before <= mostAddends && rest > 0; before--) {
      const part = figures[before];
      if (!part || !/count|percentage/.test(part.kind) || !sameUnit(part.unit, sum.unit)) continue;
      rest -= part.value;
      parts.push(before);
    }
    if (parts.length > 1 && Math.abs(rest) < 1e-6 * sum.value) parts.forEach((part) => addends.add(part));
  });
  return addends;
}
