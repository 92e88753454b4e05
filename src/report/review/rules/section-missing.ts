import type { SectionName } from "../../model";
import type { Rule } from "../rule";

const expected: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/** An analysis written in sections that lacks one of the four. One with a single section is another form of report. */
export const sectionMissing: Rule = ({ indicator }) => {
  const present = new Set(indicator.sections.map(({ name }) => name));
  if (expected.filter((name) => present.has(name)).length < 2) return [];
  return expected
    .filter((name) => !present.has(name))
    .map((section) => ({
      rule: "section-missing",
      severity: "warning",
      indicator: indicator.number,
      place: { indicatorId: indicator.id },
      details: { section },
    }));
};
