import type { Indicator, SectionName } from "../report/model";
import type { DataColumnKey } from "../report/layout/captions";
import { cellOfPlace } from "../report/read-sheets/sheet-places";
import type { SheetCell } from "../report/read-sheets/sheet-cells";
import type { Fix } from "../report/review/finding";
import { fixOfCell, type CellFix } from "./cell-fix";
import { cellAt, cellOf, locationOf, type StandingCell } from "./standing-cells";
import type { StandingReport } from "./standing-report";

/**
 * Gives the cells that a fix changes, the one with the words concerned first: a title also stands where its page goes
 * on and in the sheet of figures, a paragraph and a claimed achievement in the sheet of figures too. Empty where there is no
 * change to offer. Cells that say something else, because the planner wrote it, are left alone.
 */
export function cellsToFix(report: StandingReport): (fix: Fix) => readonly CellFix[] {
  const indicators = report.report.goals.flatMap((goal) => goal.indicators);
  const standing = {
    ...report,
    indicators: new Map(indicators.map((own) => [own.id, own])),
    titleRows: new Set(
      indicators.flatMap(({ id }) => cellOfPlace(report.places, { indicatorId: id })?.row ?? []),
    ),
  };
  return (fix) => cellsOf(standing, fix);
}

interface IndexedReport extends StandingReport {
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Rows of the printed sheet in which an indicator begins. */
  readonly titleRows: ReadonlySet<number>;
}

function cellsOf(standing: IndexedReport, fix: Fix): readonly CellFix[] {
  const cell = cellOf(standing, fix.place);
  const first = cell && fixOfCell(fix, locationOf(cell), cell.content);
  if (first === null) return [];
  const copies = isTitle(fix) ? titleCopies(standing, fix) : textCopies(standing, fix);
  return [first, ...copies, ...claimCell(standing, fix)];
}

function isTitle({ place }: Fix): boolean {
  return place.section === undefined;
}

/** Further down in the column of indicators until the next one begins, and in each row of figures. */
function titleCopies(standing: IndexedReport, fix: Fix): readonly CellFix[] {
  const first = cellOfPlace(standing.places, fix.place);
  const copies: SheetCell[] = [];
  const rows = (first && standing.rows[first.sheet]) ?? [];
  for (let row = (first?.row ?? 0) + 1; first !== null && row < rows.length; row++) {
    if (standing.titleRows.has(row)) break;
    copies.push({ ...first, row });
  }
  return [
    ...copies.flatMap((cell) => cellAt(standing, cell) ?? []),
    ...figureCells(standing, fix.place, "indicator"),
  ].flatMap((copy) => fixOfCell(fix, locationOf(copy), copy.content) ?? []);
}

/** In the sheet of figures a section's paragraphs stand in one cell, a line each. */
function textCopies(standing: IndexedReport, fix: Fix): readonly CellFix[] {
  const { section = -1, paragraph = -1, indicatorId } = fix.place;
  const own = standing.indicators.get(indicatorId)?.sections[section];
  if (own === undefined) return [];
  return figureCells(standing, fix.place, columnOf(own.name)).flatMap(({ content, ...location }) => {
    const lines = content.split("\n");
    const line = lines.length === own.paragraphs.length ? lines[paragraph] : undefined;
    const cell = locationOf({ ...location, content });
    const mended = line === undefined ? null : fixOfCell(fix, cell, line);
    if (content.startsWith("=") || mended === null) return [];
    const after = lines.map((text, index) => (index === paragraph ? mended.after : text)).join("\n");
    return [{ cell, before: content, after, kind: "text" as const }];
  });
}

function columnOf(name: SectionName): DataColumnKey {
  return name === "remedy" ? "other" : name;
}

/** The cells of a column in an indicator's rows of figures. */
function figureCells(
  standing: IndexedReport,
  { indicatorId }: Fix["place"],
  column: DataColumnKey,
): readonly StandingCell[] {
  const { measures } = standing.indicators.get(indicatorId) ?? { measures: [] };
  return measures.flatMap(({ id: measureId }) => {
    const cell = cellOf(standing, { indicatorId, measureId, column });
    return cell?.sheet === standing.sheets.data?.name ? (cell ?? []) : [];
  });
}

function claimCell(standing: StandingReport, { place: { indicatorId }, claim }: Fix): readonly CellFix[] {
  if (claim === undefined) return [];
  const { measureId, before, after } = claim;
  const cell = cellOf(standing, { indicatorId, measureId, column: "stated" });
  if (cell === null || cell.sheet !== standing.sheets.data?.name || cell.content === "") return [];
  const isSame = Math.abs(Number(cell.content) - before) < 1e-9;
  return isSame
    ? [{ cell: locationOf(cell), before: cell.content, after: String(after), kind: "number" }]
    : [];
}
