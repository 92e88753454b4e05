import type { SheetPlan } from "../report/layout/sheet-plan";
import { styles } from "../report/layout/styles";
import type { CellStyle } from "../report/layout/styles";

/** A rectangle of cells that look the same. */
export interface StyledArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** The areas that share one value of a property, and how many cells they have. */
export interface ValueAreas<Value> {
  readonly value: Value;
  readonly areas: readonly StyledArea[];
  readonly cellCount: number;
}

/** A row of the plan and where it stands in the sheet. */
export interface PlacedRow {
  readonly row: number;
  readonly plan: number;
}

/** Rows next to each other whose cells look the same, column by column. */
interface Band {
  readonly row: number;
  rowCount: number;
  readonly looks: readonly CellStyle[];
  readonly signature: string;
}

export type Bands = readonly Band[];

/** Groups rows, ascending, into bands. */
export function bandsOf(plan: SheetPlan, rows: readonly PlacedRow[]): Bands {
  const bands: Band[] = [];
  for (const { row, plan: index } of rows) {
    const names = plan.rows[index]?.cells.map(({ style }) => style) ?? [];
    const signature = names.join();
    const last = bands.at(-1);
    if (last !== undefined && last.signature === signature && last.row + last.rowCount === row)
      last.rowCount++;
    else bands.push({ row, rowCount: 1, looks: names.map((name) => styles[name]), signature });
  }
  return bands;
}

/** The values one property takes, the most frequent first. */
export function areasByValue<Value extends string | number | boolean | null>(
  bands: Bands,
  valueOf: (look: CellStyle) => Value,
): readonly ValueAreas<Value>[] {
  const found = new Map<Value, StyledArea[]>();
  for (const { row, rowCount, looks } of bands) {
    for (let column = 0; column < looks.length;) {
      const look = looks[column];
      if (look === undefined) break;
      const value = valueOf(look);
      let end = column + 1;
      for (let next = looks[end]; next !== undefined && valueOf(next) === value; next = looks[end]) end++;
      const areas = found.get(value) ?? [];
      found.set(value, areas);
      addArea(areas, { row, column, rowCount, columnCount: end - column });
      column = end;
    }
  }
  const counted = [...found].map(([value, areas]) => ({
    value,
    areas,
    cellCount: areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
  }));
  return counted.sort((a, b) => b.cellCount - a.cellCount);
}

/** Extends one of the last areas downwards where the new one continues it. */
function addArea(areas: StyledArea[], area: StyledArea): void {
  for (let index = areas.length - 1; index >= Math.max(0, areas.length - 4); index--) {
    const above = areas[index];
    if (
      above !== undefined &&
      above.column === area.column &&
      above.columnCount === area.columnCount &&
      above.row + above.rowCount === area.row
    ) {
      areas[index] = { ...above, rowCount: above.rowCount + area.rowCount };
      return;
    }
  }
  areas.push(area);
}
