import type { ListMarker, MarkerLevel } from "../numbering/list-marker";
import { readListMarker } from "../numbering/list-marker";
import type { SectionHeading } from "./headings";
import { isBareItem } from "./labels";

/** The last position seen at each level of numbering, so that only a marker that goes on counts as one. */
export type NumberingState = Map<MarkerLevel, number>;

/** How the heading at the start of a piece is recognised, if there is one. */
export type ReadHeading = (piece: string) => SectionHeading | null;

/** Where the last second item of each level stands in a paragraph, so that it is searched once. */
type SecondItems = Map<MarkerLevel, number>;

const boundary = /[。；;:：！？!?」）)\s]/;
const mayBeMarker = /^[(（㈠-㈩⑴-⒇①-⑳⒈-⒛\d０-９一二三四五六七八九十壹貳參肆伍陸柒捌玖拾]/;
const mayBeHeading = /^(?:[【〔[■□●○◎◆◇※▲△★☆▪▶►➤▍▌]|.{2,30}?[:：])/u;

/**
 * Cuts a paragraph before every list marker and section heading that stands inside it, as pasting leaves them:
 * `二、辦理情形： (一)… (二)…`. A marker inside a sentence (如前項(一)所述) is not one.
 */
export function splitParagraph(
  text: string,
  state: NumberingState,
  readHeading: ReadHeading,
): readonly string[] {
  const pieces: string[] = [];
  const seconds: SecondItems = new Map();
  let start = 0;
  note(text, state);
  for (let index = 1; index < text.length; index++) {
    const isNumeral = /[一二三四五六七八九]/.test(text[index] ?? "");
    const sign = text[index] ?? "";
    const opensAlone = isNumeral || sign === "【" || sign === "〔";
    if (!opensAlone && (!boundary.test(text[index - 1] ?? "") || /\s/.test(sign))) continue;
    const rest = text.slice(index, index + 80);
    if (
      !beginsPiece({ text, index, rest, state, seconds, readHeading }) &&
      !(opensAlone && isNextSection(rest, state, readHeading))
    ) {
      continue;
    }
    const piece = text.slice(start, index).trim();
    if (isBareItem(piece)) continue;
    pieces.push(piece);
    start = index;
    note(rest, state);
  }
  pieces.push(text.slice(start).trim());
  return pieces.filter((piece) => piece !== "");
}

/** `…95%二、辦理情形：`, `…95%【效益】` without any stop before it: number or bracket and name leave no doubt. */
function isNextSection(rest: string, state: NumberingState, readHeading: ReadHeading): boolean {
  if (/^[【〔]/.test(rest)) return isKnownHeading(rest, readHeading);
  if (!/^[一二三四五六七八九]、.{2,20}?[:：]/u.test(rest)) return false;
  const marker = readListMarker(rest);
  return marker?.position === (state.get(1) ?? 0) + 1 && isKnownHeading(rest, readHeading);
}

function isKnownHeading(text: string, readHeading: ReadHeading): boolean {
  const heading = readHeading(text);
  return heading !== null && heading.name !== "other";
}

interface PossiblePiece {
  readonly text: string;
  readonly index: number;
  /** What follows the index, as far as a heading or marker may reach. */
  readonly rest: string;
  readonly state: NumberingState;
  readonly seconds: SecondItems;
  readonly readHeading: ReadHeading;
}

function beginsPiece({ text, index, rest, state, seconds, readHeading }: PossiblePiece): boolean {
  if (!boundary.test(text[index - 1] ?? "")) return false;
  const before = text.slice(0, index).trimEnd();
  if (mayBeHeading.test(rest) && /[。；;！？!?」）)\s]/.test(text[index - 1] ?? "")) {
    if (isKnownHeading(rest, readHeading) && !/[,，、]$/.test(before)) return true;
  }
  if (!mayBeMarker.test(rest)) return false;
  const marker = readListMarker(rest);
  if (!marker || /[,，、]$/.test(before) || /^[。，、；：,;:]/.test(marker.rest)) return false;
  if (marker.position > 1) return goesOn(marker, before, state);
  return /[。；;：:]$/.test(before) || lastSecond(text, marker.level, seconds) > index;
}

/** The next number; or the one after it, where a sentence has ended: (二) was left out between (一) and (三). */
function goesOn({ level, position, rest }: ListMarker, before: string, state: NumberingState): boolean {
  const last = state.get(level);
  if (last === undefined) return false;
  return (
    position === last + 1 ||
    (position === last + 2 && level > 1 && /[。；;]$/.test(before) && /^\s*\p{Script=Han}/u.test(rest))
  );
}

const second: Readonly<Record<MarkerLevel, RegExp>> = {
  1: /(?:^|[。\s])[二貳]、/g,
  2: /[（(]二[)）]|㈡/g,
  3: /(?:^|[。；\s])[2２][.．、]/g,
  4: /[（(][2２][)）]|②/g,
};

/** Where the last item 2 of a level stands: one after item (一) tells a list from a reference to item (一). */
function lastSecond(text: string, level: MarkerLevel, known: SecondItems): number {
  const position = known.get(level) ?? [...text.matchAll(second[level])].at(-1)?.index ?? -1;
  known.set(level, position);
  return position;
}

function note(piece: string, state: NumberingState): void {
  const marker = readListMarker(piece.slice(0, 80));
  if (!marker) return;
  state.set(marker.level, marker.position);
  for (const level of [1, 2, 3, 4] as const) if (level > marker.level) state.delete(level);
}
