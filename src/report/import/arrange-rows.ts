import { readListMarker } from "../numbering/list-marker";
import { columnIndex, readHeader, type Column } from "./columns";
import { hasContinuedMark, withoutContinuedMark } from "./continued-mark";
import { isFooter, isPageMark, remark } from "./footer-rows";
import { readSectionHeading } from "./headings";
import type { ImportNotice } from "./import-result";
import {
  statedHeading,
  captionOf,
  partTitle,
  textColumn,
  type LogicalGoal,
  type LogicalRow,
} from "./logical-rows";
import type { GoalOrigin } from "../model";
import { continueText, hasContents, sentenceEnd, takeContents, takeUnknown, textCells } from "./row-contents";
import { notice, type RowsSoFar } from "./rows-so-far";
import { shiftRow } from "./shift-row";
import { emptyCell, isBlank, textOf, titleOf, type SourceCell, type SourceRow } from "./source-table";

export interface ArrangedRows {
  readonly goals: readonly LogicalGoal[];
  readonly notices: readonly ImportNotice[];
  readonly unrecognised: readonly string[];
}

/**
 * Turns the rows of the table into goals and indicators and repairs what page breaks and pasting do to them:
 * a title shifted into the column of goals, an analysis that goes on in a row of its own, a sentence cut in two.
 */
export function arrangeRows(
  rows: readonly SourceRow[],
  columns: readonly Column[],
  title: string,
): ArrangedRows {
  const progress: RowsSoFar = {
    columns,
    goals: [],
    notices: [],
    unrecognised: [],
    indicators: 0,
    current: null,
    lastIndicator: null,
    lastGoal: null,
    pageEnded: false,
  };
  for (const row of rows) takeRow(progress, row, title);
  const filled = progress.goals.filter(({ rows: own }) => own.length > 0);
  for (const goal of progress.goals) if (goal.rows.length === 0) progress.unrecognised.push(goal.title);
  return { goals: filled, notices: progress.notices, unrecognised: progress.unrecognised };
}

function takeRow(progress: RowsSoFar, row: SourceRow, title: string): void {
  if (row.kind === "break" || isBlank(row)) {
    progress.pageEnded = true;
    return notice(progress, "pageBreak", row.line, "");
  }
  const header = readHeader(row);
  if (header) {
    progress.columns = header;
    progress.pageEnded = true;
    return notice(progress, "repeatedHeader", row.line, row.cells.map(titleOf).join(" "));
  }
  const filled = row.cells.filter(({ paragraphs }) => paragraphs.length > 0);
  const [only] = filled;
  if (filled.length === 1 && only && titleOf(only) === title) {
    progress.pageEnded = true;
    return notice(progress, "repeatedHeader", row.line, title);
  }
  if (filled.length === 1 && only && remark.test(titleOf(only)) && row.cells[0] === only) {
    progress.unrecognised.push(textOf(only));
    return;
  }
  if (isFooter(row, filled)) {
    progress.unrecognised.push(filled.map(textOf).join(" "));
    return;
  }
  if (row.kind === "loose") takeLooseLine(progress, row);
  else takeCells(progress, row);
  noteStrayTags(progress, row);
}

/** A line without any cell boundary: part of the analysis above, or the title of a goal, or something else. */
function takeLooseLine(progress: RowsSoFar, row: SourceRow): void {
  const cell = row.cells[0] ?? emptyCell;
  const text = titleOf(cell);
  const { current } = progress;
  const column = current?.textColumns.at(-1);
  const marker = readListMarker(text);
  const lastText = column?.texts.at(-1) ?? "";
  const goesOn = lastText !== "" && !sentenceEnd.test(lastText) && !isPageMark(text);
  const nextGoal =
    marker?.level === 1 && progress.lastGoal !== null && marker.position === progress.lastGoal + 1;
  if (column && !nextGoal && (readSectionHeading(text) || (marker && marker.level > 1) || goesOn)) {
    return continueText(progress, column, cell.paragraphs, row.line);
  }
  if (marker?.level === 1) return openGoal(progress, text);
  progress.unrecognised.push(textOf(cell));
}

function takeCells(progress: RowsSoFar, row: SourceRow): void {
  const shifted = shiftRow(progress.columns, row) ?? shiftTitle(progress, row);
  const cells = shifted ?? row.cells;
  const goalIndex = columnIndex(progress.columns, "goal");
  const goalCell = cells[goalIndex] ?? emptyCell;
  const titleCell = cells[columnIndex(progress.columns, "indicator")] ?? emptyCell;
  const goal = withoutContinuedMark(titleOf(goalCell));
  const title = withoutContinuedMark(titleOf(titleCell));
  if (continues(progress, goal, titleCell)) {
    if (goal !== "" && goal !== progress.goals.at(-1)?.title && !goalCell.spanned)
      progress.unrecognised.push(goal);
    takeContents(progress, cells, row.line, "continued");
    return;
  }
  const inherits = goal === "" && !goalCell.spanned && goalIndex >= 0 && progress.goals.length > 0;
  if (goal !== "" && !goalCell.spanned) openGoal(progress, goal);
  if (title === "" && !hasContents(progress, cells)) return takeUnknown(progress, cells);
  openIndicator(progress, row.line, title, inherits ? originAbove(progress) : "own");
  if (shifted) notice(progress, "shiftedColumn", row.line, title);
  if (inherits) notice(progress, "goalInherited", row.line, title);
  takeContents(progress, cells, row.line, "own");
}

