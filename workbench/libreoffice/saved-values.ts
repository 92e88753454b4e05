import ExcelJS from "exceljs";

export interface SavedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | number | boolean | null;
  readonly isFormula: boolean;
  readonly isError: boolean;
}

/** Every cell of a workbook file with the value or result saved in it. */
export async function readSavedCells(path: string): Promise<readonly SavedCell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  const cells: SavedCell[] = [];
  workbook.eachSheet((worksheet) => {
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.type === ExcelJS.ValueType.Merge) return;
        cells.push({
          sheet: worksheet.name,
          address: cell.address,
          ...plainValue(cell),
          isFormula: cell.formula !== undefined && cell.formula !== "",
        });
      });
    });
  });
  return cells;
}

function plainValue(cell: ExcelJS.Cell): Pick<SavedCell, "value" | "isError"> {
  const value: unknown = cell.type === ExcelJS.ValueType.Formula ? cell.result : cell.value;
  if (value === null || value === undefined || value === "") return { value: null, isError: false };
  if (typeof value === "string") return { value, isError: value.startsWith("#") };
  if (typeof value === "number" || typeof value === "boolean") return { value, isError: false };
  if (typeof value === "object" && "error" in value) {
    return { value: String(value.error), isError: true };
  }
  return { value: cell.text, isError: false };
}

export function placeOf({ sheet, address }: Pick<SavedCell, "sheet" | "address">): string {
  return `${sheet}!${address}`;
}

/** Numbers may differ in their last digits. */
export function isSameValue(one: SavedCell["value"], other: SavedCell["value"]): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}
