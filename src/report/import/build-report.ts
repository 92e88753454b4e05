import { readFigures } from "../figures/read-figures";
import type { Goal, Indicator, Measure, Paragraph, Report, Section } from "../model";
import type { AnalysisMemory, ReadAnalysis } from "./analysis-memory";
import { arrangeRows } from "./arrange-rows";
import { readHeader, usualColumns, type Column } from "./columns";
import { readSectionHeading } from "./headings";
import type { ImportNotice, ImportResult } from "./import-result";
import type { FigureCells, LogicalGoal, LogicalRow, TextColumn } from "./logical-rows";
import { quantityInCell } from "./measures/figure-columns";
import { readMeasures } from "./measures/read-measures";
import { readAnalysis } from "./read-analysis";
import { readTitle } from "./read-title";
import { withPercentSigns } from "./stated-column";
import { textOf, titleOf, type SourceLine, type SourceRow, type SourceTable } from "./source-table";

export interface BuildOptions {
  /** Of a page; empty where nothing but the table names the report. */
  readonly fallbackTitle: string;
  /** How much text there is at all. */
  readonly characters: number;
  readonly memory?: AnalysisMemory | undefined;
}

/** Makes the report of a table; `noTable` when none of its rows announces or looks like a report table. */
export function buildReport(
  table: SourceTable,
  { fallbackTitle, characters, memory }: BuildOptions,
): ImportResult {
  const header = findHeader(table.rows);
  if (!header) return { ok: false, problem: { code: "noTable", characters } };
  const before = [...table.before, ...table.rows.slice(0, header.bodyStart).flatMap(asLine)];
  const heading = readTitle(
    header.isWritten ? withoutRow(before, table.rows[header.bodyStart - 1]) : before,
    fallbackTitle,
  );
  const fiscalYear =
    heading.fiscalYear ?? readTitle([{ line: 0, text: captionText(header.columns) }], "").fiscalYear;
  const arranged = arrangeRows(table.rows.slice(header.bodyStart), header.columns, heading.title);
  const unrecognised = [...heading.others, ...arranged.unrecognised, ...table.after.map(({ text }) => text)];
  const signed = withPercentSigns(arranged.goals);
  const goals = buildGoals(signed.goals, { fiscalYear, memory, unrecognised });
  const report: Report = { title: heading.title, fiscalYear, agency: heading.agency, goals };
  const missing: ImportNotice[] = header.isWritten
    ? []
    : [{ code: "headerMissing", line: table.rows[0]?.line ?? 1, indicator: null, text: "" }];
  const notices = [...missing, ...arranged.notices, ...signed.notices];
  const indicatorLines = arranged.goals.flatMap(({ rows }) => rows.map(({ line }) => line));
  return { ok: true, report, notices, unrecognised, indicatorLines };
}

interface Header {
  readonly columns: readonly Column[];
  /** Index of the first row after the header. */
  readonly bodyStart: number;
  readonly isWritten: boolean;
}

function findHeader(rows: readonly SourceRow[]): Header | null {
  for (const [index, row] of rows.entries()) {
    const columns = readHeader(row);
    if (columns) return { columns, bodyStart: index + 1, isWritten: true };
  }
  const first = rows.findIndex(looksLikeReport);
  return first < 0 ? null : { columns: usualColumns, bodyStart: first, isWritten: false };
}

/** Three cells, of which the last begins with a section of an analysis. */
function looksLikeReport({ cells }: SourceRow): boolean {
  const analysis = cells[2]?.paragraphs[0] ?? "";
  return (
    cells.length === 3 &&
    readSectionHeading(analysis) !== null &&
    titleOf(cells[1]) + titleOf(cells[0]) !== ""
  );
}

function asLine(row: SourceRow): SourceLine[] {
  const text = row.cells
    .filter(({ spanned }) => !spanned)
    .map(textOf)
    .filter((words) => words !== "")
    .join(" ");
  return text === "" ? [] : [{ line: row.line, text }];
}

