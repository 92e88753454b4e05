import { grouped } from "../grouped";
import { placeOfTitle } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorUnderReview, ReportRule } from "../rule";
import { pairsOf } from "../word-pairs";

/**
 * Indicators without goal of their own to which the goal above them was given and does not seem to fit, or that have
 * none at all. Rows below a goal belong to it as far as they speak of it; those after the last one that does may
 * belong to a goal whose cell is missing. Details: `goal`, the title filled down; empty where there is none. `whole` =
 * 1 where no indicator of the report has one.
 */
export const goalInherited: ReportRule = {
  scope: "report",
  id: "goal-inherited",
  severity: "warning",
  find: ({ indicators }) =>
    indicators.length > 0 && indicators.every(hasNoGoal)
      ? [{ indicator: null, place: null, details: { goal: "", whole: 1 } }]
      : [...grouped(indicators, ({ goal }) => goal.id).values()].flatMap(strangersIn).map((subject) => ({
          indicator: subject.indicator.number,
          place: placeOfTitle(subject.indicator),
          quote: subject.indicator.title,
          details: { goal: subject.goal.title },
        })),
};

function hasNoGoal({ goal }: IndicatorUnderReview): boolean {
  return goal.title.trim() === "";
}

function strangersIn(subjects: readonly IndicatorUnderReview[]): readonly IndicatorUnderReview[] {
  if (subjects.every(hasNoGoal)) return subjects;
  const start = Math.max(subjects.findLastIndex(fits) + 1, firstOfNextPage(subjects));
  const shared = sharedSubjects(subjects.slice(0, start));
  return subjects.filter(
    (subject, index) =>
      subject.indicator.goalOrigin !== "own" &&
      ((index >= start && !shared.some((words) => subject.indicator.title.includes(words))) ||
        keepsHouse(subject)),
  );
}

/** What several indicators of the goal are about is the goal's own subject: 土石流 of 土石流整治 and 土石流防災演練. */
function sharedSubjects(subjects: readonly IndicatorUnderReview[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { indicator } of subjects) {
    const title = indicator.title.replace(promotion, " ");
    const words = Array.from(title, (_, index) => title.slice(index, index + 3));
    for (const word of new Set(words.filter((own) => /^\p{Script=Han}{3}$/u.test(own)))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count > 1).map(([word]) => word);
}

/** What every agency does for itself, and no goal of its field asks for. */
const housekeeping =
  /公務人員|公教人員|員工|同仁|職員|人員終身學習|終身學習|學習時數|財產|報廢|內部控制|內控|會計|預算執行|經費執行|資本門|差勤|公文|用電|(?<!生活|民生|農業|工業|製程)用水|用油|節約能源|採購作業|廉政|出納|辦公(?:室|廳舍)|文書處理|檔案清理/;

/** Staff training under a goal of fire prevention: no page break is needed to doubt that. */
function keepsHouse(subject: IndicatorUnderReview): boolean {
  const { goal, indicator } = subject;
  return housekeeping.test(indicator.title) && !fits(subject) && !aboutAgency.test(goal.title);
}

const aboutAgency =
  /行政|機關|組織|人力|人才|人事|員工|同仁|職能|職場|財務|預算|資產|資源|內部|效能|效率|廉|政風|節能|減碳|檔案|公文|服務品質|學習/;

/** A goal's cell is lost where a page ends; within a page an empty cell only means the goal above. */
function firstOfNextPage(subjects: readonly IndicatorUnderReview[]): number {
  const first = subjects.findIndex(({ indicator }) => indicator.goalOrigin === "previousPage");
  return first < 0 ? subjects.length : first;
}

const promotion =
  /重視|加強|提升|提昇|推動|強化|促進|落實|健全|提高|建構|建立|營造|增進|改善|完善|擴大|辦理|發展|精進|工作|業務|相關|年度|目標/g;

function fits({ goal, indicator }: IndicatorUnderReview): boolean {
  const named = pairsOf(goal.title.replace(promotion, " "));
  const words = `${indicator.title}\n${textOfSections(indicator, ["standard", "progress", "result", "benefit", "other"])}`;
  return named.some((pair) => words.includes(pair));
}
