import type { Indicator } from "../model";
import type { ReportPlace } from "../layout/cell-location";
import type { PrintedSheet } from "./printed-sheet";
import type { SheetCell } from "./sheet-cells";
import { keyOfPlace } from "./sheet-places";

type ReadPrintedSheet = Extract<PrintedSheet, { ok: true }>;

/** A row of an indicator's analysis, and how far it has been gone through. */
interface AnalysisRow {
  readonly row: number;
  readonly text: string;
  read: number;
}

/** The cells of the printed sheet in which each indicator, its analysis, every section and paragraph begins. */
export function printedPlaces(sheet: ReadPrintedSheet): ReadonlyMap<string, SheetCell> {
  const places = new Map<string, SheetCell>();
  const indicators = sheet.report.goals.flatMap((goal) => goal.indicators);
  indicators.forEach((indicator, index) => {
    const first = (sheet.indicatorLines[index] ?? 1) - 1;
    const end = (sheet.indicatorLines[index + 1] ?? sheet.rows.length + 1) - 1;
    const note = (place: ReportPlace, row: number, column: number): void => {
      places.set(keyOfPlace(place), { sheet: "report", row, column });
    };
    note({ indicatorId: indicator.id }, first, sheet.indicatorColumn);
    note({ indicatorId: indicator.id, column: "analysis" }, first, sheet.analysisColumn);
    locateTexts(indicator, analysisRows(sheet, first, end), (place, row) =>
      note(place, row, sheet.analysisColumn),
    );
    locateFigures(indicator, sheet, figureRows(sheet, first, end), note);
  });
  return places;
}

function analysisRows({ rows, analysisColumn }: ReadPrintedSheet, first: number, end: number): AnalysisRow[] {
  return rows.slice(first, end).flatMap((cells, offset) => {
    const text = cells[analysisColumn] ?? "";
    return text.trim() === "" ? [] : [{ row: first + offset, text, read: 0 }];
  });
}

/** Of the rows of an indicator, those with a figure in a column of its own. */
function figureRows(
  { rows, figureColumns }: ReadPrintedSheet,
  first: number,
  end: number,
): readonly number[] {
  const columns = Object.values(figureColumns).filter((column) => column >= 0);
  return rows.slice(first, end).flatMap((cells, offset) => {
    return columns.some((column) => (cells[column] ?? "").trim() !== "") ? [first + offset] : [];
  });
}

/** A measure for each row of figures; the column 達成度 was read as a section, a paragraph for each of its cells. */
function locateFigures(
  { id, measures, sections }: Indicator,
  { rows, figureColumns }: ReadPrintedSheet,
  ofFigures: readonly number[],
  note: (place: ReportPlace, row: number, column: number) => void,
): void {
  measures.forEach(({ id: measureId }, index) => {
    const row = ofFigures[index];
    if (row === undefined) return;
    for (const column of ["target", "actual"] as const) {
      const own = figureColumns[column];
      if (own >= 0) note({ indicatorId: id, measureId, column }, row, own);
    }
  });
  const { stated } = figureColumns;
  const claimed = ofFigures.filter((row) => (rows[row]?.[stated] ?? "").trim() !== "");
  const section = sections.findLastIndex(({ name }) => name === "result");
  if (stated < 0 || sections[section]?.paragraphs.length !== claimed.length) return;
  claimed.forEach((row, paragraph) => note({ indicatorId: id, section, paragraph }, row, stated));
}

/** Headings and paragraphs stand in the rows in their order, so each is looked for after the one before it. */
function locateTexts(
  { id, sections }: Indicator,
  rows: readonly AnalysisRow[],
  note: (place: ReportPlace, row: number) => void,
): void {
  let at = 0;
  const find = (text: string): number | null => {
    for (let index = at; index < rows.length; index++) {
      const row = rows[index];
      const found = row === undefined ? -1 : positionIn(row, text);
      if (row === undefined || found < 0) continue;
      row.read = found;
      at = index;
      return row.row;
    }
    return null;
  };
  sections.forEach(({ heading, paragraphs }, section) => {
    const ofHeading = heading === "" ? null : find(heading);
    let first = ofHeading;
    paragraphs.forEach(({ text }, paragraph) => {
      const row = find(text);
      if (row === null) return;
      first ??= row;
      note({ indicatorId: id, section, paragraph }, row);
    });
    if (first !== null) note({ indicatorId: id, section }, first);
  });
}

/** End of the text in the row, or −1. A text that goes on in the next row begins with all that is left of this. */
function positionIn({ text, read }: AnalysisRow, wanted: string): number {
  const found = text.indexOf(wanted, read);
  if (found >= 0) return found + wanted.length;
  const rest = text.slice(read).trim();
  return rest !== "" && wanted.startsWith(rest) ? text.length : -1;
}
