import type { Indicator, Measure, Report } from "../model";
import type { Captions } from "./captions";
import { maximumCellLength, maximumRowHeight, textHeight, type TextArea } from "./measure";
import { mergesOf } from "./name-merges";
import { paginate, type GoalBlock, type PageHeights, type NameHere, type PageRow } from "./pages";
import { firstRowKey } from "./first-row-key";
import { blankCell, formulaCell, textCell } from "./planned-cell";
import { printedLines, printedTitle, type PrintedLine } from "./printed-text";
import { resultFormula } from "./result-formula";
import type { BuiltGoal, CellContent, PlannedRow, PrintSetup, RowPlace, SheetPlan } from "./sheet-plan";
import { splitByHeight } from "./split-text";

/**
 * Points. A4 with margins of 2 cm is 481.9 pt wide; an .xlsx file keeps widths in characters of the default font,
 * rounded up, and columns that fill the page come out two pages wide. Hence the slack.
 */
const widths = { goal: 84, indicator: 98, analysis: 284, record: 60 } as const;
const margin = 56.7;
/** A4 without its margins, less a little: printers' drivers round row heights in their own way. */
const pageHeight = 841.9 - 2 * margin - 10;

const goalArea: TextArea = { width: widths.goal, fontSize: 12 };
const indicatorArea: TextArea = { width: widths.indicator, fontSize: 12 };
const analysisArea: TextArea = { width: widths.analysis, fontSize: 12 };
const titleArea: TextArea = { width: widths.goal + widths.indicator + widths.analysis, fontSize: 16 };

/** A title up to four lines is repeated on every page; a longer one would leave no room for the report. */
const repeatedTitleHeight = 100;
const titleRow = 0;
const headerRow = 1;
const bodyRow = 2;

/** Excel's limit of page breaks in a sheet; beyond it Excel breaks pages by itself. */
const maximumPageBreaks = 1026;

/** Address of the cell with a measure's computed achievement, for formulas; null when figures stay as written. */
type AchievementCell = ((indicator: Indicator, measure: Measure) => string) | null;

/** The printed sheet: a row per paragraph, goal and indicator merged over theirs, repeated where a page breaks. */
export function planReportSheet(
  report: Report,
  achievementCell: AchievementCell,
  captions: Captions,
): SheetPlan {
  const title = report.title === "" ? captions.reportSheet : report.title;
  const head = headRows(report, title, captions);
  const pages = pageHeights(head);
  const goals = printedGoals(report, achievementCell, captions, Math.min(pages.first, maximumRowHeight));
  const pageRows = paginate(goals, pages);
  const repeatsTitle = pages.first === pages.further;
  return {
    kind: "report",
    name: captions.reportSheet,
    columns: [
      { key: "goal", width: widths.goal },
      { key: "indicator", width: widths.indicator },
      { key: "analysis", width: widths.analysis },
      { key: "record", width: widths.record, role: "record" },
    ],
    rows: [...head, ...bodyRows(goals, pageRows, captions)],
    merges: [{ row: titleRow, column: 0, rowCount: 1, columnCount: 3 }, ...mergesOf(pageRows, bodyRow)],
    pageBreaks: pageRows
      .flatMap(({ beginsPage }, at) => (beginsPage ? [at + bodyRow] : []))
      .slice(0, maximumPageBreaks),
    frozenRows: repeatsTitle ? bodyRow : 0,
    table: null,
    print: printSetup(repeatsTitle ? titleRow : headerRow),
  };
}

function printSetup(firstTitleRow: number): PrintSetup {
  return {
    orientation: "portrait",
    margins: { top: margin, bottom: margin, left: margin, right: margin, header: 28.35, footer: 28.35 },
    columnCount: 3,
    titleRows: { first: firstTitleRow, last: headerRow },
    centerFooter: "&P / &N",
  };
}

function headRows(report: Report, title: string, captions: Captions): readonly [PlannedRow, PlannedRow] {
  const { goal, indicator, analysis } = captions.reportColumns;
  const headerHeight = Math.max(
    textHeight(goal, goalArea),
    textHeight(indicator, indicatorArea),
    textHeight(analysis, analysisArea),
  );
  return [
    {
      key: firstRowKey("title", report),
      // At most half a page: the first page must also hold rows.
      height: Math.min(textHeight(title, titleArea) + 6, pageHeight / 2, maximumRowHeight),
      cells: [
        textCell(withinCell(title), "title"),
        blankCell("title"),
        blankCell("title"),
        blankCell("record"),
      ],
    },
    {
      key: "header",
      height: headerHeight + 3,
      cells: [
        textCell(goal, "header"),
        textCell(indicator, "header"),
        textCell(analysis, "header"),
        textCell(captions.record, "record"),
      ],
    },
  ];
}

function pageHeights([title, header]: readonly [PlannedRow, PlannedRow]): PageHeights {
  const first = pageHeight - title.height - header.height;
  return { first, further: title.height <= repeatedTitleHeight ? first : pageHeight - header.height };
}

