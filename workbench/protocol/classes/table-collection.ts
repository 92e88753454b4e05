import { parseAddress } from "../../workbook/address";
import { insertCells } from "../../workbook/structure";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { addTable, findTable } from "../../workbook/tables";
import type { Workbook } from "../../workbook/workbook";
import { flag, integer, rangeArgument, text } from "../arguments";
import { defineClass, type ObjectOf, isModelObject, type ModelObject, type Session } from "../object-model";
import { areaOf } from "../references";
import { tableObject, type TableTarget } from "./table";

/** The tables of a sheet, or of the whole workbook. */
interface Tables {
  readonly sheet: Sheet | null;
}

function all({ sheet }: Tables, workbook: Workbook): readonly TableTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function find(target: Tables, key: unknown, workbook: Workbook): TableTarget | null {
  const found = findTable(workbook, String(key));
  return found === null || (target.sheet !== null && found.sheet !== target.sheet) ? null : found;
}

function item(target: Tables, key: unknown, { workbook }: Session): ModelObject {
  const found = find(target, key, workbook);
  if (found === null) throw new Refusal("ItemNotFound");
  return tableObject(found);
}

function placeOf(target: Tables, address: unknown, workbook: Workbook): { sheet: Sheet; area: Area } {
  if (isModelObject(address)) {
    const range = rangeArgument(address);
    if (target.sheet !== null && range.sheet !== target.sheet) throw invalidArgument();
    return { sheet: range.sheet, area: areaOf(range) };
  }
  const parsed = parseAddress(text(address));
  if (parsed === null) throw invalidArgument();
  const sheet =
    parsed.sheetName === null ? (target.sheet ?? workbook.activeSheet) : workbook.sheet(parsed.sheetName);
  if (target.sheet !== null && sheet !== target.sheet) throw invalidArgument();
  return { sheet, area: parsed.area };
}

function add(target: Tables, [address, hasHeaders]: readonly unknown[], { workbook }: Session): ModelObject {
  const { sheet, area } = placeOf(target, address, workbook);
  const headed = flag(hasHeaders);
  const table = workbook.change(() => {
    if (headed) return addTable(workbook, sheet, area);
    // Without headers Excel moves the cells down by one row and writes headers of its own above them.
    insertCells(workbook, sheet, { ...area, rowCount: 1 }, "Down");
    return addTable(workbook, sheet, { ...area, rowCount: area.rowCount + 1 });
  });
  return tableObject({ sheet, table });
}

export const tableCollectionObject: ObjectOf<Tables> = defineClass<Tables>(
  "TableCollection",
  {
    "1.1": {
      properties: { Count: { get: (target, { workbook }) => all(target, workbook).length } },
      reads: {
        GetItem: (target, [key], session) => item(target, key, session),
        GetItemAt(target, [index], { workbook }) {
          const found = all(target, workbook)[integer(index)];
          if (found === undefined) throw new Refusal("ItemNotFound");
          return tableObject(found);
        },
      },
      writes: { Add: add },
    },
    "1.4": {
      reads: {
        GetCount: (target, _given, { workbook }) => all(target, workbook).length,
        GetItemOrNullObject(target, [key], { workbook }) {
          const found = find(target, key, workbook);
          return found === null ? null : tableObject(found);
        },
      },
    },
  },
  { item, items: (target, { workbook }) => all(target, workbook).map(tableObject) },
);
