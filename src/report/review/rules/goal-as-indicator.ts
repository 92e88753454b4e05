import { placeOfTitle } from "../places";
import type { IndicatorUnderReview, ReportRule } from "../rule";

const promotion =
  /^(?:全面|持續|積極|有效|加速)?(?:加強|提升|提昇|提高|增進|強化|促進|激發|凝聚|形塑|樹立|充實|落實|健全|建立|建構|營造|打造|塑造|推動|推展|發展|精進|完善|厚植|確保|維護|改善|優化|深化|活化|擴大|開創|邁向|實現|撙節|合理|重視|保障|培育|激勵)/;
const measurable = /率|數|量|件|次|比例|占比|程度|面積|金額|產值|時間|天數|工作$|案|完成|建置|辦理|達成/;
const ofTheWholeAgency =
  /(?:施政|行政|機關|服務|組織|政府|資產|資源|財務|預算|人力|員工|公務|文官|同仁|職能|內部控制|研發|治理)[^，,、]{0,4}(?:效能|效率|文化|審核|管理|素質|配置|運用|效益|紀律|控制|能力|能量|職能|執行力|量能|形象|發展|學習|健全)|職能|組織文化|施政效能|行政效率|財務審核|內部控制/;

/**
 * An indicator's title that is a goal: it repeats a goal's words, or is a slogan of two or more aims without anything
 * to be counted, and the aims are those of a whole agency or nothing is measured. Details: `text` of the title;
 * `goal` = 1 when a goal of this report reads the same.
 */
export const goalAsIndicator: ReportRule = {
  scope: "report",
  id: "goal-as-indicator",
  severity: "error",
  find: ({ report, indicators }) => {
    const goals = new Set(report.goals.map(({ title }) => bare(title)).filter((title) => title !== ""));
    return indicators.flatMap((subject) => {
      const { indicator } = subject;
      const repeatsGoal = goals.has(bare(indicator.title));
      if (!repeatsGoal && !isSlogan(subject)) return [];
      return [
        {
          indicator: indicator.number,
          place: placeOfTitle(indicator),
          quote: indicator.title,
          details: { text: indicator.title, ...(repeatsGoal ? { goal: 1 } : {}) },
        },
      ];
    });
  },
};

function isSlogan({ indicator }: IndicatorUnderReview): boolean {
  const { title, measures } = indicator;
  const aims = title.split(/[，,、；;\s]+/).filter((aim) => aim !== "");
  if (!aims.every((aim) => promotion.test(aim)) || measurable.test(title)) return false;
  if (aims.length < 2) return false;
  const measuresNothing = measures.every(({ target, actual }) => target === null && actual === null);
  return measuresNothing || ofTheWholeAgency.test(title);
}

function bare(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/^\s*(?:[（(]?[一二三四五六七八九十百\d]+[)）、.])\s*/, "")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("昇", "升");
}
