import { reportInKey } from "../report/layout/first-row-key";
import { lastYearsReport } from "../report/review/last-years-report";
import type { FoundSheet } from "./look";
import type { RowRecord } from "./row-record";

/** A sheet, and the first record in it; null in what is none of ours. */
interface MarkedSheet {
  readonly mark: Pick<RowRecord, "kind" | "key"> | null;
}

/** The sheets of one report. */
export interface ReportSheets<Sheet = FoundSheet> {
  readonly report: Sheet;
  /** Null when the planner deleted the sheet of figures. */
  readonly data: Sheet | null;
}

export interface ChosenReport<Sheet = FoundSheet> extends ReportSheets<Sheet> {
  /** Those of the report of the year before, as far as keys tell: whether it is another agency's shows when it is read. */
  readonly previous: ReportSheets<Sheet> | null;
}

/**
 * The report that is meant: the one whose sheet is in front, else the one that was read before, else the first.
 *
 * @param active name of the sheet in front; null where what is in front does not count
 * @param standing id of the printed sheet that was read before: it is read again unless another report is in front
 */
export function chooseReport(
  found: readonly FoundSheet[],
  active: string | null,
  standing: string | null = null,
): ChosenReport | null {
  const front = found.find(({ name, mark }) => name === active && mark !== null) ?? null;
  const before = found.find(({ sheet }) => sheet.id === standing) ?? null;
  const reports = reportsAmong(found, [front, before]);
  const ofFront = front && reports.find(({ report }) => isSameReport(report, front));
  return ofFront ?? reports.find(({ report }) => report === before) ?? reports[0] ?? null;
}

/**
 * The reports of a workbook, each once. Both sheets of a report say of which report they are; where each kind stands
 * only once they belong together, though a first row was deleted. Of copies that the planner made one is taken.
 *
 * @param preferred the copies that are taken, the first before the others; else it is the first in the workbook
 */
export function reportsAmong<Sheet extends MarkedSheet>(
  sheets: readonly Sheet[],
  preferred: readonly (Sheet | null)[],
): readonly ChosenReport<Sheet>[] {
  const printed = sheets.filter(({ mark }) => mark?.kind === "report");
  const figures = sheets.filter(({ mark }) => mark?.kind === "data");
  const isOnly = printed.length === 1 && figures.length === 1;
  const reports = printed.filter((sheet) => copyOf(sheet, printed, preferred) === sheet);
  const sheetsOf = (report: Sheet): ReportSheets<Sheet> => ({
    report,
    data: copyOf(report, figures, preferred) ?? (isOnly ? (figures[0] ?? null) : null),
  });
  return reports.map((report) => {
    const last = lastYears(report, reports);
    return { ...sheetsOf(report), previous: last && sheetsOf(last) };
  });
}

/** Of the sheets of the same report the one that is taken. */
function copyOf<Sheet extends MarkedSheet>(
  one: Sheet,
  sheets: readonly Sheet[],
  preferred: readonly (Sheet | null)[],
): Sheet | null {
  const own = sheets.filter((sheet) => isSameReport(sheet, one));
  return preferred.find((sheet) => sheet !== null && own.includes(sheet)) ?? own[0] ?? null;
}

function isSameReport(one: MarkedSheet, other: MarkedSheet): boolean {
  return identityOf(one) === identityOf(other);
}

/** What follows the first key's first word: `title/99 年度…` and `header/99 年度…` are of one report. */
function identityOf({ mark }: MarkedSheet): string | null {
  return mark === null ? null : mark.key.replace(/^[^/]*/, "");
}

function lastYears<Sheet extends MarkedSheet>(report: Sheet, reports: readonly Sheet[]): Sheet | null {
  const named = reports.flatMap((sheet) => {
    const told = reportInKey(sheet.mark?.key ?? "");
    return told === null ? [] : [{ ...told, sheet }];
  });
  const own = named.find(({ sheet }) => sheet === report);
  return (own && lastYearsReport(own, named)?.sheet) ?? null;
}
