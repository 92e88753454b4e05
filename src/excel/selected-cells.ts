import { run } from "./session";

/** What is selected, as far as something stands there; an area that is blank counts with its first cell. */
export interface SelectedCells {
  readonly sheet: string;
  /** In the order in which they were selected; at least one. */
  readonly areas: readonly CellArea[];
}

/** Zero-based. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** @throws ExcelFailure */
export async function readSelectedCells(): Promise<SelectedCells> {
  return run(async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const sheet = selected.worksheet.load("name");
    const areas = selected.areas.load("items/address,items/rowIndex,items/columnIndex,items/cellCount");
    await context.sync();
    const used = areas.items.map(({ address }) =>
      sheet
        .getRange(address.slice(address.lastIndexOf("!") + 1))
        .untrack()
        .getUsedRangeOrNullObject(true)
        .untrack()
        .load("rowIndex,columnIndex,rowCount,columnCount"),
    );
    await context.sync();
    return {
      sheet: sheet.name,
      areas: areas.items.map((area, index) => {
        const filled = used[index];
        if (filled === undefined || filled.isNullObject) {
          return { row: area.rowIndex, column: area.columnIndex, rowCount: 1, columnCount: 1 };
        }
        const { rowIndex: row, columnIndex: column, rowCount, columnCount } = filled;
        return { row, column, rowCount, columnCount };
      }),
    };
  });
}
