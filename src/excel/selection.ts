import { run } from "./session";

/** Shows a sheet, a hidden one too, and selects a cell or an area of it, such as `C40`. */
export async function selectCell(sheet: string, address: string): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("visibility");
    await context.sync();
    if (worksheet.visibility !== "Visible") worksheet.visibility = "Visible";
    worksheet.activate();
    worksheet.getRange(address).select();
    await context.sync();
  });
}
