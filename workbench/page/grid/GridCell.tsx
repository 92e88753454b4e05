import type { CSSProperties } from "react";
import { cellName } from "../../workbook/address";
import type { Area, CellSnapshot } from "../../workbook/snapshot";
import { borderStyle, textAlign, textStyle, verticalPlace } from "./cell-style";
import { fitNumber, textWidth } from "./fit-text";
import type { SheetView } from "./sheet-view";
import { tableLook } from "./table-look";

interface GridCellProps {
  readonly view: SheetView;
  /** The place of the cell, or the drawn part of its merged area. */
  readonly area: Area;
  readonly visibleColumnSpan: number;
  readonly visibleRowSpan: number;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  /** Distance from the left edge at which a frozen column stays, or null. */
  readonly frozenLeft: number | null;
}

const cellId = (row: number, column: number): string => `cell-${cellName({ row, column })}`;

export function GridCell(props: GridCellProps) {
  const { view, area, isActive, isSelected, frozenLeft } = props;
  const merge = view.mergeAt(area.row, area.column);
  const anchor = merge ?? area;
  const cell = view.cellAt(anchor.row, anchor.column);
  const size = pixelSize(view, area);
  const classes = [
    isActive && "is-active",
    isSelected && "is-selected",
    typeof cell?.spilledFrom === "string" && "is-spilled",
    frozenLeft !== null && "is-frozen",
  ];
  return (
    <td
      id={cellId(anchor.row, anchor.column)}
      role="gridcell"
      aria-colindex={anchor.column + 1}
      aria-selected={isActive}
      rowSpan={props.visibleRowSpan}
      colSpan={props.visibleColumnSpan}
      className={classes.filter(Boolean).join(" ")}
      style={{ ...frame(view, area, cell), ...(frozenLeft === null ? {} : { left: frozenLeft }) }}
      data-row={anchor.row}
      data-column={anchor.column}
      title={cell?.errorMessage ?? undefined}
    >
      {cell === undefined || cell.text === "" ? null : (
        <div
          className="cell-box"
          style={{
            height: size.height - 1,
            alignItems: verticalPlace[cell.format.vertical],
          }}
        >
          <div className="cell-text" style={contentStyle(view, area, cell, size.width)}>
            {typeof cell.value === "number" && !cell.isError ? fitNumber(cell, size.width) : cell.text}
          </div>
        </div>
      )}
    </td>
  );
}

function pixelSize(view: SheetView, area: Area): { width: number; height: number } {
  let width = 0;
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    width += view.columnWidth(column);
  }
  return { width, height: view.rowTop(area.row + area.rowCount) - view.rowTop(area.row) };
}

/** Text that is not wrapped runs on over blank neighbours, as far as they are blank. */
function contentStyle(view: SheetView, area: Area, cell: CellSnapshot, width: number): CSSProperties {
  const style = textStyle(cell);
  const mayRunOn =
    typeof cell.value === "string" &&
    !cell.isError &&
    !cell.format.wrapText &&
    textAlign(cell) === "left" &&
    textWidth(cell.text, cell.format.font) > width - 5;
  const room = mayRunOn ? width + blankWidth(view, area) : width;
  return { ...style, ...lookInTable(view, area).text, width: room - 1 };
}

function blankWidth(view: SheetView, area: Area): number {
  let width = 0;
  for (let column = area.column + area.columnCount; column < view.columnCount; column += 1) {
    const neighbour = view.cellAt(area.row, column);
    if ((neighbour !== undefined && neighbour.text !== "") || view.mergeAt(area.row, column)) break;
    width += view.columnWidth(column);
  }
  return width;
}

function lookInTable(view: SheetView, area: Area): { box: CSSProperties; text: CSSProperties } {
  const table = view.tableAt(area.row, area.column);
  if (table === undefined) return { box: {}, text: {} };
  const { color, fontWeight, ...box } = tableLook(table, area.row);
  return {
    box,
    text: {
      ...(color === undefined ? {} : { color }),
      ...(fontWeight === undefined ? {} : { fontWeight }),
    },
  };
}

/** A line between two cells belongs to either of them; where neither has one, the gridline shows unless filled. */
function frame(view: SheetView, area: Area, cell: CellSnapshot | undefined): CSSProperties {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  const fill = cell?.format.fill ?? null;
  const gridline = view.sheet.showGridlines ? "1px solid var(--gridline)" : "none";
  const plain = fill === null ? gridline : `1px solid ${fill}`;
  const bottom =
    view.cellAt(lastRow, area.column)?.format.borders.bottom ??
    view.cellAt(lastRow + 1, area.column)?.format.borders.top;
  const right =
    view.cellAt(area.row, lastColumn)?.format.borders.right ??
    view.cellAt(area.row, lastColumn + 1)?.format.borders.left;
  return {
    borderBottom: bottom ? borderStyle(bottom) : plain,
    borderRight: right ? borderStyle(right) : plain,
    ...lookInTable(view, area).box,
    ...(fill === null ? {} : { background: fill }),
  };
}
