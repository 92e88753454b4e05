import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { paragraphsOf } from "./html-paragraphs";
import { emptyCell, type SourceCell, type SourceRow } from "./source-table";

/** More than any report has; a page that claims more is not followed there. */
const longestSpan = 1000;
const widestSpan = 60;

/** A cell that reaches down into the rows below. */
interface Reach {
  readonly cell: SourceCell;
  rows: number;
}

/** The rows of a table with its row and column spans filled in. Rows of inner tables are not its own. */
export function readGrid(table: Tree.Element): readonly SourceRow[] {
  const reaches = new Map<number, Reach>();
  return ownRows(table).map((row, index) => {
    const cells: SourceCell[] = [];
    const open = row.childNodes.filter(isCell);
    let column = 0;
    while (open.length > 0 || [...reaches.keys()].some((reached) => reached >= column)) {
      const reach = reaches.get(column);
      if (reach) {
        cells.push({ ...reach.cell, strayTags: [], spanned: true });
        if (--reach.rows === 0) reaches.delete(column);
        column++;
        continue;
      }
      const own = open.shift();
      column += own ? placeCell(own, column, cells, reaches) : placeGap(cells);
    }
    const blank = cells.every(({ paragraphs, spanned }) => spanned || paragraphs.length === 0);
    return { line: index + 1, cells, kind: blank ? "break" : "cells" };
  });
}

function placeGap(cells: SourceCell[]): number {
  cells.push(emptyCell);
  return 1;
}

function placeCell(
  element: Tree.Element,
  column: number,
  cells: SourceCell[],
  reaches: Map<number, Reach>,
): number {
  const width = Math.min(span(element, "colspan"), widestSpan);
  const height = Math.min(span(element, "rowspan"), longestSpan);
  const cell: SourceCell = { paragraphs: paragraphsOf(element), strayTags: [], spanned: false };
  for (let offset = 0; offset < width; offset++) {
    const part = offset === 0 ? cell : emptyCell;
    cells.push(part);
    if (height > 1) reaches.set(column + offset, { cell: part, rows: height - 1 });
  }
  return width;
}

function span(element: Tree.Element, name: string): number {
  const value = Number.parseInt(element.attrs.find((own) => own.name === name)?.value ?? "1", 10);
  return Number.isFinite(value) && value > 0 ? value : 1;
}

function isCell(node: Tree.ChildNode): node is Tree.Element {
  return "tagName" in node && (node.tagName === "td" || node.tagName === "th");
}

function ownRows(element: Tree.Element): Tree.Element[] {
  return element.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    if (child.tagName === "tr") return [child];
    return /^(?:tbody|thead|tfoot)$/.test(child.tagName) ? ownRows(child) : [];
  });
}
