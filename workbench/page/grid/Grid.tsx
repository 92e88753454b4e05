import { useEffect, useRef, type ReactNode } from "react";
import { columnName, type Position } from "../../workbook/address";
import type { Area } from "../../workbook/snapshot";
import { cellId } from "./GridCell";
import { GridRow, rowHeaderWidth } from "./GridRow";
import type { SheetView } from "./sheet-view";
import { useGridKeys, type GridActions } from "./use-grid-keys";
import { useRowWindow } from "./use-row-window";

interface GridProps extends GridActions {
  readonly label: string;
  readonly view: SheetView;
  readonly active: Position;
  readonly selection: Area;
  /** The editor to show in the active cell while it is being edited. */
  readonly editor: ReactNode;
}

const headerHeight = 22;

/** One sheet as a table with the roles of a grid; only the rows in sight are in the page. */
export function Grid({ label, view, active, selection, editor, ...actions }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useRowWindow(scroller, view);
  const handleKey = useGridKeys(view, active, actions);
  useActiveCellInSight(scroller, view, active);
  const isEditing = editor !== null;
  useEffect(() => {
    if (!isEditing && document.activeElement === document.body) scroller.current?.focus();
  }, [isEditing]);

  const frozenRows = view.sheet.frozen.rows;
  const row = (index: number, section: { first: number; last: number }) =>
    view.rowHeight(index) === 0 ? null : (
      <GridRow
        key={index}
        view={view}
        row={index}
        section={section}
        active={active}
        selection={selection}
        editor={editor}
      />
    );
  return (
    <div
      ref={scroller}
      className="grid"
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={view.rowCount}
      aria-colcount={view.columnCount}
      aria-activedescendant={cellId(active.row, active.column)}
      onKeyDown={handleKey}
      onMouseDown={(event) => {
        const place = placeOf(event.target);
        if (place !== null && !isEditing) actions.onSelect(place);
      }}
      onDoubleClick={(event) => {
        if (placeOf(event.target) !== null) actions.onEdit(null);
      }}
    >
      <table role="presentation" style={{ width: tableWidth(view) }}>
        <colgroup>
          <col style={{ width: rowHeaderWidth }} />
          {view.visibleColumns.map((column) => (
            <col key={column} style={{ width: view.columnWidth(column) }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row" style={{ height: headerHeight }}>
            <td role="presentation" className="corner" />
            {view.visibleColumns.map((column) => (
              <th key={column} role="columnheader" scope="col" aria-colindex={column + 1}>
                {columnName(column)}
              </th>
            ))}
          </tr>
          {range(0, frozenRows - 1).map((index) => row(index, { first: 0, last: frozenRows - 1 }))}
        </thead>
        <tbody role="rowgroup">
          <Spacer height={view.rowTop(rows.first) - view.rowTop(frozenRows)} />
          {range(rows.first, rows.last).map((index) => row(index, rows))}
          <Spacer height={view.rowTop(view.rowCount) - view.rowTop(rows.last + 1)} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return <tr role="presentation" aria-hidden="true" style={{ height }} />;
}

function tableWidth(view: SheetView): number {
  return view.visibleColumns.reduce((width, column) => width + view.columnWidth(column), rowHeaderWidth);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function placeOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

/** Scrolls as little as needed when the active cell moves. */
function useActiveCellInSight(
  scroller: React.RefObject<HTMLDivElement | null>,
  view: SheetView,
  { row, column }: Position,
): void {
  const latest = useRef(view);
  latest.current = view;
  const sheetName = view.sheet.name;
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const sheet = latest.current;
    const frozen = sheet.rowTop(sheet.sheet.frozen.rows);
    if (row >= sheet.sheet.frozen.rows) {
      const top = sheet.rowTop(row) - frozen;
      const room = element.clientHeight - headerHeight - frozen - 20;
      if (top < element.scrollTop) element.scrollTop = top;
      else if (top + sheet.rowHeight(row) > element.scrollTop + room) {
        element.scrollTop = Math.min(top, top + sheet.rowHeight(row) - room);
      }
    }
    scrollSideways(element, sheet, column);
  }, [scroller, sheetName, row, column]);
}

function scrollSideways(element: HTMLElement, view: SheetView, column: number): void {
  let left = 0;
  for (let before = 0; before < column; before += 1) left += view.columnWidth(before);
  const room = element.clientWidth - rowHeaderWidth - 20;
  if (left < element.scrollLeft) element.scrollLeft = left;
  else if (left + view.columnWidth(column) > element.scrollLeft + room) {
    element.scrollLeft = Math.min(left, left + view.columnWidth(column) - room);
  }
}
