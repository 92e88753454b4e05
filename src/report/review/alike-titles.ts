/** So much of two titles is the same when one is the other, mended. */
const mostlyTheSame = 2 / 3;

/**
 * Whether one title may have come of the other by a correction (滿意度 and 滿意度數): by the pairs of neighbouring
 * characters that they share.
 */
export function areAlikeTitles(one: string, other: string): boolean {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const shared = pairs.filter((pair) => {
    const at = others.indexOf(pair);
    if (at >= 0) others.splice(at, 1);
    return at >= 0;
  });
  const all = pairs.length + shared.length + others.length;
  return all > 0 && (2 * shared.length) / all >= mostlyTheSame;
}

function pairsOf(title: string): string[] {
  const characters = [...title];
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`);
}
