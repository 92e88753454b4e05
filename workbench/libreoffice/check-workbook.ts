import { checkOpening } from "./check-opening";
import { checkPrinting } from "./check-printing";
import { startLibreOffice } from "./convert";
import { isSameValue, placeOf, readSavedCells, type SavedCell } from "./saved-values";

/** What was looked at. */
export interface Check {
  readonly name: string;
  /** What is wrong; none when the check passed. */
  readonly faults: readonly string[];
}

/** A second opinion on a workbook file: what LibreOffice computes in it and how it prints. */
export async function checkWorkbook(path: string, folder: string): Promise<readonly Check[]> {
  const convert = await startLibreOffice(folder);
  const saved = await readSavedCells(path);
  const converted = await convert(path, "xlsx");
  const recalculated = await readSavedCells(converted);
  return [
    { name: "no formula gives an error that Excel's result is not", faults: newErrors(saved, recalculated) },
    { name: "every formula gives the number saved with it", faults: differences(saved, recalculated) },
    await checkOpening(converted, saved),
    ...(await checkPrinting(path, saved, folder, convert)),
  ];
}

function newErrors(saved: readonly SavedCell[], recalculated: readonly SavedCell[]): string[] {
  const before = byPlace(saved);
  return recalculated
    .filter((cell) => cell.isError && before.get(placeOf(cell))?.isError !== true)
    .map((cell) => `${placeOf(cell)} is ${String(cell.value)}`);
}

function differences(saved: readonly SavedCell[], recalculated: readonly SavedCell[]): string[] {
  const after = byPlace(recalculated);
  return saved
    .filter(({ isFormula }) => isFormula)
    .filter((cell) => !isSameValue(cell.value, after.get(placeOf(cell))?.value ?? null))
    .map((cell) => {
      const found = after.get(placeOf(cell))?.value ?? null;
      return `${placeOf(cell)} was saved as ${String(cell.value)} and is ${String(found)}`;
    });
}

function byPlace(cells: readonly SavedCell[]): Map<string, SavedCell> {
  return new Map(cells.map((cell) => [placeOf(cell), cell]));
}