/** A goal on a line of its own belongs to the row below it. */
function originAbove({ goals, pageEnded }: RowsSoFar): GoalOrigin {
  if (goals.at(-1)?.rows.length === 0) return "own";
  return pageEnded ? "previousPage" : "above";
}

/** Neither goal nor indicator, or the same ones again with （續） or by a row span: the analysis above goes on. */
function continues(progress: RowsSoFar, goal: string, titleCell: SourceCell): boolean {
  const { current } = progress;
  if (!current) return false;
  const title = titleOf(titleCell);
  if (title === "") return goal === "" || goal === progress.goals.at(-1)?.title;
  const bare = withoutMarker(withoutContinuedMark(title));
  return (bare === "" || bare === current.title) && (titleCell.spanned || hasContinuedMark(title));
}

/**
 * The cells with an indicator's title put back into its column, when it stands in the column of goals: its number
 * is the next one, the indicator's own cell is empty. Null when nothing is shifted.
 */
function shiftTitle(progress: RowsSoFar, row: SourceRow): readonly SourceCell[] | null {
  const goalIndex = columnIndex(progress.columns, "goal");
  const titleIndex = columnIndex(progress.columns, "indicator");
  const first = row.cells[goalIndex];
  if (
    goalIndex < 0 ||
    !first ||
    first.spanned ||
    titleOf(first) === "" ||
    titleOf(row.cells[titleIndex]) !== ""
  ) {
    return null;
  }
  if (!progress.current || !isIndicatorTitle(progress, row, titleOf(first))) return null;
  return row.cells.map((cell, index) =>
    index === goalIndex ? emptyCell : index === titleIndex ? first : cell,
  );
}

function isIndicatorTitle(progress: RowsSoFar, row: SourceRow, text: string): boolean {
  const marker = readListMarker(text);
  const filled = hasContents(progress, row.cells);
  const nextIndicator = marker?.level === 1 && marker.position === (progress.lastIndicator ?? -1) + 1;
  const nextGoal = marker?.level === 1 && marker.position === (progress.lastGoal ?? -1) + 1;
  if (nextIndicator) return filled || !nextGoal;
  const beginsAnalysis = textCells(progress, row.cells).some(
    (cell) => readSectionHeading(cell.paragraphs[0] ?? "")?.name === "standard",
  );
  return beginsAnalysis && !nextGoal && text !== progress.goals.at(-1)?.title;
}

function openGoal(progress: RowsSoFar, title: string): void {
  progress.pageEnded = false;
  if (progress.goals.at(-1)?.title === title) return;
  progress.goals.push({ title, rows: [] });
  const marker = readListMarker(title);
  progress.lastGoal = marker?.level === 1 ? marker.position : progress.lastGoal;
}

function openIndicator(progress: RowsSoFar, line: number, title: string, goalOrigin: GoalOrigin): void {
  if (progress.goals.length === 0) progress.goals.push({ title: "", rows: [] });
  const marker = readListMarker(title);
  const [name, targetInTitle] = partTitle(withoutMarker(title), progress.columns);
  const row: LogicalRow = {
    line,
    title: name,
    marker: marker?.marker ?? "",
    targetInTitle,
    goalOrigin,
    textColumns: progress.columns.flatMap(({ role }) => textColumn(role)),
    figureRows: [],
    statedHeading: statedHeading(progress.columns),
    targetCaption: captionOf(progress.columns, "target"),
    actualCaption: captionOf(progress.columns, "actual"),
  };
  progress.goals.at(-1)?.rows.push(row);
  progress.indicators++;
  progress.current = row;
  progress.lastIndicator = marker?.level === 1 ? marker.position : null;
}

/** A title that is nothing but its number (`一、`) is none. Beyond the numerals, reports are printed with `1000、`. */
function withoutMarker(title: string): string {
  const marker = readListMarker(title);
  if (marker) return marker.rest !== "" || marker.level === 1 ? marker.rest : title;
  return title.replace(/^\d{4,}、/, "");
}

function noteStrayTags(progress: RowsSoFar, row: SourceRow): void {
  const tags = row.cells.flatMap(({ strayTags }) => strayTags);
  if (tags.length > 0) notice(progress, "markupRemoved", row.line, tags.join(" "));
}