function withoutRow(lines: readonly SourceLine[], row: SourceRow | undefined): readonly SourceLine[] {
  return lines.filter(({ line }) => line !== row?.line);
}

function captionText(columns: readonly Column[]): string {
  return columns.map(({ caption }) => caption).join(" ");
}

interface IndicatorContext {
  readonly fiscalYear: number | null;
  readonly memory: AnalysisMemory | undefined;
  readonly unrecognised: string[];
}

function buildGoals(goals: readonly LogicalGoal[], context: IndicatorContext): Goal[] {
  let number = 0;
  return goals.map((goal, index) => ({
    id: `g${String(index + 1)}`,
    title: goal.title,
    indicators: goal.rows.map((row) => buildIndicator(row, ++number, context)),
  }));
}

/** Words of figure cells that no measure took over. */
function withoutPlace(cells: FigureCells, measures: readonly Measure[]): readonly string[] {
  const taken = measures.flatMap(({ unit, target, actual, previous }) => [
    unit,
    ...[target, actual, previous].map((quantity) => quantity?.text ?? ""),
  ]);
  return [cells.unit, cells.target, cells.actual, cells.previous]
    .map((cell) => cell.trim())
    .filter((cell) => !markForNone.test(cell) && !taken.includes(cell));
}

/** Statistical tables write `-`, `--` or `…` where there is no figure. */
const markForNone = /^[\s\-–—－─…‧.]*$/;

function buildIndicator(
  row: LogicalRow,
  number: number,
  { fiscalYear, memory, unrecognised }: IndicatorContext,
): Indicator {
  const { withoutPlace: left, ...read } = recalledAnalysis(row, fiscalYear, memory);
  unrecognised.push(...left);
  return {
    id: `i${String(number)}`,
    number,
    title: row.title,
    ...(row.marker === "" ? {} : { marker: row.marker }),
    goalOrigin: row.goalOrigin,
    ...read,
  };
}

function recalledAnalysis(
  row: LogicalRow,
  fiscalYear: number | null,
  memory: AnalysisMemory | undefined,
): ReadAnalysis {
  if (memory === undefined) return readAnalysisOf(row, fiscalYear);
  const { title, targetInTitle, textColumns, figureRows, statedHeading, targetCaption, actualCaption } = row;
  const source = JSON.stringify([
    title,
    targetInTitle,
    textColumns,
    figureRows,
    statedHeading,
    targetCaption,
    actualCaption,
    fiscalYear,
  ]);
  const read = memory.known.get(source) ?? readAnalysisOf(row, fiscalYear);
  memory.now.set(source, read);
  return read;
}

function readAnalysisOf(row: LogicalRow, fiscalYear: number | null): ReadAnalysis {
  const written = [...row.textColumns, ...textInFigures(row)].flatMap(sectionsOfColumn);
  const sections = unheadedFirst([
    ...sectionOfTargetInTitle(row),
    ...sectionOfTargetWords(row, written),
    ...written,
    ...sectionOfActualWords(row),
    ...sectionOfStatedColumn(row),
  ]);
  const figureRows = row.textColumns.some(isOfDeeds)
    ? row.figureRows
    : row.figureRows.map((cells) =>
        isProse(cells.actual) || isOfSeveral(row, cells) ? { ...cells, actual: "" } : cells,
      );
  const { measures, stated } = readMeasures(sections, figureRows, { title: row.title, fiscalYear });
  const isTaken = (words: string) =>
    sections.some(({ paragraphs }) =>
      paragraphs.some(({ text }) =>
        [row.targetCaption, row.actualCaption].some((caption) => text === captioned(caption, words)),
      ),
    );
  const left = figureRows
    .flatMap((cells) => withoutPlace(cells, measures))
    .filter((words) => !isTaken(words));
  return { sections, measures, stated, withoutPlace: left };
}

