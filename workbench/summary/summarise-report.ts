import type { Indicator, Report, SectionName } from "../../src/report/model";
import { assessIndicator } from "../../src/report/verdict/assess-indicator";
import type { IndicatorSummary, ReportSummary, SectionsSummary } from "./summary";

export function summariseReport(report: Report): ReportSummary {
  return {
    title: report.title,
    fiscalYear: report.fiscalYear,
    agency: report.agency,
    goals: report.goals.map(({ title, indicators }) => ({
      title,
      indicators: indicators.map(summariseIndicator),
    })),
  };
}

function summariseIndicator(indicator: Indicator): IndicatorSummary {
  const { verdict, computed } = assessIndicator(indicator);
  return {
    number: indicator.number,
    title: indicator.title,
    sections: summariseSections(indicator),
    stated: indicator.stated.map(({ fraction }) => fraction),
    measures: indicator.measures.map(({ label, unit, target, actual }, index) => ({
      label,
      unit,
      target: target?.value ?? null,
      actual: actual?.value ?? null,
      achievement: computed[index] ?? null,
    })),
    verdict,
  };
}

function summariseSections({ sections }: Indicator): SectionsSummary {
  const summary: Partial<Record<SectionName, string[]>> &
    Record<"standard" | "progress" | "result" | "benefit", string[]> = {
    standard: [],
    progress: [],
    result: [],
    benefit: [],
  };
  for (const { name, paragraphs } of sections) {
    const texts = paragraphs.map(({ marker, text }) => `${marker ?? ""}${text}`);
    summary[name] = [...(summary[name] ?? []), ...texts];
  }
  return summary;
}
