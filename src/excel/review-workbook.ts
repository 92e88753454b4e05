import type { Finding } from "../report/review/finding";
import { cellOfPlace } from "../report/read-sheets/sheet-places";
import { reviewAgain, type SeenIndicators } from "../report/review/review-report";
import type { ReviewSettings } from "../report/review/settings";
import type { CellFix } from "./cell-fix";
import { cellsToFix } from "./cells-to-fix";
import { isBeingComputed } from "./computing";
import { cellOfFinding } from "./finding-cell";
import type { FindingSheets } from "./finding-keys";
import { askForIgnored } from "./ignored-findings";
import type { FindingKey, IgnoredState } from "./ignored-findings";
import { judgeFindings } from "./ignored-states";
import { ExcelFailure } from "./problem";
import { readReport } from "./read-report";
import { recordedIdentity } from "./recorded-identity";
import { rereadReport } from "./reread-report";
import { askForSettings } from "./review-settings";
import type { MarkedCell } from "./row-mark";
import { run } from "./session";
import { cellAt, locationOf, rowKeyAt, shownAt } from "./standing-cells";
import type { StandingReport } from "./standing-report";
import type { SheetChange } from "./watch-changes";

/** The review of the report that stands in the workbook now. */
export interface WorkbookReview extends ShownReview {
  /** What the next review goes on from. */
  readonly basis: ReviewBasis;
}

export interface ShownReview {
  readonly title: string;
  /** ROC year under which it was built and its settings are kept. */
  readonly fiscalYear: number | null;
  /** Name of the sheet with the words. */
  readonly reportSheet: string;
  readonly indicatorCount: number;
  readonly findings: readonly ReviewedFinding[];
  readonly settings: ReviewSettings;
  /** Title of last year's report that was compared with; null where none stands in the workbook. */
  readonly previousTitle: string | null;
}

interface ReviewBasis {
  readonly standing: StandingReport;
  readonly seen: SeenIndicators;
}

export interface ReviewedFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  /** Title of the indicator; empty when the report as a whole is meant. */
  readonly indicatorTitle: string;
  /** Stays the same when the indicator gets another number or title; empty when the report as a whole is meant. */
  readonly indicatorKey: string;
  /** Null when the sheets do not show what is meant. */
  readonly cell: MarkedCell | null;
  /** Every cell that its fix changes, the one with the words concerned first; empty where there is no change to offer. */
  readonly fixes: readonly CellFix[];
  readonly ignored: IgnoredState;
}

/** What a review may go on from: an earlier one, and what changed in the sheets since. */
export interface EarlierReview {
  readonly basis: ReviewBasis;
  /** `unknown`: everything is read anew, of the same report unless another one is in front. */
  readonly changes: readonly SheetChange[] | "unknown";
}

/**
 * Reads the report in the sheets and reviews it: after an earlier review, only what has changed since. Null when no
 * report stands in the workbook.
 *
 * @param unfinished what becomes of a report that Excel is still computing: what it shows meanwhile is found false
 * @throws ExcelFailure of the kind `computing` where such a report is refused
 */
export async function reviewWorkbook(
  earlier: EarlierReview | null = null,
  unfinished: "refused" | "reviewed" = "refused",
): Promise<WorkbookReview | null> {
  const { standing, settingsOf, ignored } = await run((context) => readForReview(context, earlier));
  if (standing === null) return null;
  if (unfinished === "refused" && isBeingComputed(standing)) throw new ExcelFailure({ kind: "computing" });
  const { report, notices, unrecognised, cellNotices, previous } = standing;
  const sheets = findingSheets(standing);
  const { fiscalYear } = recordedIdentity(sheets);
  const settings = settingsOf(fiscalYear);
  const { findings, seen } = reviewAgain(earlier?.basis.seen ?? new Map(), report, notices, {
    settings,
    previous: previous?.report ?? null,
    ...{ unrecognised, cellNotices },
  });
  const titles = titlesOf(standing);
  const fixesOf = cellsToFix(standing);
  const keyOfIndicator = indicatorKeys(standing);
  return {
    title: report.title,
    fiscalYear,
    reportSheet: standing.sheets.report.name,
    indicatorCount: titles.size,
    settings,
    previousTitle: previous?.report.title ?? null,
    findings: judgeFindings(findings, sheets, ignored).map((judged) => {
      const { indicator, fix } = judged.finding;
      const shown = cellOfFinding(judged.finding, standing.places);
      const cell = shown && cellAt(standing, shown);
      return {
        ...judged,
        cell: cell && locationOf(cell),
        indicatorTitle: (indicator === null ? null : titles.get(indicator)) ?? "",
        indicatorKey: keyOfIndicator(indicator),
        fixes: fix === undefined ? [] : fixesOf(fix),
      };
    }),
    basis: { standing, seen },
  };
}

async function readForReview(context: Excel.RequestContext, earlier: EarlierReview | null) {
  const ask = () => ({ settings: askForSettings(context), ignored: askForIgnored(context) });
  if (earlier !== null && earlier.changes !== "unknown") {
    const kept = ask();
    const standing = await rereadReport(context, earlier.basis.standing, earlier.changes);
    if (standing !== "gone") return { standing, settingsOf: kept.settings(), ignored: kept.ignored() };
  }
  const kept = ask();
  const standing = await readReport(context, { before: earlier?.basis.standing.sheets ?? null });
  return { standing, settingsOf: kept.settings(), ignored: kept.ignored() };
}

function findingSheets(standing: StandingReport): FindingSheets {
  const { report, places } = standing;
  return {
    ...{ report, places },
    entryAt: (cell) => cellAt(standing, cell)?.content ?? "",
    shownAt: (cell) => shownAt(standing, cell),
    rowKeyAt: (cell) => rowKeyAt(standing, cell),
  };
}

function titlesOf({ report }: StandingReport): ReadonlyMap<number, string> {
  return new Map(
    report.goals.flatMap(({ indicators }) => indicators.map(({ number, title }) => [number, title])),
  );
}

/**
 * By the record of the row in which an indicator begins; a row of the planner's own, a copied one say, has nothing but
 * its number.
 */
function indicatorKeys(standing: StandingReport): (indicator: number | null) => string {
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  for (const { id, number } of standing.report.goals.flatMap((goal) => goal.indicators)) {
    const cell = cellOfPlace(standing.places, { indicatorId: id });
    const recorded = cell && rowKeyAt(standing, cell);
    const key = recorded === null || taken.has(recorded) ? String(number) : recorded;
    taken.add(key);
    keys.set(number, key);
  }
  return (indicator) => (indicator === null ? "" : (keys.get(indicator) ?? String(indicator)));
}
