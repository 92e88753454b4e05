import { renameSheetInFormula } from "./shift-formula";
import { invalidArgument, Refusal } from "./refusal";
import { ENTIRE_SHEET, forEachCell, type Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Excel's rules for a sheet's name. */
export function requireSheetName(workbook: Workbook, name: string, self: Sheet | null): void {
  const isAllowed = name.length > 0 && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name);
  // History is Excel's own in every language's version.
  if (!isAllowed || name.toLowerCase() === "history") throw invalidArgument();
  const other = workbook.sheets.find(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (other !== undefined) throw new Refusal("ItemAlreadyExists");
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  requireSheetName(workbook, name, sheet);
  if (name === sheet.name) return;
  workbook.calculation.renameSheet(sheet.name, name);
  rewriteFormulas(workbook, sheet.name, name);
  sheet.name = name;
}

export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  const others = workbook.sheets.filter((other) => other !== sheet);
  const next = others.find(({ visibility }) => visibility === "Visible");
  if (next === undefined) throw new Refusal("InvalidOperation");
  if (sheet.visibility === "VeryHidden") throw new Refusal("InvalidOperation");
  workbook.calculation.removeSheet(sheet.name);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  rewriteFormulas(workbook, sheet.name, null);
  workbook.readTableFormulasAgain();
  if (workbook.activeSheet === sheet) workbook.activate(next.name);
}

export function moveSheet(workbook: Workbook, sheet: Sheet, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length)
    throw invalidArgument();
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.sheets.splice(position, 0, sheet);
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Sheet["visibility"]): void {
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) throw new Refusal("InvalidOperation");
  sheet.visibility = visibility;
  const next = others[0];
  if (visibility !== "Visible" && workbook.activeSheet === sheet && next !== undefined)
    workbook.activate(next.name);
}

function rewriteFormulas(workbook: Workbook, name: string, newName: string | null): void {
  for (const sheet of workbook.sheets) {
    forEachCell(sheet, ENTIRE_SHEET, (cell) => {
      if (cell.formula !== null) cell.formula = renameSheetInFormula(cell.formula, name, newName);
    });
  }
}
