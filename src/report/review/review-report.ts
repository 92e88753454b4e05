import type { ImportNotice } from "../import/import-result";
import { ownMentions } from "../import/measures/own-mentions";
import { halfWidthFigures } from "../figures/half-width";
import type { Indicator, Report } from "../model";
import type { CellNotice } from "../read-sheets/sheet-cells";
import { assessIndicator } from "../verdict/assess-indicator";
import type { Finding } from "./finding";
import { grouped } from "./grouped";
import { previousIndicators } from "./previous-indicators";
import type { IndicatorOutline, IndicatorUnderReview, Remark, ReportRemark, Rule } from "./rule";
import { rules } from "./rules";
import { defaultSettings, type ReviewSettings } from "./settings";

export interface ReviewContext {
  readonly settings?: ReviewSettings;
  /** Last year's report, for the rules that compare with it. */
  readonly previous?: Report | null;
  /** What the import left unrecognised: weights and lights may stand there. */
  readonly unrecognised?: readonly string[];
  /** What could not simply be taken over from the cells of the sheets. */
  readonly cellNotices?: readonly CellNotice[];
  /** Which rules are to look; all of them when not given. */
  readonly only?: readonly Rule[];
}

/** What a review found, and what the next one of the same report need not find again. */
export interface ReportReview {
  readonly findings: readonly Finding[];
  readonly seen: SeenIndicators;
}

/** By an indicator's id: what was found in it alone, and in which words and figures. */
export type SeenIndicators = ReadonlyMap<string, SeenIndicator>;

interface SeenIndicator {
  readonly subject: IndicatorUnderReview;
  readonly findings: readonly Finding[];
  /** Everything that its findings depend on. */
  readonly content: string;
}

/**
 * Everything that does not hold in a report: indicator by indicator, then what concerns several of them. The
 * notices are those of its import.
 */
export function reviewReport(
  report: Report,
  notices: readonly ImportNotice[],
  context: ReviewContext = {},
): readonly Finding[] {
  return reviewAgain(new Map(), report, notices, context).findings;
}

/** The same, where an indicator that has not changed since it was seen keeps what was found in it. */
export function reviewAgain(
  seen: SeenIndicators,
  report: Report,
  notices: readonly ImportNotice[],
  {
    settings = defaultSettings,
    previous = null,
    unrecognised = [],
    cellNotices = [],
    only = rules,
  }: ReviewContext = {},
): ReportReview {
  const ofIndicators = only.filter((rule) => rule.scope === "indicator");
  const reviewed = outlinesOf(report, notices, { settings, previous }).map((outline): SeenIndicator => {
    const content = JSON.stringify(outline);
    const before = seen.get(outline.indicator.id);
    if (before?.content === content) return before;
    const { indicator } = outline;
    const mentions = ownMentions(indicator);
    const assessment = assessIndicator(indicator, settings, mentions);
    const subject: IndicatorUnderReview = { ...outline, assessment, mentions };
    const findings = ofIndicators.flatMap((rule) =>
      rule
        .find(subject)
        .map((remark) => findingOf(rule, { ...asWritten(remark, indicator), indicator: indicator.number })),
    );
    return { subject, findings, content };
  });
  const indicators = reviewed.map(({ subject }) => subject);
  const shared = only.flatMap((rule) =>
    rule.scope === "report"
      ? rule
          .find({ report, indicators, settings, leftOver: unrecognised, cellNotices })
          .map((remark) => findingOf(rule, remark))
      : [],
  );
  return {
    findings: [...reviewed.flatMap(({ findings }) => findings), ...shared],
    seen: new Map(reviewed.map((one) => [one.subject.indicator.id, one])),
  };
}

function outlinesOf(
  report: Report,
  notices: readonly ImportNotice[],
  { settings, previous }: { readonly settings: ReviewSettings; readonly previous: Report | null },
): readonly IndicatorOutline[] {
  const byIndicator = grouped(notices, ({ indicator }) => indicator);
  const lastYear = previousIndicators(report, previous);
  return report.goals.flatMap(({ id, title, indicators }) =>
    indicators.map((indicator) => ({
      goal: { id, title },
      indicator,
      notices: byIndicator.get(indicator.number) ?? [],
      previous: lastYear.get(indicator.id) ?? null,
      fiscalYear: report.fiscalYear,
      settings,
    })),
  );
}

/** Words that a rule found in half width are quoted as they stand. */
function asWritten(remark: Remark, { sections }: Indicator): Remark {
  const { place, quote = "" } = remark;
  const { section = -1, paragraph = -1 } = place ?? {};
  const written = sections[section]?.paragraphs[paragraph]?.text ?? "";
  if (written.includes(quote)) return remark;
  const start = halfWidthFigures(written).indexOf(quote);
  return start < 0 ? remark : { ...remark, quote: written.slice(start, start + quote.length) };
}

function findingOf(
  rule: Rule,
  { indicator, place, cell, details, severity, quote, fix }: ReportRemark,
): Finding {
  return {
    rule: rule.id,
    severity: severity ?? rule.severity,
    indicator,
    place,
    ...(cell ? { cell } : {}),
    details,
    ...(quote ? { quote } : {}),
    ...(fix ? { fix } : {}),
  };
}
