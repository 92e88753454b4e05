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

/** Points from a file's `width`, in the quarters that the workbook keeps: programs round widths differently. */
export function pointsFromWidth(width: number, digitWidth: number): number {
  return Math.round(width * digitWidth * 4) / 4;
}

/** Guess: a digit of any font is about half as wide as the font is high; Excel measures it in whole pixels. */
export function digitWidthOf(fontSize: number): number {
  return pointsFromPixels(Math.round((fontSize / pointsFromPixels(1)) * 0.507));
}

const pixelsPerInch = 96;
const pointsPerInch = 72;

export function pointsFromPixels(pixels: number): number {
  return (pixels * pointsPerInch) / pixelsPerInch;
}

export function inches(points: number): number {
  return Number((points / pointsPerInch).toFixed(6));
}

/** Points from inches, to a hundredth. */
export function pointsFromInches(inches: number): number {
  return Number((inches * pointsPerInch).toFixed(2));
}
