import type { Report } from "../model";

/** What tells which report it is. */
export type ReportName = Pick<Report, "title" | "fiscalYear" | "agency">;

/**
 * The one of the year before and of the same agency; of several the one whose title is the same but for the year.
 * Null where there is none, or none can be told from others.
 */
export function lastYearsReport<One extends ReportName>(
  report: ReportName,
  others: readonly One[],
): One | null {
  const { fiscalYear, agency } = report;
  if (fiscalYear === null) return null;
  const before = others.filter((other) => other.fiscalYear === fiscalYear - 1);
  const possible = before.filter((other) => mayBeOfSameAgency(report, other));
  const named = agency === null ? [] : possible.filter((other) => other.agency === agency);
  const candidates = named.length > 0 ? named : possible;
  const sameTitle = candidates.find((other) => yearless(other) === yearless(report));
  const only = possible.length === 1 ? possible[0] : undefined;
  return sameTitle ?? named[0] ?? only ?? null;
}

function yearless({ title }: ReportName): string {
  return title.replace(/\d+/g, "");
}

/** A report need not name its agency. */
export function mayBeOfSameAgency(one: Pick<Report, "agency">, other: Pick<Report, "agency">): boolean {
  return one.agency === null || other.agency === null || one.agency === other.agency;
}
