import { grouped } from "../grouped";
import { placeOfTitle, textOfSections } from "../places";
import type { IndicatorUnderReview, ReportRule } from "../rule";
import { pairsOf } from "../word-pairs";

/**
 * Indicators without goal of their own to which the goal above them was given and does not seem to fit, or that have
 * none at all. Rows below a goal belong to it as far as they speak of it; those after the last one that does may
 * belong to a goal whose cell is missing. Details: `line`, `goal`: the title filled down.
 */
export const goalInherited: ReportRule = {
  scope: "report",
  id: "goal-inherited",
  severity: "warning",
  find: ({ indicators }) =>
    [...grouped(indicators, ({ goal }) => goal.id).values()].flatMap(strangersIn).map((subject) => ({
      indicator: subject.indicator.number,
      place: placeOfTitle(subject.indicator),
      quote: subject.indicator.title,
      details: {
        line: subject.notices.find(({ code }) => code === "goalInherited")?.line ?? 0,
        goal: subject.goal.title,
      },
    })),
};

function strangersIn(subjects: readonly IndicatorUnderReview[]): readonly IndicatorUnderReview[] {
  if (subjects[0]?.goal.title.trim() === "") return subjects;
  const start = Math.max(subjects.findLastIndex(fits) + 1, afterPageBreak(subjects));
  return subjects.slice(start).filter(({ indicator }) => indicator.goalInherited);
}

/** A goal's cell is lost where a page ends; within a page an empty cell only means the goal above. */
function afterPageBreak(subjects: readonly IndicatorUnderReview[]): number {
  const last = subjects.findIndex(({ notices }) => notices.some(({ code }) => code === "pageBreak"));
  return last < 0 ? subjects.length : last + 1;
}

const promotion =
  /重視|加強|提升|提昇|推動|強化|促進|落實|健全|提高|建構|建立|營造|增進|改善|完善|擴大|辦理|發展|精進|工作|業務|相關|年度|目標/g;

function fits({ goal, indicator }: IndicatorUnderReview): boolean {
  const named = pairsOf(goal.title.replace(promotion, " "));
  const words = `${indicator.title}\n${textOfSections(indicator, ["standard", "progress", "result", "benefit", "other"])}`;
  return named.some((pair) => words.includes(pair));
}
