import { halfWidthFigures } from "../figures/half-width";
import { readListMarker } from "../numbering/list-marker";
import { columnIndex, readHeader, type Column, type ColumnRole } from "./columns";
import { hasContinuedMark, withoutContinuedMark } from "./continued-mark";
import { readSectionHeading } from "./headings";
import type { ImportNotice, NoticeCode } from "./import-result";
import {
  statedHeading,
  captionOf,
  partTitle,
  textColumn,
  type LogicalGoal,
  type LogicalRow,
  type TextColumn,
  type FigureCells,
} from "./logical-rows";
import type { GoalOrigin } from "../model";
import { shiftRow } from "./shift-row";
import {
  emptyCell,
  isBlank,
  joinPieces,
  textOf,
  titleOf,
  type SourceCell,
  type SourceRow,
} from "./source-table";

export interface ArrangedRows {
  readonly goals: readonly LogicalGoal[];
  readonly notices: readonly ImportNotice[];
  readonly unrecognised: readonly string[];
}

/** What has been read so far while going down the rows. */
interface Progress {
  columns: readonly Column[];
  readonly goals: LogicalGoal[];
  readonly notices: ImportNotice[];
  readonly unrecognised: string[];
  indicators: number;
  current: LogicalRow | null;
  /** Marker position of the last indicator and goal title, by which a shifted title is known. */
  lastIndicator: number | null;
  lastGoal: number | null;
  /** Whether a page has ended since a goal's cell was read. */
  pageEnded: boolean;
}

const remark =
  /^(?:備註|附註|註\s*[\d一二:：、.]|註[:：]|說明[:：]|資料來源|填表|製表|承辦|核章|※|合計|小計|總計)/;
const sumOfColumns = /^(?:合計|小計|總計|總和)$/;
/** 承辦人： 科長： 局長： below the table. */
const signature =
  /^(?:承辦|填表|製表|覆核|複核|審核|核定|核章|主辦|會辦|會計|主計|科員|科長|課長|股長|組長|處長|局長|主任|署長|(?:單位|機關|業務)?(?:主管|首長))[^。；，：:\d]{0,10}(?:$|[：:][^。；]{0,12}$)/;
const longestSum = 16;
const sentenceEnd = /[。；：;:!?！？」』）)]\s*$/;

/**
 * Turns the rows of the table into goals and indicators and repairs what page breaks and pasting do to them:
 * a title shifted into the column of goals, an analysis that goes on in a row of its own, a sentence cut in two.
 */
export function arrangeRows(
  rows: readonly SourceRow[],
  columns: readonly Column[],
  title: string,
): ArrangedRows {
  const progress: Progress = {
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

function takeRow(progress: Progress, row: SourceRow, title: string): void {
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

/** A row of sums or of signatures, which belongs to no indicator. */
function isFooter({ cells }: SourceRow, filled: readonly SourceCell[]): boolean {
  const texts = filled.map(textOf);
  const isSigned = texts.every((text) => signature.test(text)) && texts.some((text) => /[：:]/.test(text));
  const isSum =
    sumOfColumns.test(titleOf(cells[0])) &&
    (titleOf(cells[1]) === "" || texts.every((text) => text.length <= longestSum));
  return isSigned || isSum;
}

/** A line without any cell boundary: part of the analysis above, or the title of a goal, or something else. */
function takeLooseLine(progress: Progress, row: SourceRow): void {
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

function isPageMark(text: string): boolean {
  return /^(?:第\s*\d+\s*頁.*|-?\s*\d+\s*-?|\d+\s*\/\s*\d+)$/.test(text.trim());
}

function takeCells(progress: Progress, row: SourceRow): void {
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
function originAbove({ goals, pageEnded }: Progress): GoalOrigin {
  if (goals.at(-1)?.rows.length === 0) return "own";
  return pageEnded ? "previousPage" : "above";
}

/** Neither goal nor indicator, or the same ones again with （續） or by a row span: the analysis above goes on. */
function continues(progress: Progress, goal: string, titleCell: SourceCell): boolean {
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
function shiftTitle(progress: Progress, row: SourceRow): readonly SourceCell[] | null {
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

function isIndicatorTitle(progress: Progress, row: SourceRow, text: string): boolean {
  const marker = readListMarker(text);
  const filled = hasContents(progress, row.cells);
  const nextIndicator = marker?.level === 1 && marker.position === (progress.lastIndicator ?? -1) + 1;
  const nextGoal = marker?.level === 1 && marker.position === (progress.lastGoal ?? -1) + 1;
  if (nextIndicator) return filled || !nextGoal;
  const beginsAnalysis = textCells(progress, row.cells).some(
    ([, cell]) => readSectionHeading(cell.paragraphs[0] ?? "")?.name === "standard",
  );
  return beginsAnalysis && !nextGoal && text !== progress.goals.at(-1)?.title;
}

function openGoal(progress: Progress, title: string): void {
  progress.pageEnded = false;
  if (progress.goals.at(-1)?.title === title) return;
  progress.goals.push({ title, rows: [] });
  const marker = readListMarker(title);
  progress.lastGoal = marker?.level === 1 ? marker.position : progress.lastGoal;
}

function openIndicator(progress: Progress, line: number, title: string, goalOrigin: GoalOrigin): void {
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

function textCells(progress: Progress, cells: readonly SourceCell[]): [number, SourceCell][] {
  return progress.columns.flatMap(({ role }, index): [number, SourceCell][] => {
    const cell = cells[index];
    return cell && (role.kind === "analysis" || role.kind === "section") ? [[index, cell]] : [];
  });
}

function hasContents(progress: Progress, cells: readonly SourceCell[]): boolean {
  return progress.columns.some(
    ({ role }, index) => !/goal|indicator|unknown/.test(role.kind) && titleOf(cells[index]) !== "",
  );
}

function takeContents(
  progress: Progress,
  cells: readonly SourceCell[],
  line: number,
  manner: "own" | "continued",
): void {
  const { current } = progress;
  if (!current) return takeUnknown(progress, cells);
  textCells(progress, cells).forEach(([, cell], order) => {
    const column = current.textColumns[order];
    if (!column || cell.spanned || cell.paragraphs.length === 0) return;
    if (manner === "own") column.texts.push(...cell.paragraphs);
    else continueText(progress, column, cell.paragraphs, line);
  });
  takeFigures(progress, current, cells);
  takeUnknown(progress, cells);
}

function takeFigures(progress: Progress, current: LogicalRow, cells: readonly SourceCell[]): void {
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
function continueText(
  progress: Progress,
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
function takeUnknown(progress: Progress, cells: readonly SourceCell[]): void {
  cells.forEach((cell, index) => {
    const column = progress.columns[index];
    if (cell.spanned || cell.paragraphs.length === 0) return;
    if (column && column.role.kind !== "unknown") return;
    const caption = column?.caption ?? "";
    progress.unrecognised.push(caption === "" ? textOf(cell) : `${caption}：${textOf(cell)}`);
  });
}

function noteStrayTags(progress: Progress, row: SourceRow): void {
  const tags = row.cells.flatMap(({ strayTags }) => strayTags);
  if (tags.length > 0) notice(progress, "markupRemoved", row.line, tags.join(" "));
}

function notice(progress: Progress, code: NoticeCode, line: number, text: string): void {
  const indicator = progress.indicators > 0 ? progress.indicators : null;
  progress.notices.push({ code, line, indicator, text: text.slice(0, 60) });
}
