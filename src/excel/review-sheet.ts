import { clearSheet, findOwnSheet, markOf } from "./own-review-sheet";
import { columnCount, markColumn } from "./review-sheet-columns";
import { entriesOf, type Entry, type ReviewSheetContent } from "./review-sheet-content";
import { setHeights, setLooks } from "./review-sheet-look";
import { run } from "./session";
import { freeSheetName } from "./sheet-names";

/**
 * Writes the review into a sheet of its own and shows it. The sheet of an earlier review of the same report is written
 * anew as long as it stands as it was written; one that somebody has added to, and any other sheet of that name, is
 * left alone.
 *
 * @returns the sheet's name
 * @throws ExcelFailure
 */
export async function writeReviewSheet(content: ReviewSheetContent): Promise<string> {
  return run(
    async (context) => {
      const worksheets = context.workbook.worksheets.load("items/name");
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      const own = await findOwnSheet(context, names, content);
      const name = own?.name ?? freeSheetName(content.name, names);
      const sheet = own === null ? worksheets.add(name) : worksheets.getItem(name);
      const rows = entriesOf(content);
      if (own !== null) clearSheet(sheet, own, rows.length);
      await writeRows(context, sheet, rows);
      setLooks(sheet, content, rows.length);
      setHeights(sheet, content);
      const written = sheet.getRangeByIndexes(0, 0, rows.length, columnCount).load("values");
      await context.sync();
      sheet.getRangeByIndexes(0, markColumn, 1, 1).values = [[`'${markOf(written.values, content.subject)}`]];
      sheet.activate();
      sheet.getRange("A1").select();
      await context.sync();
      return name;
    },
    { undo: "merged" },
  );
}

/** So many rows stay far below the 5 MB that Excel on the web takes in one request. */
const rowsAtOnce = 1_000;

async function writeRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly Entry[][],
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const part = rows.slice(from, from + rowsAtOnce);
    sheet.getRangeByIndexes(from, 0, part.length, columnCount).formulas = part;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for a thousand rows
    await context.sync();
  }
}
