import {
  areaName,
  COLUMN_LIMIT,
  isEntireColumn,
  isEntireRow,
  isOnSheet,
  ROW_LIMIT,
  sheetPrefix,
} from "../../workbook/address";
import { boundingArea, cellCount, intersection } from "../../workbook/area";
import { mergeCells, unmergeCells } from "../../workbook/merges";
import { Refusal, invalidArgument } from "../../workbook/refusal";
import { columnWidth, rowHeight, type Sheet } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { usedArea } from "../../workbook/used-area";
import { areaArgument, count, integer, optionalFlag, SIZE_MESSAGE } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject, type Session } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { clearRange, copyFrom, deleteRange, insertRange } from "./range-changes";
import {
  cellProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./range-cell-properties";
import * as contents from "./range-contents";
import { dataValidationObject } from "./data-validation";
import { hiddenProperty } from "./range-hidden";
import { rangeFormatObject } from "./range-format";
import { mergedAreasOrNull } from "./range-areas";
import { worksheetObject } from "./worksheet";

export function rangeOf(sheet: Sheet, area: Area): ModelObject {
  if (!isOnSheet(area)) throw invalidArgument();
  return rangeObject({ sheet, area });
}

/** A range beside this one; what leaves the sheet is refused. */
function beside(target: RangeTarget, change: (area: Area) => Partial<Area>): ModelObject {
  const area = areaOf(target);
  return rangeOf(target.sheet, { ...area, ...change(area) });
}

function usedWithin(target: RangeTarget, valuesOnly: unknown): Area | null {
  return usedArea(
    target.sheet,
    areaOf(target),
    optionalFlag(valuesOnly, "no") ? "values" : "values and formats",
  );
}

function resized(rowCount: number, columnCount: number): Partial<Area> {
  if (rowCount < 1 || columnCount < 1) throw invalidArgument();
  return { rowCount, columnCount };
}

function select(target: RangeTarget, _given: readonly unknown[], { workbook }: Session): void {
  const { sheet } = target;
  if (sheet.visibility !== "Visible") throw new Refusal("InvalidOperation");
  workbook.change(() => {
    workbook.activeSheet = sheet;
    workbook.selection = { sheet, areas: [areaOf(target)] };
  }, "selection");
}

/** What the formula in this one cell fills, itself included; null when it fills no other. */
function spilledRange(
  target: RangeTarget,
  _given: readonly unknown[],
  { workbook }: Session,
): ModelObject | null {
  const area = areaOf(target);
  if (cellCount(area) !== 1) throw invalidArgument();
  const size = workbook.calculation.spillsTo(target.sheet.name, area.row, area.column);
  return size === null ? null : rangeOf(target.sheet, { ...area, ...size });
}

function intersect(target: RangeTarget, other: unknown): Area | null {
  return intersection(areaOf(target), areaArgument(other, target.sheet));
}

function sum(from: number, length: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + length; index += 1) total += size(index);
  return total;
}

