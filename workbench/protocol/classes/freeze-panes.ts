import { Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import { areaArgument, count } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { rangeOf } from "./range";
import { COLUMN_LIMIT, ROW_LIMIT } from "../../workbook/address";

function freeze(sheet: Sheet, frozen: Sheet["frozen"], { workbook }: Session): void {
  workbook.change(() => void (sheet.frozen = frozen));
}

function location(sheet: Sheet): ModelObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return rangeOf(sheet, {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? ROW_LIMIT : rows,
    columnCount: columns === 0 ? COLUMN_LIMIT : columns,
  });
}

export const freezePanesObject: ObjectOf<Sheet> = defineClass<Sheet>("WorksheetFreezePanes", {
  "1.7": {
    reads: {
      GetLocation(sheet) {
        const found = location(sheet);
        if (found === null) throw new Refusal("ItemNotFound");
        return found;
      },
      GetLocationOrNullObject: location,
    },
    writes: {
      FreezeAt(sheet, [range], session) {
        const area = areaArgument(range, sheet);
        freeze(sheet, { rows: area.row + area.rowCount, columns: area.column + area.columnCount }, session);
      },
      FreezeColumns: (sheet, [columns], session) =>
        freeze(sheet, { rows: 0, columns: count(columns) }, session),
      FreezeRows: (sheet, [rows], session) => freeze(sheet, { rows: count(rows), columns: 0 }, session),
      Unfreeze: (sheet, _given, session) => freeze(sheet, { rows: 0, columns: 0 }, session),
    },
  },
});
