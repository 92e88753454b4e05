import { readFile } from "node:fs/promises";
import { readAddInReference } from "../server/addin-reference";
import { projectFolder } from "../server/project-folder";
import { cellName } from "../workbook/address";
import type { CellSnapshot } from "../workbook/snapshot";
import { readWorkbook } from "../xlsx/read-workbook";
import type { Check } from "./check-workbook";
import { isSameValue, placeOf, type SavedCell } from "./saved-values";

/** Whether the workbench opens a file that LibreOffice saved, with what stood in it before. */
export async function checkOpening(path: string, before: readonly SavedCell[]): Promise<Check> {
  const addIn = await readAddInReference(projectFolder);
  const { sheets } = await readWorkbook(await readFile(path), { customFunctions: [], addIn });
  const opened = new Map<string, CellSnapshot>();
  for (const { name, cells } of sheets) {
    for (const cell of cells) opened.set(placeOf({ sheet: name, address: cellName(cell) }), cell);
  }
  return {
    name: "the workbench opens the file as LibreOffice saved it, with every value and formula",
    faults: before.filter(({ value }) => value !== null).flatMap((cell) => faultsOf(cell, opened)),
  };
}

function faultsOf(cell: SavedCell, opened: ReadonlyMap<string, CellSnapshot>): string[] {
  const place = placeOf(cell);
  const found = opened.get(place);
  const faults: string[] = [];
  if (!isSameValue(cell.value, found?.value ?? null)) {
    faults.push(`${place} was ${String(cell.value)} and is ${String(found?.value)}`);
  }
  if (cell.isFormula && (found?.formula ?? null) === null) faults.push(`${place} is no formula any more`);
  return faults;
}