export const rangeObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("Range", {
  "1.1": {
    properties: {
      Address: { get: (target) => `${sheetPrefix(target.sheet.name)}${areaName(areaOf(target))}` },
      AddressLocal: { get: (target) => `${sheetPrefix(target.sheet.name)}${areaName(areaOf(target))}` },
      CellCount: {
        get: (target) => (cellCount(areaOf(target)) > 2 ** 31 - 1 ? -1 : cellCount(areaOf(target))),
      },
      ColumnCount: { get: (target) => areaOf(target).columnCount },
      ColumnIndex: { get: (target) => areaOf(target).column },
      RowCount: { get: (target) => areaOf(target).rowCount },
      RowIndex: { get: (target) => areaOf(target).row },
      Values: { get: contents.values, set: contents.setValues },
      Formulas: { get: contents.formulas, set: contents.setValues },
      FormulasLocal: { get: contents.formulas, set: contents.setValues },
      NumberFormat: { get: contents.numberFormats, set: contents.setNumberFormats },
      Text: { get: contents.texts },
      ValueTypes: { get: contents.valueTypes },
      Format: { child: (target) => rangeFormatObject(target) },
      Worksheet: { child: (target) => worksheetObject(target.sheet) },
    },
    reads: {
      GetBoundingRect: (target, [other]) =>
        rangeOf(target.sheet, boundingArea(areaOf(target), areaArgument(other, target.sheet))),
      GetCell: (target, [row, column]) =>
        beside(target, (area) => ({
          row: area.row + integer(row),
          column: area.column + integer(column),
          rowCount: 1,
          columnCount: 1,
        })),
      GetColumn: (target, [column]) =>
        beside(target, (area) => {
          if (integer(column) < 0 || integer(column) >= area.columnCount) throw invalidArgument();
          return { column: area.column + integer(column), columnCount: 1 };
        }),
      GetRow: (target, [row]) =>
        beside(target, (area) => {
          if (integer(row) < 0 || integer(row) >= area.rowCount) throw invalidArgument();
          return { row: area.row + integer(row), rowCount: 1 };
        }),
      GetEntireColumn: (target) => beside(target, () => ({ row: 0, rowCount: ROW_LIMIT })),
      GetEntireRow: (target) => beside(target, () => ({ column: 0, columnCount: COLUMN_LIMIT })),
      GetIntersection: (target, [other]) => {
        const area = intersect(target, other);
        if (area === null) throw new Refusal("ItemNotFound");
        return rangeOf(target.sheet, area);
      },
      GetLastCell: (target) =>
        beside(target, (area) => ({
          row: area.row + area.rowCount - 1,
          column: area.column + area.columnCount - 1,
          rowCount: 1,
          columnCount: 1,
        })),
      GetLastColumn: (target) =>
        beside(target, (area) => ({ column: area.column + area.columnCount - 1, columnCount: 1 })),
      GetLastRow: (target) => beside(target, (area) => ({ row: area.row + area.rowCount - 1, rowCount: 1 })),
      GetOffsetRange: (target, [down, right]) =>
        beside(target, (area) => ({ row: area.row + integer(down), column: area.column + integer(right) })),
      // Excel answers the upper left cell when nothing stands in the range.
      GetUsedRange: (target, [valuesOnly]) =>
        rangeOf(
          target.sheet,
          usedWithin(target, valuesOnly) ?? { ...areaOf(target), rowCount: 1, columnCount: 1 },
        ),
      Select: select,
    },
    writes: {
      Clear: clearRange,
      Delete: deleteRange,
      Insert: insertRange,
    },
  },
  "1.2": {
    properties: {
      ColumnHidden: hiddenProperty("columns"),
      RowHidden: hiddenProperty("rows"),
      Hidden: { get: hiddenProperty("both").get },
    },
    writes: {
      Merge: (target, [across], { workbook }) =>
        workbook.change(() =>
          mergeCells(
            workbook,
            target.sheet,
            areaOf(target),
            optionalFlag(across, "no") ? "row by row" : "whole",
          ),
        ),
      Unmerge: (target, _given, { workbook }) =>
        workbook.change(() => unmergeCells(target.sheet, areaOf(target))),
    },
  },
  "1.3": {
    reads: {
      GetColumnsAfter: (target, [columns]) =>
        beside(target, (area) => ({ column: area.column + area.columnCount, columnCount: count(columns) })),
      GetColumnsBefore: (target, [columns]) =>
        beside(target, (area) => ({ column: area.column - count(columns), columnCount: count(columns) })),
      GetRowsAbove: (target, [rows]) =>
        beside(target, (area) => ({ row: area.row - count(rows), rowCount: count(rows) })),
      GetRowsBelow: (target, [rows]) =>
        beside(target, (area) => ({ row: area.row + area.rowCount, rowCount: count(rows) })),
      GetResizedRange: (target, [rows, columns]) =>
        beside(target, (area) => resized(area.rowCount + integer(rows), area.columnCount + integer(columns))),
      /** The client asks this first when it sends a large matrix in slices. */
      _ValidateArraySize(target, [rows, columns]) {
        const { rowCount, columnCount } = areaOf(target);
        if (rows !== rowCount || columns !== columnCount) throw invalidArgument(SIZE_MESSAGE);
      },
    },
  },
  "1.4": {
    reads: {
      GetIntersectionOrNullObject: (target, [other]) => {
        const area = intersect(target, other);
        return area === null ? null : rangeOf(target.sheet, area);
      },
      GetUsedRangeOrNullObject: (target, [valuesOnly]) => {
        const area = usedWithin(target, valuesOnly);
        return area === null ? null : rangeOf(target.sheet, area);
      },
    },
  },
  "1.7": {
    properties: {
      IsEntireColumn: { get: (target) => isEntireColumn(areaOf(target)) },
      IsEntireRow: { get: (target) => isEntireRow(areaOf(target)) },
      NumberFormatLocal: { get: contents.numberFormats, set: contents.setNumberFormats },
    },
    reads: {
      GetAbsoluteResizedRange: (target, [rows, columns]) =>
        beside(target, () => resized(integer(rows), integer(columns))),
    },
  },
  "1.8": { properties: { DataValidation: { child: (target) => dataValidationObject(target) } } },
  "1.9": {
    reads: { GetCellProperties: cellProperties },
    writes: {
      CopyFrom: copyFrom,
      SetCellProperties: setCellProperties,
      SetColumnProperties: setColumnProperties,
      SetRowProperties: setRowProperties,
    },
  },
  "1.10": {
    properties: {
      Height: {
        get: ({ sheet, area }) =>
          area === null ? 0 : sum(area.row, area.rowCount, (row) => rowHeight(sheet, row)),
      },
      Left: { get: ({ sheet, area }) => sum(0, area?.column ?? 0, (column) => columnWidth(sheet, column)) },
      Top: { get: ({ sheet, area }) => sum(0, area?.row ?? 0, (row) => rowHeight(sheet, row)) },
      Width: {
        get: ({ sheet, area }) =>
          area === null ? 0 : sum(area.column, area.columnCount, (column) => columnWidth(sheet, column)),
      },
    },
  },
  "1.12": {
    properties: { HasSpill: { get: contents.hasSpill } },
    reads: { GetSpillingToRangeOrNullObject: spilledRange },
  },
  "1.13": { reads: { GetMergedAreasOrNullObject: mergedAreasOrNull } },
});
