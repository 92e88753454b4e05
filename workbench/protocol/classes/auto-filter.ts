import { textOf } from "../../workbook/display";
import { Refusal } from "../../workbook/refusal";
import { ensureRow, type Sheet } from "../../workbook/sheet";
import { areaArgument, integer, record } from "../arguments";
import { defineClass, type ObjectOf, type Session } from "../object-model";

/** The filter of a sheet: by the values of a column only, which is how a planner sees one kind of rows. */
export const autoFilterObject: ObjectOf<Sheet> = defineClass<Sheet>("AutoFilter", {
  "1.9": {
    properties: {
      Enabled: { get: ({ filtered }) => filtered !== null },
      IsDataFiltered: { get: ({ filtered }) => filtered !== null && filtered.length > 0 },
    },
    writes: { Apply: apply, Remove: remove },
  },
});

function apply(sheet: Sheet, [range, column, criteria]: readonly unknown[], session: Session): void {
  const area = areaArgument(range, sheet);
  const { filterOn, values } = record(criteria);
  if (filterOn !== "Values" || !Array.isArray(values)) throw new Refusal("NotImplemented");
  const at = area.column + integer(column);
  const { workbook } = session;
  const below = Array.from({ length: area.rowCount - 1 }, (_, index) => area.row + 1 + index);
  const hidden = below.filter((row) => !values.includes(textOf(workbook, sheet, row, at)));
  workbook.change(() => {
    showFiltered(sheet);
    for (const row of hidden) ensureRow(sheet, row).hidden = true;
    sheet.filtered = hidden;
  });
}

// Guess: what the filter hid is shown again, as when a person switches it off.
function remove(sheet: Sheet, _given: readonly unknown[], { workbook }: Session): void {
  workbook.change(() => {
    showFiltered(sheet);
    sheet.filtered = null;
  });
}

function showFiltered(sheet: Sheet): void {
  for (const row of sheet.filtered ?? []) ensureRow(sheet, row).hidden = false;
}
