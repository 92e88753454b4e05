import type { ImportResult } from "../../../src/report/import/import-result";
import type { Measure, Quantity, Report, Section } from "../../../src/report/model";
import { assessIndicator } from "../../../src/report/verdict/assess-indicator";

/** What a golden case compares: short enough to be read and written by hand. */
export function digest(result: ImportResult): unknown {
  if (!result.ok) return { problem: result.problem.code };
  const { report, notices, unrecognised } = result;
  return {
    title: report.title,
    fiscalYear: report.fiscalYear,
    agency: report.agency,
    goals: goalsOf(report),
    notices: notices.map(({ line, code, indicator }) => `${line} ${code} ${indicator ?? "-"}`),
    unrecognised,
  };
}

function goalsOf({ goals }: Report): unknown {
  return goals.map(({ title, indicators }) => ({
    title,
    indicators: indicators.map((indicator) => ({
      number: indicator.number,
      title: indicator.title,
      ...(indicator.goalOrigin !== "own" ? { goalOrigin: indicator.goalOrigin } : {}),
      sections: indicator.sections.flatMap(linesOf),
      measures: indicator.measures.map(measureLine),
      stated: indicator.stated.map(({ fraction }) => fraction),
      verdict: assessIndicator(indicator).verdict,
    })),
  }));
}

function linesOf({ name, heading, paragraphs }: Section): string[] {
  return [`${name}: ${heading}`, ...paragraphs.map(({ marker, text }) => `- ${marker ?? ""}${text}`)];
}

function measureLine({
  label,
  unit,
  target,
  actual,
  increment,
  previous,
  direction,
  asOf,
  stated,
}: Measure): string {
  return [
    `${label}|${unit}`,
    `target ${valueOf(target)}`,
    `actual ${valueOf(actual)}`,
    ...(increment ? [`increment ${valueOf(increment)}`] : []),
    ...(previous ? [`previous ${valueOf(previous)}`] : []),
    ...(direction ? [direction] : []),
    ...(asOf ? [`as of ${asOf}`] : []),
    ...(stated ? [`stated ${stated.text}`] : []),
  ].join(", ");
}

function valueOf(quantity: Quantity | null): string {
  if (!quantity) return "-";
  return quantity.bound === "exact" ? String(quantity.value) : `${quantity.value} (${quantity.bound})`;
}