/** A column 執行結果 that holds sentences is the analysis, where no other column tells what was done. */
function textInFigures({ textColumns, figureRows }: LogicalRow): readonly TextColumn[] {
  const texts = figureRows.flatMap(({ actual }) => (isProse(actual) ? actual.split("\n") : []));
  return textColumns.some(isOfDeeds) || texts.length === 0
    ? []
    : [{ defaultName: "progress", heading: "", texts }];
}

/** 國內 11 篇、國外 6 篇, where the targets stand in words as well: which is whose is for the reading of words to say. */
function isOfSeveral({ targetCaption }: LogicalRow, { actual }: FigureCells): boolean {
  const amounts = readFigures(actual).filter(({ kind }) => kind === "count" || kind === "percentage");
  return targetCaption === "" && amounts.length > 1 && /[、；]/.test(actual);
}

function isOfDeeds({ defaultName }: TextColumn): boolean {
  return defaultName === "progress" || defaultName === "other";
}

function isProse(cell: string): boolean {
  return cell.length > 40 && /[，。；]/.test(cell);
}

function sectionsOfColumn({
  defaultName,
  heading,
  texts,
}: LogicalRow["textColumns"][number]): readonly Section[] {
  return readAnalysis(texts, { name: defaultName, heading });
}

/**
 * Words without heading belong to the section above them wherever columns become one: a column of its own for the
 * standard must not take in what was done.
 */
function unheadedFirst(sections: readonly Section[]): readonly Section[] {
  const unheaded = sections.filter(({ heading }) => heading === "");
  return [...unheaded, ...sections.filter(({ heading }) => heading !== "")];
}

function sectionOfTargetInTitle({ targetInTitle }: LogicalRow): readonly Section[] {
  if (targetInTitle === "") return [];
  const paragraphs = [{ level: 0 as const, text: targetInTitle, marker: null }];
  return [{ name: "standard", heading: "目標值", paragraphs }];
}

/** A target that is no figure (完工), or more than one (10 月底前 3 棟), says what counts, where no standard does. */
function sectionOfTargetWords(row: LogicalRow, written: readonly Section[]): readonly Section[] {
  if (written.some(({ name }) => name === "standard")) return [];
  const paragraphs = row.figureRows.flatMap(({ target }) =>
    /\d\s*月/.test(target)
      ? [{ level: 0 as const, text: captioned(row.targetCaption, target.trim()), marker: null }]
      : wordsOfCell(row.targetCaption, target),
  );
  return paragraphs.length === 0 ? [] : [{ name: "standard", heading: "衡量標準", paragraphs }];
}

/** An actual value that is no figure (111 年 6 月 24 日, 已完工) tells what was done. */
function sectionOfActualWords(row: LogicalRow): readonly Section[] {
  const { figureRows, actualCaption } = row;
  const paragraphs = figureRows.flatMap((cells): readonly Paragraph[] => {
    const { actual } = cells;
    if (isOfSeveral(row, cells))
      return [{ level: 0, text: captioned(actualCaption, actual.trim()), marker: null }];
    return isProse(actual) ? [] : wordsOfCell(actualCaption, actual);
  });
  return paragraphs.length === 0 ? [] : [{ name: "result", heading: "實際值", paragraphs }];
}

function wordsOfCell(caption: string, cell: string): readonly Paragraph[] {
  const words = cell.trim();
  if (markForNone.test(words) || quantityInCell(words) !== null) return [];
  return [{ level: 0, text: captioned(caption, words), marker: null }];
}

function captioned(caption: string, words: string): string {
  return `${caption}：${words}`;
}

/** A column 達成度 becomes the section 目標達成值, so that its claims stand where all claims stand. */
function sectionOfStatedColumn(row: LogicalRow): readonly Section[] {
  const texts = row.figureRows.map(({ stated }) => stated.trim()).filter((text) => text !== "");
  if (texts.length === 0) return [];
  const paragraphs = texts.map((text) => ({ level: 0 as const, text, marker: null }));
  return [{ name: "result", heading: row.statedHeading, paragraphs }];
}
