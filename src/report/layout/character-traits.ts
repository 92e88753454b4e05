/**
 * What a character does to the line it stands in. Asked for every character of a report several times, so the answer
 * is kept for each of the basic plane.
 */

export const lineFeed = 0x0a;

export function isSpace(point: number): boolean {
  return (traitsOf(point) & space) !== 0;
}

/** Whether a line may end between two characters. */
export function mayBreakBetween(previous: number, next: number): boolean {
  const [before, after] = [traitsOf(previous), traitsOf(next)];
  if (previous === lineFeed || (after & (space | closing)) !== 0) return false;
  if ((before & space) !== 0) return true;
  return (before & opening) === 0 && ((before | after) & eastAsian) !== 0;
}

/**
 * Width in em. In 標楷體 ASCII is half an em and everything of its own a whole one, also what Unicode calls
 * ambiguous (×, …, ①). Letters it does not have come from another face: 0.65 em.
 */
export function widthInEm(point: number): number {
  return widths[traitsOf(point) >> widthShift] ?? 1;
}

const known = 1;
const space = 2;
const closing = 4;
const opening = 8;
const eastAsian = 16;
const widthShift = 5;
const widths = [0, 0.5, 0.65, 1, 1.25] as const;

const traits = new Uint8Array(0x10000);

function traitsOf(point: number): number {
  if (point > 0xffff) return determineTraits(point);
  const remembered = traits[point] ?? 0;
  return remembered === 0 ? (traits[point] = determineTraits(point)) : remembered;
}

function determineTraits(point: number): number {
  return (
    known |
    (point === 0x20 || point === 0x09 || point === 0x3000 ? space : 0) |
    (closingMarks.has(point) ? closing : 0) |
    (openingMarks.has(point) ? opening : 0) |
    (isEastAsian(point) ? eastAsian : 0) |
    (widths.indexOf(determineWidth(point)) << widthShift)
  );
}

const closingMarks = pointsOf(",.;:!?)]}%'\"，。、；：！？）］｝」』】》〉〕％…—～·．’”");
const openingMarks = pointsOf("([{（［｛「『【《〈〔‘“$＄");

function pointsOf(marks: string): ReadonlySet<number | undefined> {
  return new Set(Array.from(marks, (mark) => mark.codePointAt(0)));
}

function isEastAsian(point: number): boolean {
  return point >= 0x2e80 && !(point >= 0xff61 && point <= 0xffdc);
}

function determineWidth(point: number): (typeof widths)[number] {
  if (point < 0x20) return point === 0x09 ? 1 : 0;
  if (point < 0x7f) return 0.5;
  if (isEastAsian(point)) return point > 0xffff ? 1.25 : 1;
  if (point >= 0xff61) return 0.5;
  if (isCombining(point)) return 0;
  return point >= 0xc0 && point < 0x1100 && point !== 0xd7 && point !== 0xf7 ? 0.65 : 1;
}

function isCombining(point: number): boolean {
  return (point >= 0x300 && point <= 0x36f) || (point >= 0x200b && point <= 0x200f);
}
