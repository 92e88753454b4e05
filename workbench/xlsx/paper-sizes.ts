/** The file's numbers for paper sizes (ECMA-376, ST_PaperSize), by the names of Excel's API. */
export const paperSizes: ReadonlyMap<string, number> = new Map([
  ["Letter", 1],
  ["Tabloid", 3],
  ["Legal", 5],
  ["Executive", 7],
  ["A3", 8],
  ["A4", 9],
  ["A5", 11],
  ["B4", 12],
  ["B5", 13],
  ["Folio", 14],
]);

export const usualPaper = "A4";
