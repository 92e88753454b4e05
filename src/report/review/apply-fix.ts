import type { Indicator, Report } from "../model";
import type { Fix } from "./finding";

/**
 * The report with the fix made; null when the words have changed since, so that nothing newer is overwritten. The
 * figures read from the text are left as they are: read them again from the changed text.
 */
export function applyFix(report: Report, fix: Fix): Report | null {
  let applied = 0;
  const goals = report.goals.map((goal) => ({
    ...goal,
    indicators: goal.indicators.map((indicator) => {
      if (indicator.id !== fix.place.indicatorId) return indicator;
      const fixed = fixIndicator(indicator, fix);
      if (fixed) applied++;
      return fixed ?? indicator;
    }),
  }));
  return applied === 1 ? { ...report, goals } : null;
}

/** What takes a fix back. */
export function reverseFix({ place, before, after, claim }: Fix): Fix {
  return {
    ...{ place, before: after, after: before },
    ...(claim ? { claim: { ...claim, before: claim.after, after: claim.before } } : {}),
  };
}

function fixIndicator(indicator: Indicator, { place, before, after }: Fix): Indicator | null {
  if (place.section === undefined) {
    return indicator.title === before ? { ...indicator, title: after } : null;
  }
  const paragraph = indicator.sections[place.section]?.paragraphs[place.paragraph ?? -1];
  if (paragraph?.text !== before) return null;
  const sections = indicator.sections.map((section, index) =>
    index !== place.section
      ? section
      : {
          ...section,
          paragraphs: section.paragraphs.map((own) => (own === paragraph ? { ...own, text: after } : own)),
        },
  );
  return { ...indicator, sections };
}
