import type { Position } from "../../workbook/address";
import type { Area } from "../../workbook/snapshot";
import { rowHeaderWidth } from "./geometry";
import { GridCell } from "./GridCell";
import { covers, type SheetView } from "./sheet-view";

interface GridRowProps {
  readonly view: SheetView;
  readonly row: number;
  /** First and last row of the part of the sheet that is drawn together with this row. */
  readonly section: { readonly first: number; readonly last: number };
  readonly active: Position;
  readonly selection: Area;
}

export function GridRow({ view, row, section, active, selection }: GridRowProps) {
  return (
    <tr role="row" aria-rowindex={row + 1} style={{ height: view.rowHeight(row) }}>
      <th role="rowheader" scope="row" className="row-header">
        {row + 1}
      </th>
      {drawnCells(view, row, section).map((area) => {
        const anchor = view.mergeAt(area.row, area.column) ?? area;
        const isActive = anchor.row === active.row && anchor.column === active.column;
        return (
          <GridCell
            key={area.column}
            view={view}
            area={area}
            visibleRowSpan={countVisible(area.row, area.rowCount, view.rowHeight)}
            visibleColumnSpan={countVisible(area.column, area.columnCount, view.columnWidth)}
            isActive={isActive}
            isSelected={covers(selection, anchor.row, anchor.column)}
            frozenLeft={frozenLeft(view, area.column)}
          />
        );
      })}
    </tr>
  );
}

/**
 * The cells that begin in this row. A merged area that began above the drawn section begins anew at the section's
 * first row.
 */
function drawnCells(view: SheetView, row: number, section: GridRowProps["section"]): readonly Area[] {
  const areas: Area[] = [];
  for (const column of view.visibleColumns) {
    const merge = view.mergeAt(row, column);
    if (merge === undefined) {
      areas.push({ row, column, rowCount: 1, columnCount: 1 });
      continue;
    }
    const firstRow = firstVisible(Math.max(merge.row, section.first), view.rowHeight);
    const firstColumn = firstVisible(merge.column, view.columnWidth);
    if (row !== firstRow || column !== firstColumn) continue;
    const lastRow = Math.min(merge.row + merge.rowCount - 1, section.last);
    areas.push({
      row,
      column,
      rowCount: lastRow - row + 1,
      columnCount: merge.column + merge.columnCount - column,
    });
  }
  return areas;
}

function firstVisible(index: number, size: (index: number) => number): number {
  let first = index;
  while (size(first) === 0) first += 1;
  return first;
}

function countVisible(first: number, count: number, size: (index: number) => number): number {
  let visible = 0;
  for (let index = first; index < first + count; index += 1) if (size(index) > 0) visible += 1;
  return visible;
}

function frozenLeft(view: SheetView, column: number): number | null {
  if (column >= view.sheet.frozen.columns) return null;
  let left = rowHeaderWidth;
  for (let before = 0; before < column; before += 1) left += view.columnWidth(before);
  return left;
}
