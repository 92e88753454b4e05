import { setColumnWidth, setRowHeight } from "../../workbook/formatting";
import { autofitColumns, autofitRows } from "../../workbook/autofit";
import { ensureColumn, ensureRow } from "../../workbook/sheet";
import type { Area } from "../../workbook/snapshot";
import { flag, numberBetween, oneOf } from "../arguments";
import { defineClass, type ObjectOf } from "../object-model";
import { areaOf, type RangeTarget } from "../references";
import { borderCollectionObject } from "./borders";
import { fillObject, fontObject } from "./font-and-fill";
import { formatProperty, type FormatProperty } from "./format-property";

const HORIZONTAL = ["General", "Left", "Center", "Right", "CenterAcrossSelection"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

function sizeProperty(
  sizes: (target: RangeTarget) => readonly number[],
  resize: (sheet: RangeTarget["sheet"], area: Area, size: number) => void,
): FormatProperty {
  return {
    get(target) {
      const all = sizes(target);
      return all.every((size) => size === all[0]) ? all[0] : null;
    },
    set(target, value, { workbook }) {
      workbook.change(() => resize(target.sheet, areaOf(target), numberBetween(value, 0, Infinity)));
    },
  };
}

function heights({ sheet, ...target }: RangeTarget): readonly number[] {
  const { row, rowCount } = areaOf({ sheet, ...target });
  const existing = Math.max(1, Math.min(rowCount, sheet.rows.length - row + 1));
  return Array.from(
    { length: existing },
    (_, down) => sheet.rows[row + down]?.height ?? sheet.standardHeight,
  );
}

function widths({ sheet, ...target }: RangeTarget): readonly number[] {
  const { column, columnCount } = areaOf({ sheet, ...target });
  const existing = Math.max(1, Math.min(columnCount, sheet.columns.length - column + 1));
  return Array.from(
    { length: existing },
    (_, right) => sheet.columns[column + right]?.width ?? sheet.standardWidth,
  );
}

export const rangeFormatObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("RangeFormat", {
  "1.1": {
    properties: {
      Borders: { child: (target) => borderCollectionObject(target) },
      Fill: { child: (target) => fillObject(target) },
      Font: { child: (target) => fontObject(target) },
      HorizontalAlignment: formatProperty(
        (format) => format.horizontal,
        (value) => ({ horizontal: oneOf(value, HORIZONTAL) }),
      ),
      VerticalAlignment: formatProperty(
        (format) => format.vertical,
        (value) => ({ vertical: oneOf(value, VERTICAL) }),
      ),
      WrapText: formatProperty(
        (format) => format.wrapText,
        (value) => ({ wrapText: flag(value) }),
      ),
    },
  },
  "1.2": {
    properties: {
      ColumnWidth: sizeProperty(widths, setColumnWidth),
      RowHeight: sizeProperty(heights, setRowHeight),
      Protection: { child: (target) => formatProtectionObject(target) },
    },
    writes: {
      AutofitColumns: (target, _given, { workbook }) =>
        workbook.change(() => autofitColumns(workbook, target.sheet, areaOf(target))),
      AutofitRows: (target, _given, { workbook }) =>
        workbook.change(() => autofitRows(workbook, target.sheet, areaOf(target))),
    },
  },
  "1.7": {
    properties: {
      UseStandardHeight: {
        get: ({ sheet, area }) => area !== null && (sheet.rows[area.row]?.height ?? null) === null,
        set: (target, value) => {
          if (!flag(value)) return;
          const { row, rowCount } = areaOf(target);
          for (let index = row; index < row + rowCount; index += 1)
            ensureRow(target.sheet, index).height = null;
        },
      },
      UseStandardWidth: {
        get: ({ sheet, area }) => area !== null && (sheet.columns[area.column]?.width ?? null) === null,
        set: (target, value) => {
          if (!flag(value)) return;
          const { column, columnCount } = areaOf(target);
          for (let index = column; index < column + columnCount; index += 1) {
            ensureColumn(target.sheet, index).width = null;
          }
        },
      },
    },
  },
  "1.9": {
    properties: {
      IndentLevel: formatProperty(
        (format) => format.indentLevel,
        (value) => ({ indentLevel: numberBetween(value, 0, 250) }),
      ),
      ShrinkToFit: formatProperty(
        (format) => format.shrinkToFit,
        (value) => ({ shrinkToFit: flag(value) }),
      ),
    },
  },
});

const formatProtectionObject: ObjectOf<RangeTarget> = defineClass<RangeTarget>("FormatProtection", {
  "1.2": {
    properties: {
      Locked: formatProperty(
        (format) => format.locked,
        (value) => ({ locked: flag(value) }),
      ),
    },
  },
});
