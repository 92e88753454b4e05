import { sameUnit } from "../../figures/units";
import { likeness, type Mention } from "./mention";

/** Part and whole that the narrative tells instead of the measured share: 普查 120 萬家，網路填報 21 萬 6,000 家. */
export interface CountedShare {
  readonly part: Mention;
  readonly whole: Mention;
  /** In per cent. */
  readonly value: number;
}

const ofAnotherTime = /去年|上年|前一?年|同期|原[訂定]|預[計定估]|目標/;

/**
 * Null where the narrative gives a share itself, or other counts of the same unit, or where title and standard do not
 * speak of what the part counts.
 *
 * @param asked title and standard of the indicator
 */
export function countedShare(asked: string, mentions: readonly Mention[]): CountedShare | null {
  const told = mentions.filter(({ sectionName }) => sectionName === "progress");
  if (told.some(({ figure }) => figure.kind === "percentage")) return null;
  const counts = told.filter(
    ({ figure, year, before }) =>
      figure.kind === "count" && figure.unit !== "" && year === null && !ofAnotherTime.test(before),
  );
  const pairs = counts.flatMap((one, index) => {
    const [next, third] = counts
      .slice(index + 1)
      .filter((other) => sameUnit(one.figure.unit, other.figure.unit));
    const isFirst = !counts.slice(0, index).some((other) => sameUnit(one.figure.unit, other.figure.unit));
    return isFirst && next && !third ? [[one, next] as const] : [];
  });
  const [pair, another] = pairs;
  if (!pair || another) return null;
  const [part, whole] = pair[0].figure.value < pair[1].figure.value ? pair : [pair[1], pair[0]];
  const isExact = part.figure.bound === "exact" && whole.figure.bound === "exact";
  const isTogether = part.section === whole.section && part.paragraph === whole.paragraph;
  if (!isExact || !isTogether || part.figure.value === whole.figure.value) return null;
  if (likeness(part.before, asked) < 2 && !isOfRate(part.before, asked)) return null;
  return { part, whole, value: (part.figure.value / whole.figure.value) * 100 };
}

/** 執行數 4.6 億元 of 預算執行率, but not 未執行數. */
function isOfRate(before: string, asked: string): boolean {
  return [...asked.matchAll(/(\p{Script=Han}{2})率/gu)].some(([, name = ""]) =>
    new RegExp(`(?<![未不])${name}`).test(before),
  );
}
