import { Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import { requireSheetName } from "../../workbook/sheets";
import type { Workbook } from "../../workbook/workbook";
import { optionalFlag, text } from "../arguments";
import { WHOLE_WORKBOOK } from "../events";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { SHEET_EVENTS, worksheetObject } from "./worksheet";

function find(workbook: Workbook, key: unknown): Sheet | undefined {
  const wanted = text(key).toLowerCase();
  return workbook.sheets.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
}

function item(workbook: Workbook, key: unknown): ModelObject {
  const sheet = find(workbook, key);
  if (sheet === undefined) throw new Refusal("ItemNotFound");
  return worksheetObject(sheet);
}

function add(workbook: Workbook, [name]: readonly unknown[]): ModelObject {
  if (name === null || name === undefined || name === "") return worksheetObject(workbook.addSheet());
  requireSheetName(workbook, text(name), null);
  return worksheetObject(workbook.addSheet(text(name)));
}

function countOf(workbook: Workbook, visibleOnly: unknown): number {
  const onlyVisible = optionalFlag(visibleOnly, "no");
  return workbook.sheets.filter(({ visibility }) => !onlyVisible || visibility === "Visible").length;
}

export const worksheetCollectionObject: ObjectOf<Workbook> = defineClass<Workbook>(
  "WorksheetCollection",
  {
    "1.1": {
      reads: {
        GetActiveWorksheet: (workbook) => worksheetObject(workbook.activeSheet),
        GetItem: (workbook, [key]) => item(workbook, key),
      },
      writes: { Add: add },
    },
    "1.4": {
      reads: {
        GetCount: (workbook, [visibleOnly]) => countOf(workbook, visibleOnly),
        GetItemOrNullObject: (workbook, [key]) => {
          const sheet = find(workbook, key);
          return sheet === undefined ? null : worksheetObject(sheet);
        },
      },
    },
    "1.5": {
      reads: {
        GetFirst: (workbook, [visibleOnly]) => end(workbook.sheets, visibleOnly),
        GetLast: (workbook, [visibleOnly]) => end([...workbook.sheets].reverse(), visibleOnly),
      },
    },
    "1.9": {
      reads: Object.fromEntries(
        Object.entries(SHEET_EVENTS).flatMap(([event, type]) => [
          [
            `_Register${event}`,
            (_book: Workbook, _given: readonly unknown[], { events }: Session) =>
              events.add(type, WHOLE_WORKBOOK),
          ],
          [
            `_Unregister${event}`,
            (_book: Workbook, _given: readonly unknown[], { events }: Session) =>
              events.remove(type, WHOLE_WORKBOOK),
          ],
        ]),
      ),
    },
  },
  { item, items: (workbook) => workbook.sheets.map((sheet) => worksheetObject(sheet)) },
);

function end(sheets: readonly Sheet[], visibleOnly: unknown): ModelObject {
  const onlyVisible = optionalFlag(visibleOnly, "no");
  const found = sheets.find(({ visibility }) => !onlyVisible || visibility === "Visible");
  if (found === undefined) throw new Refusal("ItemNotFound");
  return worksheetObject(found);
}
