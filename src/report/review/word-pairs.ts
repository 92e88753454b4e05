/** Every two Chinese signs that stand side by side, for want of word boundaries. */
export function pairsOf(text: string): readonly string[] {
  const pairs: string[] = [];
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    if (/^\p{Script=Han}{2}$/u.test(pair)) pairs.push(pair);
  }
  return pairs;
}

/** The portion of the shorter text's pairs that the longer one has too, from 0 to 1. */
export function sharedPortion(one: string, other: string): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const pairs = new Set(pairsOf(shorter));
  if (pairs.size === 0) return 0;
  const known = new Set(pairsOf(longer));
  return [...pairs].filter((pair) => known.has(pair)).length / pairs.size;
}
