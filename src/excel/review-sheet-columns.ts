/** Points, of indicator, severity, cell, sentence, quote, what was settled; together no wider than A4 between its margins. */
export const columnWidths = [36, 50, 58, 180, 104, 82] as const;
export const columnCount = columnWidths.length;
export const linkColumn = 2;
/** Beside the printed columns: tells the sheet from every other, and whether somebody has written in it since. */
export const markColumn = columnCount;
