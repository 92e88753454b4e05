import type { ImportNotice } from "../import/import-result";
import type { Report } from "../model";
import { assessIndicator } from "../verdict/assess-indicator";
import type { Finding } from "./finding";
import { rules } from "./rules";

/** Everything that does not hold in a report, indicator by indicator. The notices are those of its import. */
export function reviewReport(report: Report, notices: readonly ImportNotice[]): readonly Finding[] {
  const byIndicator = new Map<number | null, ImportNotice[]>();
  for (const notice of notices) {
    const own = byIndicator.get(notice.indicator);
    if (own) own.push(notice);
    else byIndicator.set(notice.indicator, [notice]);
  }
  return report.goals.flatMap((goal) =>
    goal.indicators.flatMap((indicator) => {
      const subject = {
        goal,
        indicator,
        assessment: assessIndicator(indicator),
        notices: byIndicator.get(indicator.number) ?? [],
      };
      return rules.flatMap((rule) => rule(subject));
    }),
  );
}
