import { useEffect, useRef } from "react";
import { columnName, type Position } from "../../workbook/address";
import type { Area } from "../../workbook/snapshot";
import { CellInput, type GridActions } from "./CellInput";
import { boxOf, columnHeaderHeight, rowHeaderWidth, scrollIntoSight, sheetWidth } from "./geometry";
import { GridRow } from "./GridRow";
import type { SheetView } from "./sheet-view";
import { useRowWindow, type RowWindow } from "./use-row-window";

interface GridProps {
  readonly label: string;
  readonly inputLabel: string;
  readonly view: SheetView;
  readonly active: Position;
  readonly selection: Area;
  /** What is being typed into the active cell, or null. */
  readonly edited: string | null;
  readonly actions: GridActions;
}

/** One sheet as a table with the roles of a grid; only the rows in sight are in the page. */
export function Grid({ label, inputLabel, view, active, selection, edited, actions }: GridProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const rows = useRowWindow(scroller, view);
  useActiveCellInSight(scroller, view, active);
  return (
    <div
      ref={scroller}
      className="grid"
      onMouseDown={(event) => {
        const place = placeOf(event.target);
        if (place === null) return;
        // The input keeps the focus: it takes the keys of every cell.
        event.preventDefault();
        actions.onEnd("stay");
        actions.onSelect(place);
        input.current?.focus({ preventScroll: true });
      }}
      onDoubleClick={(event) => {
        if (placeOf(event.target) !== null) actions.onEdit();
      }}
    >
      <table
        role="grid"
        aria-label={label}
        aria-rowcount={view.rowCount}
        aria-colcount={view.columnCount}
        style={{ width: sheetWidth(view) }}
      >
        <colgroup>
          <col style={{ width: rowHeaderWidth }} />
          {view.visibleColumns.map((column) => (
            <col key={column} style={{ width: view.columnWidth(column) }} />
          ))}
        </colgroup>
        <GridHead view={view} active={active} selection={selection} />
        <GridBody view={view} rows={rows} active={active} selection={selection} />
      </table>
      <CellInput
        box={input}
        label={inputLabel}
        view={view}
        active={active}
        text={edited}
        style={inputPlace(view, active, rows.scrolled)}
        actions={actions}
      />
    </div>
  );
}

interface PartProps {
  readonly view: SheetView;
  readonly active: Position;
  readonly selection: Area;
}

/** The letters of the columns and the frozen rows, which stay when the sheet is scrolled. */
function GridHead({ view, active, selection }: PartProps) {
  const section = { first: 0, last: view.sheet.frozen.rows - 1 };
  return (
    <thead role="rowgroup">
      <tr role="row" style={{ height: columnHeaderHeight }}>
        <td role="presentation" className="corner" />
        {view.visibleColumns.map((column) => (
          <th key={column} role="columnheader" scope="col" aria-colindex={column + 1}>
            {columnName(column)}
          </th>
        ))}
      </tr>
      {visibleRows(view, section).map((row) => (
        <GridRow key={row} {...{ view, row, section, active, selection }} />
      ))}
    </thead>
  );
}

function GridBody({ view, rows, active, selection }: PartProps & { readonly rows: RowWindow }) {
  const above = view.rowTop(rows.first) - view.rowTop(view.sheet.frozen.rows);
  const below = view.rowTop(view.rowCount) - view.rowTop(rows.last + 1);
  return (
    <tbody role="rowgroup">
      <tr role="presentation" aria-hidden="true" style={{ height: above }} />
      {visibleRows(view, rows).map((row) => (
        <GridRow key={row} section={rows} {...{ view, row, active, selection }} />
      ))}
      <tr role="presentation" aria-hidden="true" style={{ height: below }} />
    </tbody>
  );
}

function visibleRows(
  view: SheetView,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const count = Math.max(0, last - first + 1);
  return Array.from({ length: count }, (_, index) => first + index).filter((row) => view.rowHeight(row) > 0);
}

/** A frozen row stands where it is however far the sheet is scrolled. */
function inputPlace(view: SheetView, active: Position, scrolled: number) {
  const box = boxOf(view, active);
  return active.row < view.sheet.frozen.rows ? { ...box, top: box.top + scrolled } : box;
}

function placeOf(target: EventTarget): Position | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>("td[data-row]") : null;
  if (cell === null) return null;
  return { row: Number(cell.dataset["row"]), column: Number(cell.dataset["column"]) };
}

function useActiveCellInSight(
  scroller: React.RefObject<HTMLDivElement | null>,
  view: SheetView,
  { row, column }: Position,
): void {
  const latest = useRef(view);
  useEffect(() => {
    latest.current = view;
  });
  const sheetName = view.sheet.name;
  useEffect(() => {
    if (scroller.current !== null) scrollIntoSight(scroller.current, latest.current, { row, column });
  }, [scroller, sheetName, row, column]);
}
