import { parseAddress } from "../../workbook/address";
import { invalidArgument, Refusal } from "../../workbook/refusal";
import { ENTIRE_SHEET, type Sheet } from "../../workbook/sheet";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../../workbook/sheets";
import type { Area } from "../../workbook/snapshot";
import { usedArea } from "../../workbook/used-area";
import { color, flag, integer, numberBetween, oneOf, optionalFlag, text } from "../arguments";
import { DATA_CHANGED, SELECTION_CHANGED } from "../events";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { autoFilterObject } from "./auto-filter";
import { freezePanesObject } from "./freeze-panes";
import { pageBreakCollectionObject } from "./page-breaks";
import { pageLayoutObject } from "./page-layout";
import { rangeOf } from "./range";
import { rangeAreasObject } from "./range-areas";
import { tableCollectionObject } from "./table-collection";
import { protectionObject } from "./worksheet-protection";

function range(sheet: Sheet, [address]: readonly unknown[]): ModelObject {
  if (address === null || address === undefined || address === "") return rangeOf(sheet, ENTIRE_SHEET);
  return rangeOf(sheet, localArea(sheet, text(address)));
}

function localArea(sheet: Sheet, address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw invalidArgument();
  if (parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== sheet.name.toLowerCase())
    throw invalidArgument();
  return parsed.area;
}

function used(sheet: Sheet, valuesOnly: unknown): Area | null {
  return usedArea(sheet, ENTIRE_SHEET, optionalFlag(valuesOnly, "no") ? "values" : "values and formats");
}

function eventMethods(names: { readonly [event: string]: number }): {
  readonly [name: string]: (sheet: Sheet, given: readonly unknown[], session: Session) => void;
} {
  return Object.fromEntries(
    Object.entries(names).flatMap(([event, type]) => [
      [
        `_Register${event}`,
        (sheet: Sheet, _given: readonly unknown[], { events }: Session) => events.add(type, sheet.id),
      ],
      [
        `_Unregister${event}`,
        (sheet: Sheet, _given: readonly unknown[], { events }: Session) => events.remove(type, sheet.id),
      ],
    ]),
  );
}

/** The client's numbers for events of a sheet. */
export const SHEET_EVENTS = {
  DataChangedEvent: DATA_CHANGED,
  SelectionChangedEvent: SELECTION_CHANGED,
} as const;

export const worksheetObject: ObjectOf<Sheet> = defineClass<Sheet>(
  "Worksheet",
  {
    "1.1": {
      properties: {
        Id: { get: ({ id }) => id },
        Name: {
          get: ({ name }) => name,
          set: (sheet, value, { workbook }) =>
            workbook.change(() => renameSheet(workbook, sheet, text(value))),
        },
        Position: {
          get: (sheet, { workbook }) => workbook.sheets.indexOf(sheet),
          set: (sheet, value, { workbook }) =>
            workbook.change(() => moveSheet(workbook, sheet, integer(value))),
        },
        Visibility: {
          get: ({ visibility }) => visibility,
          set: (sheet, value, { workbook }) =>
            workbook.change(() =>
              setVisibility(workbook, sheet, oneOf(value, ["Visible", "Hidden", "VeryHidden"])),
            ),
        },
        Tables: { child: (sheet) => tableCollectionObject({ sheet }) },
      },
      reads: {
        Activate: (sheet, _given, { workbook }) => workbook.activate(sheet.name),
        GetCell: (sheet, [row, column]) =>
          rangeOf(sheet, { row: integer(row), column: integer(column), rowCount: 1, columnCount: 1 }),
        GetRange: range,
        // Excel answers A1 for a sheet on which nothing stands.
        GetUsedRange: (sheet, [valuesOnly]) =>
          rangeOf(sheet, used(sheet, valuesOnly) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 }),
      },
      writes: {
        Delete: (sheet, _given, { workbook }) => workbook.change(() => deleteSheet(workbook, sheet)),
      },
    },
    "1.2": { properties: { Protection: { child: (sheet) => protectionObject(sheet) } } },
    "1.4": {
      reads: {
        GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
          const area = used(sheet, valuesOnly);
          return area === null ? null : rangeOf(sheet, area);
        },
      },
    },
    "1.5": {
      reads: {
        GetNext: (sheet, [visibleOnly], { workbook }) => neighbour(sheet, 1, visibleOnly, workbook.sheets),
        GetPrevious: (sheet, [visibleOnly], { workbook }) =>
          neighbour(sheet, -1, visibleOnly, workbook.sheets),
      },
    },
    "1.7": {
      properties: {
        FreezePanes: { child: (sheet) => freezePanesObject(sheet) },
        StandardHeight: { get: ({ standardHeight }) => standardHeight },
        StandardWidth: {
          get: ({ standardWidth }) => standardWidth,
          set: (sheet, value, { workbook }) =>
            workbook.change(() => void (sheet.standardWidth = numberBetween(value, 0, 255))),
        },
        TabColor: {
          get: ({ tabColor }) => tabColor,
          set: (sheet, value, { workbook }) =>
            workbook.change(() => void (sheet.tabColor = value === "" ? "" : color(value))),
        },
      },
      reads: {
        GetRangeByIndexes: (sheet, [row, column, rowCount, columnCount]) =>
          rangeOf(sheet, {
            row: integer(row),
            column: integer(column),
            rowCount: integer(rowCount),
            columnCount: integer(columnCount),
          }),
        ...eventMethods(SHEET_EVENTS),
      },
    },
    "1.8": {
      properties: {
        // The client reads these under one name and writes them under another.
        ShowGridlines: { get: ({ showGridlines }) => showGridlines },
        ShowHeadings: { get: ({ showHeadings }) => showHeadings },
        Gridlines: {
          set: (sheet, value, { workbook }) =>
            workbook.change(() => void (sheet.showGridlines = flag(value))),
        },
        Headings: {
          set: (sheet, value, { workbook }) => workbook.change(() => void (sheet.showHeadings = flag(value))),
        },
      },
    },
    "1.9": {
      properties: {
        AutoFilter: { child: (sheet) => autoFilterObject(sheet) },
        HorizontalPageBreaks: { child: (sheet) => pageBreakCollectionObject({ sheet, axis: "rows" }) },
        VerticalPageBreaks: { child: (sheet) => pageBreakCollectionObject({ sheet, axis: "columns" }) },
        PageLayout: { child: (sheet) => pageLayoutObject(sheet) },
      },
      reads: {
        GetRanges: (sheet, [address]) => {
          const parts = address === null || address === undefined ? null : text(address).split(/[,;]/);
          const areas = parts?.map((part) => localArea(sheet, part)) ?? [ENTIRE_SHEET];
          return rangeAreasObject({ sheet, areas });
        },
      },
    },
  },
  { identity: ({ id, name }) => ({ _Id: id, Id: id, Name: name }) },
);

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: unknown, sheets: readonly Sheet[]): ModelObject {
  const onlyVisible = optionalFlag(visibleOnly, "no");
  for (let index = sheets.indexOf(sheet) + step; ; index += step) {
    const found = sheets[index];
    if (found === undefined) throw new Refusal("ItemNotFound");
    if (!onlyVisible || found.visibility === "Visible") return worksheetObject(found);
  }
}
