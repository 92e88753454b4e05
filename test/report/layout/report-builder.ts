import type { Goal, Indicator, Measure, Paragraph, Report, Section } from "../../../src/report/model";
import { listMarker } from "../../../src/report/numbering/list-marker";

/** Small reports for tests: what a test does not name is empty. */
export function reportOf(goals: readonly Goal[], title = "99 年度施政績效報告"): Report {
  return { title, fiscalYear: 99, agency: null, goals };
}

export function goalOf(id: string, title: string, indicators: readonly Indicator[]): Goal {
  return { id, title, indicators };
}

export function indicatorOf(number: number, parts: Partial<Indicator> = {}): Indicator {
  return {
    id: `i${number}`,
    number,
    title: `指標${number}`,
    goalOrigin: "own",
    sections: [],
    measures: [measureOf()],
    stated: [],
    ...parts,
  };
}

export function measureOf(parts: Partial<Measure> = {}): Measure {
  return {
    id: "m1",
    label: "",
    unit: "",
    direction: null,
    previous: null,
    target: null,
    actual: null,
    asOf: null,
    stated: null,
    ...parts,
  };
}

export function sectionOf(name: Section["name"], heading: string, ...texts: readonly string[]): Section {
  return { name, heading, paragraphs: texts.map((text) => paragraphOf(text)) };
}

/** `(一)text` and the like is given as marker and text; without a marker the paragraph is not numbered. */
export function paragraphOf(text: string, marker: string | null = null): Paragraph {
  return { level: marker === null ? 0 : 2, text, marker };
}

/** The markers as they are printed, whatever they were in the source: titles and headings are numbered 一、二、三、. */
export function withPrintedMarkers(report: Report): Report {
  const goals = report.goals.map((goal) => ({ ...goal, indicators: goal.indicators.map(printedIndicator) }));
  return { ...report, goals };
}

function printedIndicator(indicator: Indicator): Indicator {
  return {
    ...indicator,
    marker: listMarker(1, indicator.number),
    sections: printedSections(indicator.sections),
  };
}

export function printedSections(sections: readonly Section[]): readonly Section[] {
  let headings = 0;
  return sections.map(({ name, heading, paragraphs }) => ({
    ...{ name, heading, paragraphs },
    ...(heading === "" ? {} : { marker: listMarker(1, (headings += 1)) }),
  }));
}
