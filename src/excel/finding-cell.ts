import type { SheetCell } from "../report/read-sheets/sheet-cells";
import { cellOfPlace, type SheetPlaces } from "../report/read-sheets/sheet-places";
import type { Finding } from "../report/review/finding";

/** The cell that a finding is about, else the one that shows its place; null where the sheets show neither. */
export function cellOfFinding(
  { cell, place }: Pick<Finding, "cell" | "place">,
  places: SheetPlaces,
): SheetCell | null {
  return cell ?? (place && cellOfPlace(places, place));
}
