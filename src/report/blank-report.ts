import type { Captions } from "./layout/captions";
import type { Indicator, Measure, Report } from "./model";

const indicatorCount = 3;
const sectionNames = ["standard", "progress", "result", "benefit"] as const;

/** An empty form: one goal and three indicators, each with the headings of the four usual sections. */
export function blankReport(fiscalYear: number | null, captions: Captions): Report {
  return {
    title: captions.reportTitle(fiscalYear),
    fiscalYear,
    agency: null,
    goals: [
      {
        id: "g1",
        title: "",
        indicators: Array.from({ length: indicatorCount }, (_, at) => blankIndicator(at + 1, captions)),
      },
    ],
  };
}

function blankIndicator(number: number, captions: Captions): Indicator {
  return {
    id: `i${number}`,
    number,
    title: "",
    goalOrigin: "own",
    sections: sectionNames.map((name) => ({ name, heading: captions.sections[name], paragraphs: [] })),
    measures: [blankMeasure],
    stated: [],
  };
}

/** A measure of which nothing is known yet. */
export const blankMeasure: Measure = {
  id: "m1",
  label: "",
  unit: "",
  direction: null,
  previous: null,
  target: null,
  actual: null,
  asOf: null,
  stated: null,
};
