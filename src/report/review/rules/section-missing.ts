import type { Indicator, SectionName } from "../../model";
import { saysNothing } from "../../verdict/says-nothing";
import { paragraphsOf, placeOfAnalysis } from "../places";
import type { IndicatorUnderReview, ReportRemark, ReportRule } from "../rule";

const expected: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/**
 * An analysis written in sections that lacks one of the four, or says nothing under its heading; or one without any
 * section in a report that writes them elsewhere. A single section, or prose throughout, is another form of report.
 * Details: `section`, the name of the missing one, or `all`.
 */
export const sectionMissing: ReportRule = {
  scope: "report",
  id: "section-missing",
  severity: "warning",
  find: ({ indicators }) => {
    const told = indicators.map(sectionsTold);
    const hasForm = told.some((present) => present.length > 1);
    return indicators.flatMap(({ indicator, assessment }, index): readonly ReportRemark[] => {
      const present = told[index] ?? [];
      const remark = (section: string) => ({
        indicator: indicator.number,
        place: placeOfAnalysis(indicator),
        details: { section },
      });
      if (present.length > 1) {
        const missing = expected.filter((name) => !present.includes(name));
        const isTold = missing.includes("progress") && missing.includes("benefit") && hasProse(indicator);
        return isTold ? [] : missing.map((name) => remark(name));
      }
      const isProse = present.length === 0 && assessment.verdict !== "empty";
      return hasForm && isProse ? [remark("all")] : [];
    });
  },
};

/** Beside columns of their own for standard and result, the analysis need not be divided. */
function hasProse({ sections }: Indicator): boolean {
  return sections.some(
    ({ name, heading, paragraphs }) =>
      name === "other" && heading === "" && paragraphs.some(({ text }) => !saysNothing(text)),
  );
}

function sectionsTold({ indicator }: IndicatorUnderReview): readonly SectionName[] {
  return expected.filter((name) => paragraphsOf(indicator, [name]).some(({ text }) => !saysNothing(text)));
}
