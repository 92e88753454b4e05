import type { FoundSheet } from "./look";
import type { RowRecord } from "./row-record";

/** A sheet, and the first record in it; null in what is none of ours. */
interface MarkedSheet {
  readonly mark: Pick<RowRecord, "kind" | "key"> | null;
}

/** The sheets of one report. */
export interface ReportSheets {
  readonly report: FoundSheet;
  /** Null when the planner deleted the sheet of figures. */
  readonly data: FoundSheet | null;
}

export interface ChosenReport extends ReportSheets {
  /** Those of the report of the year before. */
  readonly previous: ReportSheets | null;
}

/**
 * Both sheets of a report say of which report they are. Of copies that the planner made, the one in front is taken,
 * else the first. Where each kind stands only once they belong together, though a first row was deleted.
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
  const before = found.find(({ sheet }) => sheet.id === standing);
  const reports = found.filter(({ mark }) => mark?.kind === "report");
  const report =
    (front && sameReport(front, reports, front)) ?? reports.find((sheet) => sheet === before) ?? reports[0];
  if (report === undefined) return null;
  const last = lastYears(report, reports);
  return {
    report,
    data: figuresOf(report, found, front),
    previous: last && { report: last, data: figuresOf(last, found, front) },
  };
}

/** The sheet of a report's figures; the only one, where first rows were deleted and no other report may claim it. */
export function figuresOf<Sheet extends MarkedSheet>(
  report: Sheet,
  sheets: readonly Sheet[],
  front: Sheet | null = null,
): Sheet | null {
  const figures = sheets.filter(({ mark }) => mark?.kind === "data");
  const isOnly = figures.length === 1 && sheets.filter(({ mark }) => mark?.kind === "report").length === 1;
  return sameReport(report, figures, front) ?? (isOnly ? (figures[0] ?? null) : null);
}

/** Of the sheets of the same report the one in front, else the first. */
function sameReport<Sheet extends MarkedSheet>(
  one: Sheet,
  sheets: readonly Sheet[],
  front: Sheet | null,
): Sheet | null {
  const own = sheets.filter((sheet) => identityOf(sheet) === identityOf(one));
  return own.find((sheet) => sheet === front) ?? own[0] ?? null;
}

/** What follows the first key's first word: `title/99 年度…` and `header/99 年度…` are of one report. */
function identityOf({ mark }: MarkedSheet): string | null {
  return mark === null ? null : mark.key.replace(/^[^/]*/, "");
}

/**
 * The report of the year before; of several agencies' the one whose name is the same but for the year. Only keys are
 * known here: whether its agency is another one shows when it is read.
 */
function lastYears(report: FoundSheet, reports: readonly FoundSheet[]): FoundSheet | null {
  const year = yearOf(report);
  const candidates = year === null ? [] : reports.filter((sheet) => yearOf(sheet) === year - 1);
  const [first, further] = candidates;
  const same = candidates.find((sheet) => yearless(sheet) === yearless(report));
  return same ?? (further === undefined ? (first ?? null) : null);
}

/** The key of a first row ends with the year: `title/99 年度施政績效報告/內政部/99`. */
function yearOf(sheet: FoundSheet): number | null {
  const year = /\/(\d+)$/.exec(identityOf(sheet) ?? "")?.[1];
  return year === undefined ? null : Number(year);
}

function yearless(sheet: FoundSheet): string | undefined {
  return identityOf(sheet)?.replace(/\d+/g, "");
}
