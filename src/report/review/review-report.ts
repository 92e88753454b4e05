import type { ImportNotice } from "../import/import-result";
import { mentionsIn } from "../import/measures/mention";
import type { Measure, Report } from "../model";
import { assessIndicator } from "../verdict/assess-indicator";
import { computeAchievement } from "../verdict/compute-achievement";
import type { Finding } from "./finding";
import { grouped } from "./grouped";
import { previousIndicators } from "./previous-indicators";
import type { IndicatorUnderReview, ReportRemark, Rule } from "./rule";
import { rules } from "./rules";
import { defaultSettings, type ReviewSettings } from "./settings";

export interface ReviewContext {
  readonly settings?: ReviewSettings;
  /** Last year's report, for the rules that compare with it. */
  readonly previous?: Report | null;
  /** What the import left unrecognised: weights and lights may stand there. */
  readonly unrecognised?: readonly string[];
  /** Which rules are to look; all of them when not given. */
  readonly only?: readonly Rule[];
}

/**
 * Everything that does not hold in a report: indicator by indicator, then what concerns several of them. The
 * notices are those of its import.
 */
export function reviewReport(
  report: Report,
  notices: readonly ImportNotice[],
  { settings = defaultSettings, previous = null, unrecognised = [], only = rules }: ReviewContext = {},
): readonly Finding[] {
  const indicators = subjectsOf(report, notices, settings, previous);
  const own = indicators.flatMap((subject) =>
    only.flatMap((rule) =>
      rule.scope === "indicator"
        ? rule
            .find(subject)
            .map((remark) => findingOf(rule, { ...remark, indicator: subject.indicator.number }))
        : [],
    ),
  );
  const shared = only.flatMap((rule) =>
    rule.scope === "report"
      ? rule
          .find({ report, indicators, settings, leftOver: unrecognised })
          .map((remark) => findingOf(rule, remark))
      : [],
  );
  return [...own, ...shared];
}

function subjectsOf(
  report: Report,
  notices: readonly ImportNotice[],
  settings: ReviewSettings,
  previous: Report | null,
): readonly IndicatorUnderReview[] {
  const byIndicator = grouped(notices, ({ indicator }) => indicator);
  const lastYear = previousIndicators(report, previous);
  return report.goals.flatMap((goal) =>
    goal.indicators.map((indicator) => ({
      goal,
      indicator,
      assessment: assessIndicator(indicator),
      achievements: indicator.measures.map((measure) => achievementOf(measure, settings)),
      mentions: mentionsIn(indicator.sections),
      notices: byIndicator.get(indicator.number) ?? [],
      previous: lastYear.get(indicator.id) ?? null,
      fiscalYear: report.fiscalYear,
      settings,
    })),
  );
}

function achievementOf(measure: Measure, { lowerIsBetter }: ReviewSettings): number | null {
  const { direction, target, actual } = measure;
  if (direction !== "down" || lowerIsBetter === "linear") return computeAchievement(measure);
  return target && actual && actual.value > 0 && target.value > 0 ? target.value / actual.value : null;
}

function findingOf(rule: Rule, { indicator, place, details, severity, quote, fix }: ReportRemark): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    indicator,
    place,
    details,
    ...(quote ? { quote } : {}),
    ...(fix ? { fix } : {}),
  };
}
