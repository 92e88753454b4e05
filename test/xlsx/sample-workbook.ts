import type {
  Area,
  BorderFormat,
  CellFormat,
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../workbench/workbook/snapshot";
import type { FileOptions } from "../../workbench/xlsx/file-options";

export const fileOptions: FileOptions = {
  customFunctions: ["ACHIEVEMENT", "YOY_CHANGE"],
  addIn: { id: "d750e476-3716-402b-a7c3-c590cd44a68e", version: "0.1.0.0" },
};

const thin: BorderFormat = { style: "Continuous", weight: "Thin", color: "#000000" };

export const kaiFormat: CellFormat = {
  numberFormat: "General",
  font: {
    name: "標楷體",
    size: 12,
    bold: false,
    italic: false,
    underline: "None",
    color: "#000000",
  },
  fill: null,
  horizontal: "General",
  vertical: "Top",
  wrapText: true,
  indentLevel: 0,
  shrinkToFit: false,
  locked: true,
  borders: { top: thin, bottom: thin, left: thin, right: thin },
};

export function cell(
  row: number,
  column: number,
  value: CellSnapshot["value"],
  more: Partial<CellSnapshot> = {},
): CellSnapshot {
  return {
    row,
    column,
    formula: null,
    value,
    text: String(value ?? ""),
    isError: false,
    errorMessage: null,
    quotePrefix: false,
    spilledFrom: null,
    format: kaiFormat,
    ...more,
  };
}

export function area(row: number, column: number, rowCount = 1, columnCount = 1): Area {
  return { row, column, rowCount, columnCount };
}

export function sheet(name: string, more: Partial<SheetSnapshot> = {}): SheetSnapshot {
  return {
    name,
    visibility: "Visible",
    isProtected: false,
    cells: [],
    columns: [],
    rows: [],
    standardWidth: 54,
    standardHeight: 16.5,
    merges: [],
    tables: [],
    validations: [],
    frozen: { rows: 0, columns: 0 },
    showGridlines: true,
    rowBreaks: [],
    page: {
      orientation: "Portrait",
      paperSize: "A4",
      zoom: { scale: 100 },
      margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
      printArea: null,
      titleRows: null,
      centerHorizontally: false,
      centerFooter: "",
    },
    ...more,
  };
}

export function workbook(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { sheets, activeSheet: sheets[0]?.name ?? "", settings: {} };
}
