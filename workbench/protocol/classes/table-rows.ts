import { insertCells, deleteCells } from "../../workbook/structure";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import { integer } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import type { RangeTarget } from "../references";
import { rangeOf } from "./range";
import { setValues, values } from "./range-contents";
import { bodyArea, type TableTarget } from "./table";

interface TableRow {
  readonly parent: TableTarget;
  readonly index: number;
}

function rangeTarget({ parent, index }: TableRow): RangeTarget {
  const body = bodyArea(parent);
  if (index < 0 || index >= body.rowCount) throw new Refusal("ItemNotFound");
  return { sheet: parent.sheet, area: { ...body, row: body.row + index, rowCount: 1 } };
}

const tableRowObject: ObjectOf<TableRow> = defineClass<TableRow>("TableRow", {
  "1.1": {
    properties: {
      Index: { get: ({ index }) => index },
      Values: {
        get: (row, session) => values(rangeTarget(row), session),
        set: (row, value, session) => setValues(rangeTarget(row), value, session),
      },
    },
    reads: {
      GetRange(row) {
        const { sheet, area } = rangeTarget(row);
        if (area === null) throw new Refusal("ItemNotFound");
        return rangeOf(sheet, area);
      },
    },
    writes: {
      Delete(row, _given, { workbook }) {
        const { sheet, area } = rangeTarget(row);
        if (area !== null) workbook.change(() => deleteCells(workbook, sheet, area, "Up"));
      },
    },
  },
});

/** Makes room inside the table, or below its last row; the cells under the table move down. */
function add(parent: TableTarget, [index, given]: readonly unknown[], session: Session): ModelObject {
  const { sheet, table } = parent;
  const body = bodyArea(parent);
  const at = index === null || index === undefined ? body.rowCount : integer(index);
  if (at < 0 || at > body.rowCount) throw invalidArgument();
  const rows: readonly unknown[] =
    given === null || given === undefined ? [[]] : Array.isArray(given) ? given : invalid();
  session.workbook.change(() => {
    const area = { ...body, row: body.row + at, rowCount: rows.length };
    insertCells(session.workbook, sheet, area, "Down");
    if (at === body.rowCount) table.rowCount += rows.length;
    if (given !== null && given !== undefined) setValues({ sheet, area }, given, session);
    session.workbook.readTableFormulasAgain();
  });
  return tableRowObject({ parent, index: at });
}

function invalid(): never {
  throw invalidArgument();
}

function rowAt(parent: TableTarget, index: unknown): ModelObject {
  const row = { parent, index: integer(index) };
  rangeTarget(row);
  return tableRowObject(row);
}

export const tableRowCollectionObject: ObjectOf<TableTarget> = defineClass<TableTarget>(
  "TableRowCollection",
  {
    "1.1": {
      properties: { Count: { get: (table) => bodyArea(table).rowCount } },
      reads: { GetItemAt: (table, [index]) => rowAt(table, index) },
      writes: { Add: add },
    },
    "1.4": { reads: { GetCount: (table) => bodyArea(table).rowCount } },
  },
  {
    item: rowAt,
    items: (parent) =>
      Array.from({ length: bodyArea(parent).rowCount }, (_, index) => tableRowObject({ parent, index })),
  },
);
