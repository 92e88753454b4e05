import type { Indicator, Report } from "../model";
import { grouped } from "./grouped";

/**
 * Last year's indicators by the id of this year's of the same title. Spaces, punctuation and years in a title do
 * not count; a title that stands twice tells nothing.
 */
export function previousIndicators(report: Report, previous: Report | null): ReadonlyMap<string, Indicator> {
  const found = new Map<string, Indicator>();
  if (!previous) return found;
  const byTitle = grouped(
    previous.goals.flatMap(({ indicators }) => indicators),
    ({ title }) => bareTitle(title),
  );
  for (const { indicators } of report.goals) {
    for (const { id, title } of indicators) {
      const [same, another] = byTitle.get(bareTitle(title)) ?? [];
      if (same && !another) found.set(id, same);
    }
  }
  return found;
}

/** A title by which an indicator is known again, whatever was mended in how it is written. */
export function bareTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/\d{2,4}\s*年度?|[^\p{L}\p{N}]/gu, "")
    .replaceAll("昇", "升")
    .replaceAll("台", "臺");
}
