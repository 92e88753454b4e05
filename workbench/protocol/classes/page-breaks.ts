import { invalidArgument, Refusal } from "../../workbook/refusal";
import type { Sheet } from "../../workbook/sheet";
import { areaArgument, integer } from "../arguments";
import { defineClass, type ObjectOf, type ModelObject } from "../object-model";
import { rangeOf } from "./range";

interface Breaks {
  readonly sheet: Sheet;
  readonly axis: "rows" | "columns";
}

/** One break: the row or column before which the page ends. */
interface Break extends Breaks {
  readonly index: number;
}

/** Excel's most breaks of a kind on a sheet. */
const BREAK_LIMIT = 1_026;

function listOf({ sheet, axis }: Breaks): readonly number[] {
  return [...(axis === "rows" ? sheet.rowBreaks : sheet.columnBreaks)].sort((one, other) => one - other);
}

function replace({ sheet, axis }: Breaks, list: number[]): void {
  if (axis === "rows") sheet.rowBreaks = list;
  else sheet.columnBreaks = list;
}

const pageBreakObject: ObjectOf<Break> = defineClass<Break>("PageBreak", {
  "1.9": {
    properties: {
      ColumnIndex: { get: ({ axis, index }) => (axis === "columns" ? index : 0) },
      RowIndex: { get: ({ axis, index }) => (axis === "rows" ? index : 0) },
    },
    reads: {
      GetCellAfterBreak: ({ sheet, axis, index }) =>
        rangeOf(sheet, {
          row: axis === "rows" ? index : 0,
          column: axis === "columns" ? index : 0,
          rowCount: 1,
          columnCount: 1,
        }),
    },
    writes: {
      Delete: (target, _given, { workbook }) =>
        workbook.change(() =>
          replace(
            target,
            listOf(target).filter((index) => index !== target.index),
          ),
        ),
    },
  },
});

function item(target: Breaks, key: unknown): ModelObject {
  const index = listOf(target)[integer(key)];
  if (index === undefined) throw new Refusal("ItemNotFound");
  return pageBreakObject({ ...target, index });
}

export const pageBreakCollectionObject: ObjectOf<Breaks> = defineClass<Breaks>(
  "PageBreakCollection",
  {
    "1.9": {
      reads: { GetCount: (target) => listOf(target).length, GetItem: (target, [key]) => item(target, key) },
      writes: {
        /** The page ends before the range's upper left cell. */
        Add(target, [range], { workbook }) {
          const area = areaArgument(range, target.sheet);
          const index = target.axis === "rows" ? area.row : area.column;
          if (index === 0) throw invalidArgument();
          const list = listOf(target).filter((other) => other !== index);
          if (list.length >= BREAK_LIMIT) throw new Refusal("InvalidOperation");
          workbook.change(() => replace(target, [...list, index]));
          return pageBreakObject({ ...target, index });
        },
        RemovePageBreaks: (target, _given, { workbook }) => workbook.change(() => replace(target, [])),
      },
    },
  },
  { item, items: (target) => listOf(target).map((index) => pageBreakObject({ ...target, index })) },
);
