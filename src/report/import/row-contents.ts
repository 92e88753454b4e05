import { halfWidthFigures } from "../figures/half-width";
import { readListMarker } from "../numbering/list-marker";
import { columnIndex, type ColumnRole } from "./columns";
import { readSectionHeading } from "./headings";
import type { FigureCells, LogicalRow, TextColumn } from "./logical-rows";
import { notice, type RowsSoFar } from "./rows-so-far";
import { emptyCell, joinPieces, textOf, titleOf, type SourceCell } from "./source-table";

export const sentenceEnd = /[。；：;:!?！？」』）)]\s*$/;

/** Whether a row has anything but a goal and a title. */
export function hasContents(progress: RowsSoFar, cells: readonly SourceCell[]): boolean {
  return progress.columns.some(
    ({ role }, index) => !/goal|indicator|unknown/.test(role.kind) && titleOf(cells[index]) !== "",
  );
}

/** Takes the cells of a row for the indicator that is being read, as its own or as what goes on from the page before. */
export function takeContents(
  progress: RowsSoFar,
  cells: readonly SourceCell[],
  line: number,
  manner: "own" | "continued",
): void {
  const { current } = progress;
  if (!current) return takeUnknown(progress, cells);
  textCells(progress, cells).forEach((cell, order) => {
    const column = current.textColumns[order];
    if (!column || cell.spanned || cell.paragraphs.length === 0) return;
    if (manner === "own") column.texts.push(...cell.paragraphs);
    else continueText(progress, column, cell.paragraphs, line);
  });
  takeFigures(progress, current, cells);
  takeUnknown(progress, cells);
}

/** The cells of the analysis, as their columns stand. */
export function textCells({ columns }: RowsSoFar, cells: readonly SourceCell[]): readonly SourceCell[] {
  return columns.flatMap(({ role }, index) => {
    const cell = cells[index];
    return cell && (role.kind === "analysis" || role.kind === "section") ? [cell] : [];
  });
}

function takeFigures(progress: RowsSoFar, current: LogicalRow, cells: readonly SourceCell[]): void {
  const cellOf = (kind: ColumnRole["kind"]) => {
    const cell = cells[columnIndex(progress.columns, kind)];
    return cell ?? emptyCell;
  };
  const figures = (["target", "actual", "previous", "stated"] as const).map(cellOf);
  const all = [...figures, cellOf("unit")];
  if (all.every((cell) => cell.spanned || cell.paragraphs.length === 0)) return;
  const [target = "", actual = "", previous = "", stated = ""] = figures.map(textOf);
  current.figureRows.push({
    unit: halfWidthFigures(titleOf(cellOf("unit"))),
    target,
    actual,
    previous,
    stated,
  } satisfies FigureCells);
}

/** A continued analysis: a new paragraph if it begins like one, otherwise the rest of a sentence cut in two. */
export function continueText(
  progress: RowsSoFar,
  column: TextColumn,
  paragraphs: readonly string[],
  line: number,
): void {
  const [first = "", ...others] = paragraphs;
  const last = column.texts.at(-1);
  const beginsParagraph = readListMarker(first) !== null || readSectionHeading(first) !== null;
  if (last !== undefined && !beginsParagraph && !sentenceEnd.test(last)) {
    column.texts[column.texts.length - 1] = joinPieces(last, first);
    notice(progress, "splitParagraph", line, first);
  } else {
    column.texts.push(first);
    notice(progress, "continuedCell", line, first);
  }
  column.texts.push(...others);
}

/** Cells under captions we do not know, and cells beyond the last column: kept, with the caption that names them. */
export function takeUnknown(progress: RowsSoFar, cells: readonly SourceCell[]): void {
  cells.forEach((cell, index) => {
    const column = progress.columns[index];
    if (cell.spanned || cell.paragraphs.length === 0) return;
    if (column && column.role.kind !== "unknown") return;
    const caption = column?.caption ?? "";
    progress.unrecognised.push(caption === "" ? textOf(cell) : `${caption}：${textOf(cell)}`);
  });
}
