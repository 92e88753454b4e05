import { clearContents } from "../../workbook/contents";
import { deleteCells } from "../../workbook/structure";
import { Refusal } from "../../workbook/refusal";
import type { Sheet, Table } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { renameTable, resizeTable } from "../../workbook/tables";
import { areaArgument, flag, text } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { rangeOf } from "./range";
import { tableColumnCollectionObject } from "./table-columns";
import { tableRowCollectionObject } from "./table-rows";
import { worksheetObject } from "./worksheet";

export interface TableTarget {
  readonly sheet: Sheet;
  readonly table: Table;
}

export function tableArea({ table: { row, column, rowCount, columnCount } }: TableTarget): Area {
  return { row, column, rowCount, columnCount };
}

export function bodyArea({ table }: TableTarget): Area {
  const totals = table.showTotals ? 1 : 0;
  return {
    ...tableArea({ table } as TableTarget),
    row: table.row + 1,
    rowCount: table.rowCount - 1 - totals,
  };
}

function range(target: TableTarget, area: Area): ModelObject {
  requireStanding(target);
  return rangeOf(target.sheet, area);
}

function requireStanding({ sheet, table }: TableTarget): void {
  if (!sheet.tables.includes(table)) throw new Refusal("ItemNotFound");
}

function remove({ sheet, table }: TableTarget): void {
  sheet.tables = sheet.tables.filter((other) => other !== table);
}

function settable(name: "showFilterButton" | "showBandedRows"): {
  get: (target: TableTarget) => boolean;
  set: (target: TableTarget, value: unknown, session: Session) => void;
} {
  return {
    get: ({ table }) => table[name],
    set: ({ table }, value, { workbook }) => workbook.change(() => void (table[name] = flag(value))),
  };
}

export const tableObject: ObjectOf<TableTarget> = defineClass<TableTarget>(
  "Table",
  {
    "1.1": {
      properties: {
        Columns: { child: (target) => tableColumnCollectionObject(target) },
        Id: { get: ({ table }) => table.id },
        Name: {
          get: ({ table }) => table.name,
          set: ({ table }, value, { workbook }) =>
            workbook.change(() => renameTable(workbook, table, text(value))),
        },
        Rows: { child: (target) => tableRowCollectionObject(target) },
        ShowHeaders: { get: () => true },
        ShowTotals: { get: ({ table }) => table.showTotals },
        Style: {
          get: ({ table }) => table.style,
          set: ({ table }, value, { workbook }) => workbook.change(() => void (table.style = text(value))),
        },
      },
      reads: {
        GetDataBodyRange: (target) => range(target, bodyArea(target)),
        GetHeaderRowRange: (target) => range(target, { ...tableArea(target), rowCount: 1 }),
        GetRange: (target) => range(target, tableArea(target)),
      },
      writes: {
        /** Takes the table away with everything in it. */
        Delete(target, _given, { workbook }) {
          requireStanding(target);
          workbook.change(() => {
            const area = tableArea(target);
            remove(target);
            clearContents(workbook, target.sheet, area);
            deleteCells(workbook, target.sheet, area, "Up");
          });
        },
      },
    },
    "1.2": {
      properties: { Worksheet: { child: ({ sheet }) => worksheetObject(sheet) } },
      writes: {
        ConvertToRange(target, _given, { workbook }) {
          const area = tableArea(target);
          requireStanding(target);
          workbook.change(() => remove(target));
          return rangeOf(target.sheet, area);
        },
      },
    },
    "1.3": {
      properties: {
        ShowBandedRows: settable("showBandedRows"),
        ShowFilterButton: settable("showFilterButton"),
      },
    },
    "1.13": {
      writes: {
        Resize(target, [newRange], { workbook }) {
          requireStanding(target);
          workbook.change(() =>
            resizeTable(workbook, target.sheet, target.table, areaArgument(newRange, target.sheet)),
          );
        },
      },
    },
  },
  { identity: ({ table }) => ({ _Id: table.id, Id: table.id }) },
);
