import type { CellLocation } from "./build-report";
import { run } from "./session";

/** So many cells are asked for at once; a cell's text is short of this share of what an answer may come to. */
const cellsAtOnce = 1_000;

/**
 * What stands in single cells, as text: a formula with its `=`, a blank as the empty string. The answer is a look-up.
 *
 * @throws ExcelFailure
 */
export async function readCells(cells: readonly CellLocation[]): Promise<(cell: CellLocation) => string> {
  const distinct = [...new Map(cells.map((cell) => [nameOf(cell), cell]))];
  const contents = new Map<string, string>();
  await run(async (context) => {
    for (let from = 0; from < distinct.length; from += cellsAtOnce) {
      const ranges = distinct.slice(from, from + cellsAtOnce).map(([name, { sheet, address }]) => ({
        name,
        range: context.workbook.worksheets.getItem(sheet).getRange(address).untrack().load("formulas"),
      }));
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request for a thousand cells
      await context.sync();
      for (const { name, range } of ranges) contents.set(name, contentOf(range));
    }
  });
  return (cell) => contents.get(nameOf(cell)) ?? "";
}

/** Whether Excel gives the apostrophe before a text back is not documented: it is no part of the text. */
export function contentOf(cell: Excel.Range): string {
  return String(cell.formulas[0]?.[0] ?? "").replace(/^'/, "");
}

function nameOf({ sheet, address }: CellLocation): string {
  return `${sheet}!${address}`;
}
