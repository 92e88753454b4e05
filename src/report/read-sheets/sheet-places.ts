import type { ReportPlace } from "../layout/cell-location";
import type { SheetCell } from "./sheet-cells";

/** Where everything of a report stands now, by the key of its place. */
export type SheetPlaces = ReadonlyMap<string, SheetCell>;

export function keyOfPlace({ indicatorId, measureId, section, paragraph, column }: ReportPlace): string {
  if (measureId !== undefined) return JSON.stringify([indicatorId, "measure", measureId, column ?? ""]);
  if (column !== undefined) return JSON.stringify([indicatorId, "column", column]);
  const steps = [section, paragraph].filter((step) => step !== undefined);
  return JSON.stringify([indicatorId, ...steps]);
}

/**
 * The cell that shows a place of the report: a measure's figure (`column: "target"`) in the data sheet, everything
 * else, such as where an analysis begins (`column: "analysis"`), in the printed sheet. What is not shown on its own is looked for in what it belongs to, up to the
 * indicator's name; null when not even that stands in the sheets.
 */
export function cellOfPlace(places: SheetPlaces, place: ReportPlace): SheetCell | null {
  const { indicatorId, measureId, section } = place;
  const wider: readonly ReportPlace[] = [
    place,
    ...(measureId === undefined ? [] : [{ indicatorId, measureId }]),
    ...(section === undefined ? [] : [{ indicatorId, section }]),
    { indicatorId },
  ];
  for (const one of wider) {
    const cell = places.get(keyOfPlace(one));
    if (cell !== undefined) return cell;
  }
  return null;
}
