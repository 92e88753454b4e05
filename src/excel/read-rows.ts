/** What one answer may come to; Excel on the web refuses 5 MB. */
const answerBytes = 2_000_000;
const firstReadRows = 500;

export interface ReadableSheet {
  readonly sheet: Excel.Worksheet;
  /** Where its rows are read from; the first column unless told. */
  readonly firstColumn?: number;
  /** From the first row to the last cell in use. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** What is read of a range, and what is made of it: an item for each of its rows. */
export interface RowReading<Row> {
  readonly properties: "formulas" | "values,text,formulas";
  readonly rowsOf: (range: Excel.Range) => readonly Row[];
}

/** Reads all rows of the sheets, so many at once as their size so far allows: one request for each 2 MB. */
export async function readRows<Sheet extends ReadableSheet, Row>(
  context: Excel.RequestContext,
  sheets: readonly Sheet[],
  { properties, rowsOf }: RowReading<Row>,
): Promise<ReadonlyMap<Sheet, readonly Row[]>> {
  const read = new Map<Sheet, Row[]>(sheets.map((sheet) => [sheet, []]));
  let rowsAtOnce = firstReadRows;
  for (;;) {
    const parts = nextParts(read, rowsAtOnce, properties);
    if (parts.length === 0) return read;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for each 2 MB, not one for all
    await context.sync();
    let characters = 0;
    let count = 0;
    for (const { sheet, range } of parts) {
      const rows = rowsOf(range);
      read.get(sheet)?.push(...rows);
      characters += JSON.stringify(rows).length;
      count += rows.length;
    }
    const bytesPerRow = (3 * characters) / count;
    rowsAtOnce = Math.max(1, Math.floor(answerBytes / bytesPerRow));
  }
}

interface SheetPart<Sheet> {
  readonly sheet: Sheet;
  readonly range: Excel.Range;
}

function nextParts<Sheet extends ReadableSheet>(
  read: ReadonlyMap<Sheet, readonly unknown[]>,
  rowsAtOnce: number,
  properties: string,
): SheetPart<Sheet>[] {
  const parts: SheetPart<Sheet>[] = [];
  let left = rowsAtOnce;
  for (const [sheet, rows] of read) {
    const count = Math.min(left, sheet.rowCount - rows.length);
    if (count <= 0) continue;
    left -= count;
    const range = sheet.sheet
      .getRangeByIndexes(rows.length, sheet.firstColumn ?? 0, count, sheet.columnCount)
      .untrack()
      .load(properties);
    parts.push({ sheet, range });
  }
  return parts;
}
