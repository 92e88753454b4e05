import { insertCells, deleteCells } from "../../workbook/structure";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { Area } from "../../workbook/snapshot";
import { tableColumns } from "../../workbook/tables";
import { integer, text } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { rangeOf } from "./range";
import { setValues, values } from "./range-contents";
import { bodyArea, tableArea, type TableTarget } from "./table";

interface TableColumn {
  readonly parent: TableTarget;
  readonly index: number;
}

function columnArea({ parent, index }: TableColumn, whole: Area): Area {
  if (index < 0 || index >= parent.table.columnCount) throw new Refusal("ItemNotFound");
  return { ...whole, column: whole.column + index, columnCount: 1 };
}

function nameOf({ parent, index }: TableColumn): string {
  return tableColumns(parent.sheet, parent.table)[index] ?? "";
}

const tableColumnObject: ObjectOf<TableColumn> = defineClass<TableColumn>(
  "TableColumn",
  {
    "1.1": {
      properties: {
        Id: { get: ({ index }) => index + 1 },
        Index: { get: ({ index }) => index },
        Name: {
          get: nameOf,
          set(column, value, session) {
            const area = { ...columnArea(column, tableArea(column.parent)), rowCount: 1 };
            setValues({ sheet: column.parent.sheet, area }, [[`'${text(value)}`]], session);
          },
        },
        Values: {
          get: (column, session) =>
            values(
              { sheet: column.parent.sheet, area: columnArea(column, tableArea(column.parent)) },
              session,
            ),
          set: (column, value, session) =>
            setValues(
              { sheet: column.parent.sheet, area: columnArea(column, tableArea(column.parent)) },
              value,
              session,
            ),
        },
      },
      reads: {
        GetDataBodyRange: (column) =>
          rangeOf(column.parent.sheet, columnArea(column, bodyArea(column.parent))),
        GetHeaderRowRange: (column) =>
          rangeOf(column.parent.sheet, { ...columnArea(column, tableArea(column.parent)), rowCount: 1 }),
        GetRange: (column) => rangeOf(column.parent.sheet, columnArea(column, tableArea(column.parent))),
      },
      writes: {
        Delete(column, _given, { workbook }) {
          const area = columnArea(column, tableArea(column.parent));
          workbook.change(() => deleteCells(workbook, column.parent.sheet, area, "Left"));
          workbook.readTableFormulasAgain();
        },
      },
    },
  },
  { identity: (column) => ({ _Id: nameOf(column) }) },
);

function find(parent: TableTarget, key: unknown): number {
  if (typeof key === "number") return key - 1;
  return tableColumns(parent.sheet, parent.table).findIndex(
    (name) => name.toLowerCase() === text(key).toLowerCase(),
  );
}

function item(parent: TableTarget, key: unknown): ModelObject {
  const index = find(parent, key);
  if (index < 0 || index >= parent.table.columnCount) throw new Refusal("ItemNotFound");
  return tableColumnObject({ parent, index });
}

/** Adds a column inside the table, or at its right edge; the cells beside the table move right. */
function add(parent: TableTarget, [index, given, name]: readonly unknown[], session: Session): ModelObject {
  const { sheet, table } = parent;
  const at = index === null || index === undefined ? table.columnCount : integer(index);
  if (at < 0 || at > table.columnCount) throw invalidArgument();
  session.workbook.change(() => {
    const area = { ...tableArea(parent), column: table.column + at, columnCount: 1 };
    insertCells(session.workbook, sheet, area, "Right");
    if (at === table.columnCount) table.columnCount += 1;
    const header = name === null || name === undefined ? `欄${at + 1}` : text(name);
    setValues({ sheet, area: { ...area, rowCount: 1 } }, [[`'${header}`]], session);
    if (given !== null && given !== undefined) setValues({ sheet, area }, given, session);
    session.workbook.readTableFormulasAgain();
  });
  return tableColumnObject({ parent, index: at });
}

export const tableColumnCollectionObject: ObjectOf<TableTarget> = defineClass<TableTarget>(
  "TableColumnCollection",
  {
    "1.1": {
      properties: { Count: { get: ({ table }) => table.columnCount } },
      reads: {
        GetItem: (parent, [key]) => item(parent, key),
        GetItemAt: (parent, [index]) => item(parent, integer(index) + 1),
      },
      writes: { Add: add },
    },
    "1.4": {
      reads: {
        GetCount: ({ table }) => table.columnCount,
        GetItemOrNullObject(parent, [key]) {
          const index = find(parent, key);
          return index < 0 || index >= parent.table.columnCount ? null : tableColumnObject({ parent, index });
        },
      },
    },
  },
  {
    item,
    items: (parent) =>
      Array.from({ length: parent.table.columnCount }, (_, index) => tableColumnObject({ parent, index })),
  },
);
