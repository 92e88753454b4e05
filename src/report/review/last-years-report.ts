import type { Report } from "../model";

type Dated = Pick<Report, "fiscalYear" | "agency">;

/** The one of the year before and of the same agency; null where there is none, or none can be told from others. */
export function lastYearsReport<One extends Dated>(report: Dated, others: readonly One[]): One | null {
  const { fiscalYear } = report;
  if (fiscalYear === null) return null;
  const before = others.filter((other) => other.fiscalYear === fiscalYear - 1);
  const possible = before.filter((other) => mayBeOfSameAgency(report, other));
  const certain = possible.find(({ agency }) => agency === report.agency);
  return certain ?? (possible.length === 1 ? (possible[0] ?? null) : null);
}

/** A report need not name its agency. */
export function mayBeOfSameAgency(one: Dated, other: Dated): boolean {
  return one.agency === null || other.agency === null || one.agency === other.agency;
}
