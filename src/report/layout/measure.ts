import { isSpace, lineFeed, mayBreakBetween, widthInEm } from "./character-traits";

/**
 * How high a wrapped text stands. Excel cannot fit merged cells, and its own fitting is not at hand when a sheet is
 * planned, so heights are estimated from character widths. Where the estimate must err, it errs high: a loose row
 * is a blemish, a clipped line is lost text.
 */

/**
 * Height of one line in points, by font size. 標楷體 needs 1.375 em (16.5 pt at 12 pt); the faces that stand in for
 * it where it is not installed need up to 1.45 em (Noto Sans CJK), so the lines are planned for those.
 */
const lineHeights = { 12: 17.25, 14: 20.25, 16: 23.25 } as const;

type FontSize = keyof typeof lineHeights;

/** Left and right of the text a cell keeps about 2 pixels and the grid line; .xlsx widths round by up to a pixel. */
const horizontalPadding = 6;
const verticalPadding = 2.25;

/** Excel's limit is 409.5 pt; heights are whole pixels of 0.75 pt. */
export const maximumRowHeight = 408.75;

/** Excel's limit of characters in a cell. */
export const maximumCellLength = 32_767;

/** A place for text: the width of its cell in points, and its font. */
export interface TextArea {
  readonly width: number;
  readonly fontSize: FontSize;
}

/** Height in points of a row that shows `text` in full. An empty text has one line. */
export function textHeight(text: string, area: TextArea): number {
  return heightOfLines(lineStarts(text, area, { from: 0, lines: Infinity }).length, area.fontSize);
}

/** How many lines of `fontSize` a row of `height` points shows. */
export function linesWithin(height: number, fontSize: FontSize): number {
  return Math.max(1, Math.floor((height - verticalPadding) / lineHeights[fontSize]));
}

function heightOfLines(lines: number, fontSize: FontSize): number {
  return toPixels(lines * lineHeights[fontSize] + verticalPadding);
}

/** The next whole pixel, in points: Excel keeps row heights in steps of 0.75 pt. */
function toPixels(points: number): number {
  return Math.ceil(points / 0.75) * 0.75;
}

/**
 * Where the lines of a wrapped text begin, as offsets, by the habits Excel shows: words and numbers stay whole
 * unless longer than a line, no closing mark begins a line, no opening mark ends one, spaces at the end of a line
 * take no room, and a line feed begins a new line. At most `lines` lines, beginning at the offset `from`.
 */
export function lineStarts(
  text: string,
  area: TextArea,
  range: { readonly from: number; readonly lines: number },
): readonly number[] {
  const room = (area.width - horizontalPadding) / area.fontSize;
  const starts = [range.from];
  let used = 0;
  /** The last place at which this line may end, and how much of it stands after that place. */
  let breakAt = range.from;
  let sinceBreak = 0;
  let previous = lineFeed;
  for (let at = range.from; at < text.length && starts.length <= range.lines;) {
    const point = text.codePointAt(at) ?? 0;
    const length = point > 0xffff ? 2 : 1;
    if (mayBreakBetween(previous, point)) {
      breakAt = at;
      sinceBreak = 0;
    }
    const width = widthInEm(point);
    if (point === lineFeed) {
      starts.push(at + 1);
      used = sinceBreak = 0;
      breakAt = at + 1;
    } else if (used + width > room && !isSpace(point) && used > 0) {
      if (breakAt > (starts.at(-1) ?? 0)) {
        starts.push(breakAt);
        used = sinceBreak + width;
      } else {
        starts.push(at);
        breakAt = at;
        sinceBreak = 0;
        used = width;
      }
      sinceBreak += width;
    } else {
      used += width;
      sinceBreak += width;
    }
    previous = point;
    at += length;
  }
  return starts.length > range.lines ? starts.slice(0, range.lines) : starts;
}
