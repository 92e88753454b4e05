import type { CellLocation } from "./build-report";
import { findCells } from "./find-cells";
import { ExcelFailure } from "./problem";
import type { MarkedCell } from "./row-mark";
import { run } from "./session";

/**
 * Shows a sheet, a hidden one too, and selects a cell of it, wherever its row stands by now, or an area.
 *
 * @throws ExcelFailure of the kind `rowGone` where the row is gone, or cannot be told from another
 */
export async function selectCell(cell: MarkedCell): Promise<void> {
  await run(async (context) => {
    const { sheet, address } = await placeOf(context, cell);
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}

async function placeOf(context: Excel.RequestContext, cell: MarkedCell): Promise<CellLocation> {
  if (cell.row === undefined) return cell;
  const [found] = await findCells(context, [{ cell, content: "" }]);
  if (!found) throw new ExcelFailure({ kind: "rowGone" });
  return found.cell;
}
