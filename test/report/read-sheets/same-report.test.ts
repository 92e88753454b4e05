import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";
import type { Indicator, Measure, Quantity, Report, Section, StatedValue } from "../../../src/report/model";
import { readSheets } from "../../../src/report/read-sheets/read-sheets";
import { printedSections, withPrintedMarkers } from "../layout/report-builder";
import { importedReports } from "./import-cases";
import { builtSheets } from "./planned-cells";

function mapIndicators<Changed>(report: Report, change: (indicator: Indicator) => Changed) {
  const goals = report.goals.map((goal) => ({ ...goal, indicators: goal.indicators.map(change) }));
  return { ...report, goals };
}

/** On paper, text without heading that follows a section is part of it. */
function asPrinted(sections: readonly Section[]): readonly Section[] {
  return sections.reduce<readonly Section[]>((printed, section) => {
    const last = printed.at(-1);
    if (section.heading !== "" || last === undefined) return [...printed, section];
    const paragraphs = [...last.paragraphs, ...section.paragraphs];
    return [...printed.slice(0, -1), { ...last, paragraphs }];
  }, []);
}

/** Title, year and agency are known from the record; the words of a figure from a column are not kept. */
function onlyWords(report: Report): unknown {
  const words = ({ number, title, sections }: Indicator) => ({
    number,
    title,
    sections: printedSections(asPrinted(sections)),
  });
  return report.goals.map(({ title, indicators }) => ({ title, indicators: indicators.map(words) }));
}

function withoutWordsOfFigures(report: Report): unknown {
  const bare = (quantity: Quantity | null) => quantity && { ...quantity, text: "" };
  const withoutPlace = (stated: StatedValue | null) => stated && { ...stated, place: null };
  const bareMeasure = (measure: Measure) => ({
    ...measure,
    previous: bare(measure.previous),
    target: bare(measure.target),
    actual: bare(measure.actual),
    stated: withoutPlace(measure.stated),
  });
  return mapIndicators(report, (indicator) => ({
    ...indicator,
    sections: printedSections(asPrinted(indicator.sections)),
    measures: indicator.measures.map(bareMeasure),
    stated: indicator.stated.map(withoutPlace),
  }));
}

describe("the printed sheet alone gives every goal, indicator, section and paragraph", () => {
  test.each(importedReports)("%s", (_, report) => {
    const result = importReport({ kind: "cells", rows: builtSheets(report).report.texts });
    expect(result).toMatchObject({ ok: true, notices: [], unrecognised: [] });
    if (result.ok) expect(onlyWords(result.report)).toEqual(onlyWords(report));
  });
});

describe("both sheets give the report that was built", () => {
  test.each(importedReports)("%s", (_, report) => {
    const reading = readSheets(builtSheets(report));
    expect(reading).toMatchObject({ ok: true, notices: [], cellNotices: [], unrecognised: [] });
    if (!reading.ok) return;
    const [found, expected] = [withPrintedMarkers(reading.report), withPrintedMarkers(report)];
    expect(withoutWordsOfFigures(found)).toEqual(withoutWordsOfFigures(expected));
  });

  test("with every word of the sample's figures", () => {
    const sample = importedReports.find(([name]) => name === "sample")?.[1];
    const reading = sample && readSheets(builtSheets(sample));
    expect(reading).toMatchObject({ ok: true, report: sample && withPrintedMarkers(sample) });
  });
});
