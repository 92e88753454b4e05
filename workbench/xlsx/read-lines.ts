import type { Element } from "@xmldom/xmldom";
import { COLUMN_LIMIT } from "../workbook/address";
import type { LineSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { pointsFromPixels, pointsFromWidth } from "./lengths";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

type Lines = Pick<SheetSnapshot, "columns" | "rows" | "standardWidth" | "standardHeight">;

/** Widths and heights, and which lines are hidden. A column's width is counted in digits of the given width. */
export function readLines(part: Element, digitWidth: number): Lines {
  const usual = childOf(part, "sheetFormatPr");
  const width = numberOf(usual, "defaultColWidth");
  const standardWidth =
    width === null
      ? widthOfCharacters(numberOf(usual, "baseColWidth") ?? 8, digitWidth)
      : pointsFromWidth(width, digitWidth);
  const standardHeight = numberOf(usual, "defaultRowHeight") ?? 15;
  return {
    standardWidth,
    standardHeight,
    columns: childrenOf(childOf(part, "cols"), "col").flatMap((column) =>
      columnLines(column, standardWidth, digitWidth),
    ),
    rows: rowLines(part, standardHeight),
  };
}

/** So many digits, five pixels of margin and lines, made up to whole steps of eight pixels (ECMA-376, 18.3.1.81). */
function widthOfCharacters(count: number, digitWidth: number): number {
  const pixels = (count * digitWidth) / pointsFromPixels(1) + 5;
  return pointsFromPixels(Math.ceil(pixels / 8) * 8);
}

function columnLines(column: Element, standardWidth: number, digitWidth: number): LineSnapshot[] {
  const first = numberOf(column, "min") ?? 1;
  const last = Math.min(numberOf(column, "max") ?? first, COLUMN_LIMIT);
  const width = numberOf(column, "width");
  const size = width === null ? standardWidth : pointsFromWidth(width, digitWidth);
  const hidden = flagOf(column, "hidden") ?? false;
  const isCustom = flagOf(column, "customWidth") ?? false;
  if (size === standardWidth && !hidden && !isCustom) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ index: first - 1 + index, size, hidden }));
}

function rowLines(part: Element, standardHeight: number): LineSnapshot[] {
  let index = -1;
  return childrenOf(childOf(part, "sheetData"), "row").flatMap((row) => {
    index = (numberOf(row, "r") ?? index + 2) - 1;
    const size = numberOf(row, "ht") ?? standardHeight;
    const hidden = flagOf(row, "hidden") ?? false;
    // LibreOffice gives the usual height to the last rows of the sheet, in which nothing stands.
    const isCustom = attributeOf(row, "ht") !== null && flagOf(row, "customHeight") === true;
    const isMeant = isCustom && childOf(row, "c") !== null;
    return size === standardHeight && !hidden && !isMeant ? [] : [{ index, size, hidden }];
  });
}