interface PrintedGoal extends GoalBlock {
  readonly name: string;
  readonly indicators: readonly PrintedIndicator[];
}

interface PrintedIndicator {
  readonly name: string;
  readonly nameHeight: number;
  readonly rows: readonly PrintedRow[];
  readonly goal?: BuiltGoal;
}

interface PrintedRow {
  readonly key: string;
  readonly content: CellContent;
  readonly height: number;
  readonly keepsWithNext: boolean;
  readonly place?: RowPlace;
}

function printedGoals(
  report: Report,
  achievementCell: AchievementCell,
  captions: Captions,
  maximumHeight: number,
): readonly PrintedGoal[] {
  return report.goals.map((goal) => ({
    name: goal.title,
    nameHeight: nameHeight(goal.title, goalArea, captions),
    indicators:
      goal.indicators.length === 0
        ? [{ name: "", nameHeight: 0, rows: [emptyRow(`${goal.id}/empty`)] }]
        : goal.indicators.map((indicator) => ({
            ...printedIndicator(indicator, achievementCell, captions, maximumHeight),
            goal: { id: goal.id, origin: indicator.goalOrigin },
          })),
  }));
}

/** Room for the name where it is repeated, which is where it is longest. */
function nameHeight(name: string, area: TextArea, captions: Captions): number {
  return textHeight(name + captions.continued, area);
}

function printedIndicator(
  indicator: Indicator,
  achievementCell: AchievementCell,
  captions: Captions,
  maximumHeight: number,
): PrintedIndicator {
  const name = printedTitle(indicator);
  const rows = printedLines(indicator, captions).flatMap((line) =>
    printedRows(line, indicator, achievementCell, maximumHeight),
  );
  const empty = { ...emptyRow(`${indicator.id}/empty`), place: { indicatorId: indicator.id } };
  return {
    name,
    nameHeight: nameHeight(name, indicatorArea, captions),
    rows: rows.length === 0 ? [empty] : rows,
  };
}

function emptyRow(key: string): PrintedRow {
  return { key, content: { kind: "blank" }, height: textHeight("", analysisArea), keepsWithNext: false };
}

/** A line's rows: one, or several when it is too high for one. */
function printedRows(
  line: PrintedLine,
  indicator: Indicator,
  achievementCell: AchievementCell,
  maximumHeight: number,
): readonly PrintedRow[] {
  const texts = splitByHeight(line.text, analysisArea, maximumHeight);
  const isResult = indicator.sections[line.place.section ?? -1]?.name === "result";
  const formula =
    achievementCell !== null && isResult && texts.length === 1
      ? resultFormula(line, indicator, (measure) => achievementCell(indicator, measure))
      : null;
  return texts.map((text, at) => ({
    key: `${indicator.id}/${line.key}${at === 0 ? "" : `+${at}`}`,
    content: formula === null ? textCell(text, "analysis").content : formulaCell(formula, "analysis").content,
    height: textHeight(text, analysisArea),
    keepsWithNext: line.keepsWithNext,
    place: line.place,
  }));
}

function bodyRows(
  goals: readonly PrintedGoal[],
  pageRows: readonly PageRow[],
  captions: Captions,
): readonly PlannedRow[] {
  let lastKey = "";
  let fillers = 0;
  return pageRows.map((pageRow, at): PlannedRow => {
    const goal = goals[pageRow.goal];
    const indicator = goal?.indicators[pageRow.indicator];
    const printed = pageRow.row === null ? undefined : indicator?.rows[pageRow.row];
    fillers = printed === undefined ? fillers + 1 : 0;
    lastKey = printed?.key ?? lastKey;
    const next = pageRows[at + 1];
    const isLast = next === undefined || next.beginsPage || next.indicatorName !== "none";
    return {
      key: printed?.key ?? `${lastKey}/room/${fillers}`,
      height: pageRow.height,
      cells: [
        nameCell(goal?.name ?? "", pageRow.goalName, captions),
        nameCell(indicator?.name ?? "", pageRow.indicatorName, captions),
        { content: printed?.content ?? { kind: "blank" }, style: isLast ? "analysisLast" : "analysis" },
        blankCell("record"),
      ],
      ...(printed?.place ? { place: printed.place } : {}),
      ...(pageRow.row === 0 && indicator?.goal ? { goal: indicator.goal } : {}),
    };
  });
}

function nameCell(name: string, here: NameHere, captions: Captions) {
  switch (here) {
    case "none":
      return blankCell("name");
    case "first":
      return textCell(withinCell(name), "name");
    case "again":
      return textCell(name === "" ? "" : withinCell(name + captions.continued), "name");
  }
}

/** A name too long for a cell is cut here; the data sheet holds all of it. */
function withinCell(name: string): string {
  return name.length <= maximumCellLength ? name : `${name.slice(0, maximumCellLength - 2)}…`;
}
