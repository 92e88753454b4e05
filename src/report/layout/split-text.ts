import { linesWithin, lineStarts, maximumCellLength, type TextArea } from "./measure";

/** Excel's limit of line feeds in a cell. */
const maximumLineFeeds = 253;

/** A line fewer than fit: a piece that ends with a line feed shows an empty line after it. */
const spareLines = 1;

/**
 * Cuts a text into pieces that each fit a row of `maximumHeight` points. Joined, the pieces are the text again,
 * character by character. A cut falls after a sentence where one ends in the second half of a piece, else after
 * a clause or word, else at the end of a line.
 */
export function splitByHeight(text: string, area: TextArea, maximumHeight: number): readonly string[] {
  const lines = Math.max(1, linesWithin(maximumHeight, area.fontSize) - spareLines);
  const pieces: string[] = [];
  let from = 0;
  for (;;) {
    const limit = Math.min(
      lineStarts(text, area, { from, lines: lines + 1 })[lines] ?? text.length,
      from + maximumCellLength,
    );
    if (limit >= text.length) return [...pieces, text.slice(from)];
    const to = cutBefore(text, from, limit);
    pieces.push(text.slice(from, to));
    from = to;
  }
}

/** Cuts a text into pieces that a cell can hold, at line feeds where it can. Joined, they are the text again. */
export function splitByCellLimit(text: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  let lastFeed = -1;
  let feeds = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\n") {
      feeds += 1;
      lastFeed = at;
    }
    const isFull = at - from + 1 >= maximumCellLength || feeds >= maximumLineFeeds;
    if (!isFull || at + 1 >= text.length) continue;
    const to = lastFeed >= from ? lastFeed + 1 : wholeCharacter(text, at + 1);
    pieces.push(text.slice(from, to));
    at = to - 1;
    from = to;
    feeds = 0;
  }
  pieces.push(text.slice(from));
  return pieces;
}

const sentenceEnds = new Set("。！？!?；;\n");
const clauseEnds = new Set("，、： ");
/** What belongs to the sentence that ends before it. */
const trailing = new Set("」』）)】》〉”’ ");

function cutBefore(text: string, from: number, limit: number): number {
  const earliest = from + Math.ceil((limit - from) / 2);
  for (const ends of [sentenceEnds, clauseEnds]) {
    for (let at = limit; at > earliest; at--) {
      if (isAfter(ends, text, at)) return at;
    }
  }
  return wholeCharacter(text, limit);
}

/** Whether what stands before `at` ends with one of `ends`, closing quotes and spaces included. */
function isAfter(ends: ReadonlySet<string>, text: string, at: number): boolean {
  const next = text[at] ?? "";
  if (trailing.has(next) || ends.has(next)) return false;
  let last = at - 1;
  while (!ends.has(text[last] ?? "") && trailing.has(text[last] ?? "")) last--;
  return ends.has(text[last] ?? "");
}

/** A character beyond the basic plane is two code units: never cut between them. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
