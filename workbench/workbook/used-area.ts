import { STANDARD_FORMAT } from "./format";
import { forEachCell, type Sheet } from "./sheet";
import type { Area } from "./snapshot";
import { boundingArea } from "./area";

/** Cells with content, and unless only values count, cells that look other than the standard; null when none. */
export function usedArea(sheet: Sheet, within: Area, what: "values" | "values and formats"): Area | null {
  let used: Area | null = null;
  forEachCell(sheet, within, (cell, row, column) => {
    const hasContent = cell.formula !== null || (cell.value !== null && cell.value !== "");
    if (!hasContent && (what === "values" || cell.format === STANDARD_FORMAT)) return;
    const one = { row, column, rowCount: 1, columnCount: 1 };
    used = used === null ? one : boundingArea(used, one);
  });
  return used;
}
