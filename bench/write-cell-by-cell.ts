import type { CellContent, SheetPlan } from "../src/report/layout/sheet-plan";
import { styles } from "../src/report/layout/styles";

/**
 * The plan as a beginner writes it: a cell at a time, each with its own request, as the first pages of most
 * tutorials do. Merges, heights and widths are each a request, too.
 */
export async function writeCellByCell(plan: SheetPlan): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(plan.name);
    await context.sync();
    for (const [row, planned] of plan.rows.entries()) {
      for (const [column, cell] of planned.cells.entries()) {
        const range = sheet.getCell(row, column);
        const style = styles[cell.style];
        range.formulas = [[entryOf(cell.content)]];
        range.format.font.name = style.fontName;
        range.format.font.size = style.fontSize;
        range.format.font.bold = style.bold;
        range.format.wrapText = style.wrap;
        range.format.verticalAlignment = style.vertical;
        range.format.rowHeight = planned.height;
        await context.sync();
      }
    }
    for (const merge of plan.merges) {
      sheet.getRangeByIndexes(merge.row, merge.column, merge.rowCount, merge.columnCount).merge();
      await context.sync();
    }
  });
}

function entryOf(content: CellContent): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return `'${content.text}`;
    case "number":
      return content.number;
    case "formula":
      return content.formula;
  }
}
