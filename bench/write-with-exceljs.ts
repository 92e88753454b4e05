import ExcelJS from "exceljs";
import type { CellContent, SheetPlan } from "../src/report/layout/sheet-plan";
import { styles, type Line, type StyleName } from "../src/report/layout/styles";

/** The same sheets written to a file by ExcelJS: contents, looks, heights, widths and merges. */
export async function writeWithExcelJs(plans: readonly SheetPlan[]): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name);
    plan.columns.forEach((column, index) => (sheet.getColumn(index + 1).width = column.width / 5.25));
    for (const [index, planned] of plan.rows.entries()) {
      const row = sheet.getRow(index + 1);
      row.height = planned.height;
      planned.cells.forEach((cell, column) => {
        const target = row.getCell(column + 1);
        target.value = valueOf(cell.content);
        target.style = styleOf(cell.style);
      });
    }
    for (const { row, column, rowCount, columnCount } of plan.merges) {
      sheet.mergeCells(row + 1, column + 1, row + rowCount, column + columnCount);
    }
  }
  return (await workbook.xlsx.writeBuffer()).byteLength;
}

function valueOf(content: CellContent): ExcelJS.CellValue {
  switch (content.kind) {
    case "blank":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "formula":
      return { formula: content.formula.slice(1) };
  }
}

const known = new Map<StyleName, Partial<ExcelJS.Style>>();

function styleOf(name: StyleName): Partial<ExcelJS.Style> {
  const found = known.get(name);
  if (found) return found;
  const { fontName, fontSize, bold, horizontal, vertical, wrap, numberFormat, borders } = styles[name];
  const style: Partial<ExcelJS.Style> = {
    font: { name: fontName, size: fontSize, bold },
    alignment: {
      vertical: vertical === "Center" ? "middle" : "top",
      wrapText: wrap,
      ...(horizontal === "General"
        ? {}
        : { horizontal: horizontal.toLowerCase() as "left" | "center" | "right" }),
    },
    numFmt: numberFormat,
    border: {
      top: lineOf(borders.top),
      bottom: lineOf(borders.bottom),
      left: lineOf(borders.left),
      right: lineOf(borders.right),
    },
  };
  known.set(name, style);
  return style;
}

function lineOf(line: Line): Partial<ExcelJS.Border> {
  return line === "thin" ? { style: "thin" } : {};
}
