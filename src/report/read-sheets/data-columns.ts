import { dataColumnKeys, en, zhTW, type Captions, type DataColumnKey } from "../layout/captions";
import type { SheetCells } from "./sheet-cells";

export interface DataHeader {
  readonly row: number;
  /** Where each column stands now; columns that the planner deleted are missing. */
  readonly columns: ReadonlyMap<DataColumnKey, number>;
}

/** So many captions make a row the header: enough to tell it from a row of contents. */
const fewestCaptions = 4;

/** Finds the header by its captions, in either language: columns may have been moved, and others added. */
export function findDataHeader({ texts }: SheetCells): DataHeader | null {
  for (const [row, cells] of texts.slice(0, 30).entries()) {
    for (const captions of [zhTW, en]) {
      const columns = columnsOf(cells, captions);
      if (columns.size >= fewestCaptions && columns.has("indicator")) return { row, columns };
    }
  }
  return null;
}

function columnsOf(cells: readonly string[], captions: Captions): Map<DataColumnKey, number> {
  const columns = new Map<DataColumnKey, number>();
  const words = cells.map((text) => text.replace(/\s/g, "").toLowerCase());
  for (const key of dataColumnKeys) {
    const column = words.indexOf(captions.dataColumns[key].replace(/\s/g, "").toLowerCase());
    if (column >= 0) columns.set(key, column);
  }
  return columns;
}
