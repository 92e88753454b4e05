import { readTargets } from "../../import/measures/read-targets";
import { stageTargets } from "../../import/measures/stage-targets";
import { isReachedInWords, reportedText } from "../../verdict/completion";
import { missedDeadline } from "../../verdict/told-in-words";
import type { MonthOfYear } from "../../verdict/word-target";
import { placeOfFigure } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import { claimsSomething } from "./claims-something";

/** 目標二十條: given, though in a form that cannot be computed with. */
const inChineseNumerals =
  /目標[值數]?\s{0,4}[為是:：]?\s{0,4}[一二三四五六七八九十百千兩]+\s{0,4}\p{Script=Han}/u;

/**
 * A measure without target. An empty analysis is one finding, not four; a rank, a grade or a range, and a day by which
 * a dated thing was done, are targets of their own. A deadline otherwise, and targets of each quarter alone,
 * are only warnings, and so is one thing that was done. Details: `label` of the measure; `fault` (`deadline`, `completion`,
 * `late` with `deadline` and `done`, `stages` with the `figures` of the stages, or `inText` with the `figures` of a text
 * that the sheet of figures does not have) where there is something in its place.
 */
export const targetMissing: IndicatorRule = {
  scope: "indicator",
  id: "target-missing",
  severity: "error",
  find: (subject) => {
    const { indicator, assessment } = subject;
    if (assessment.verdict === "empty" || !claimsSomething(indicator)) return [];
    const inWords = assessment.wordTarget;
    if (inWords && inWords.kind !== "deadline" && inWords.kind !== "completion") return [];
    if (assessment.verdict === "asserted" && isReachedInWords(indicator, inWords)) return [];
    if (inChineseNumerals.test(textOfSections(indicator, ["standard"]))) return [];
    return indicator.measures
      .filter(({ target }) => target === null)
      .map((measure) => ({
        place: placeOfFigure(indicator, measure, "target"),
        ...insteadOfTarget(subject, measure.label),
      }));
  },
};

function insteadOfTarget(
  { indicator, assessment, mentions, fiscalYear }: IndicatorUnderReview,
  label: string,
): Pick<Remark, "details" | "severity"> {
  const inWords = assessment.wordTarget;
  if (inWords) {
    const late = missedDeadline(inWords, reportedText(indicator).normalize("NFKC"));
    if (late) {
      const [deadline, done] = [monthOf(late.deadline), monthOf(late.done)];
      return { severity: "warning", details: { label, fault: "late", deadline, done } };
    }
    if (assessment.verdict === "asserted")
      return { severity: "warning", details: { label, fault: inWords.kind } };
  }
  const [told, another] = readTargets(mentions, fiscalYear);
  // The cell of the sheet is empty, and somebody wrote the target into the text meanwhile.
  if (told && !another && indicator.measures.length === 1)
    return { severity: "warning", details: { label, fault: "inText", figures: told.quantity.text } };
  const stages = stageTargets(mentions);
  if (stages.length < 2) return { details: { label } };
  const figures = stages.map(({ figure }) => figure.text).join("、");
  return { severity: "warning", details: { label, fault: "stages", figures } };
}

function monthOf({ year, month }: MonthOfYear): string {
  return `${year === null ? "" : `${String(year)}-`}${String(month)}`;
}
