import type { SectionName } from "../../model";
import { saysNothing } from "../../verdict/says-nothing";
import { placeOfTitle } from "../places";
import type { IndicatorRule } from "../rule";

const expected: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/**
 * An analysis written in sections that lacks one of the four, or says nothing under its heading; one with a single
 * section is another form of report.
 * Details: `section`, the name of the missing one.
 */
export const sectionMissing: IndicatorRule = {
  scope: "indicator",
  id: "section-missing",
  severity: "warning",
  find: ({ indicator }) => {
    const told = indicator.sections.filter(({ paragraphs }) =>
      paragraphs.some(({ text }) => !saysNothing(text)),
    );
    const present = new Set(told.map(({ name }) => name));
    if (expected.filter((name) => present.has(name)).length < 2) return [];
    return expected
      .filter((name) => !present.has(name))
      .map((section) => ({ place: placeOfTitle(indicator), details: { section } }));
  },
};
