import { run } from "./session";

/** Shows a sheet and selects a cell or an area of it, such as `C40`. */
export async function selectCell(sheet: string, address: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
