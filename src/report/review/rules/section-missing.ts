import type { Indicator, SectionName } from "../../model";
import { saysNothing } from "../../verdict/says-nothing";
import { paragraphsOf, placeOfAnalysis } from "../places";
import type { IndicatorUnderReview, ReportRemark, ReportRule } from "../rule";

const expected: readonly SectionName[] = ["standard", "progress", "result", "benefit"];

/** Fewer indicators without a section do not show that the report has a form of its own. */
const leastOfForm = 3;

/**
 * An analysis written in sections that lacks one of the four, or says nothing under its heading; or one without any
 * section in a report that writes them elsewhere. A single section, or prose throughout, is another form of report;
 * so are targets in a column, where few have a standard. Details: `section`, the name of the missing one, or `all`;
 * `whole` = 1 where no indicator of the report has it, which is a form of its own and only told.
 */
export const sectionMissing: ReportRule = {
  scope: "report",
  id: "section-missing",
  severity: "warning",
  find: ({ indicators }) => {
    const told = indicators.map(sectionsTold);
    if (!told.some(isDivided)) return [];
    const nowhere = expected.filter((name) => !told.some((present) => present.includes(name)));
    // Targets in a column of their own; what cannot be computed with stands as a standard all the same.
    const withStandard = told.filter((present) => present.includes("standard")).length;
    const isInColumn = indicators.every(hasTarget) && 2 * withStandard < told.length;
    const wanted = expected.filter((name) => name !== "standard" || !isInColumn);
    const remarks = indicators.flatMap((subject, index) => remarksOn(subject, told[index] ?? [], wanted));
    const lacking = (name: string) => remarks.filter(({ details }) => details["section"] === name);
    const ofWhole = nowhere.filter((name) => lacking(name).length >= leastOfForm);
    const isOfWhole = ({ details }: ReportRemark) => ofWhole.some((name) => name === details["section"]);
    return [...ofWhole.map(remarkOnWhole), ...remarks.filter((remark) => !isOfWhole(remark))];
  },
};

function isDivided(present: readonly SectionName[]): boolean {
  return present.length > 1;
}

function remarksOn(
  { indicator, assessment }: IndicatorUnderReview,
  present: readonly SectionName[],
  wanted: readonly SectionName[],
): readonly ReportRemark[] {
  const remark = (section: string): ReportRemark => ({
    indicator: indicator.number,
    place: placeOfAnalysis(indicator),
    details: { section },
  });
  if (!isDivided(present))
    return present.length === 0 && assessment.verdict !== "empty" ? [remark("all")] : [];
  const excused = isExplained(indicator)
    ? ["benefit"]
    : hasProse(indicator) && !present.includes("progress")
      ? ["progress", "benefit"]
      : [];
  return wanted.filter((name) => !present.includes(name) && !excused.includes(name)).map(remark);
}

function remarkOnWhole(section: SectionName): ReportRemark {
  return { indicator: null, place: null, severity: "info", details: { section, whole: 1 } };
}

function hasTarget({ indicator: { measures } }: IndicatorUnderReview): boolean {
  return measures.some(({ target }) => target !== null);
}

/** Beside columns of their own for standard and result, the analysis need not be divided. */
function hasProse({ sections }: Indicator): boolean {
  return sections.some(
    ({ name, heading, paragraphs }) =>
      name === "other" && heading === "" && paragraphs.some(({ text }) => !saysNothing(text)),
  );
}

/** A column 達成情形說明, in which benefits may stand as well. */
function isExplained({ sections }: Indicator): boolean {
  return sections.some(
    ({ name, heading, marker }) => name === "progress" && marker === undefined && /說明|成果/.test(heading),
  );
}

function sectionsTold({ indicator }: IndicatorUnderReview): readonly SectionName[] {
  return expected.filter((name) => paragraphsOf(indicator, [name]).some(({ text }) => !saysNothing(text)));
}
