/**
 * A file gives column widths in digits of its default font, of which Excel counts whole pixels. 標楷體 of 12 points
 * has digits of exactly half its size, in Excel's own font and in its common stand-ins, so that a column comes out
 * equally wide everywhere. (With Calibri it would be as wide as whichever font replaces Calibri.)
 */
export const defaultFont = { name: "標楷體", size: 12, digitWidth: 6 };

/** Width in digits of the default font, as `width` in the file, from points. */
export function widthInCharacters(points: number): number {
  return points / defaultFont.digitWidth;
}

const pointsPerInch = 72;

export function inches(points: number): number {
  return Number((points / pointsPerInch).toFixed(4));
}
