import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

const any: Localised = {
  "zh-TW": "任一達成度（加權時含權重）",
  en: "An achievement (or with weighted a weight)",
};

export const combinedAchievementWords: FunctionWords = {
  description: {
    "zh-TW": "依指定規則把多個子指標的達成度合併為一個。",
    en: "Combines the achievements of an indicator's parts into one, by the rule that is given.",
  },
  parameters: {
    achievements: { "zh-TW": "各子指標達成度所在的範圍。", en: "The range of the parts' achievements." },
    rule: {
      "zh-TW": "規則：min 最低、mean 平均、weighted 加權、all-met 全部達成；只有一個達成度時才可省略。",
      en: "The rule: min, mean, weighted or all-met; may be left out only where there is a single achievement.",
    },
    weights: {
      "zh-TW": "加權時的權重，與達成度範圍同樣大小，合計 100%。",
      en: "The weights for weighted: a range of the same size, adding up to 100%.",
    },
  },
  rule: {
    "zh-TW":
      "多個子指標如何合併由機關決定，函數不代為選擇：未指定規則時得到 #VALUE! 並提示。min 取最低；mean 取算術平均；weighted 依權重平均；all-met 全部達到 100% 為 1，否則為 0。任一達成度空白時得到 #N/A，不略過。",
    en: "How parts combine is for the agency to decide; the function never chooses, and asks for the rule where it is missing. min takes the lowest, mean the arithmetic mean, weighted the mean by weights; all-met is 1 where every part reaches 100%, otherwise 0. A blank achievement gives #N/A and is not passed over.",
  },
  source: {
    "zh-TW": "本增益集的慣例；採用哪一種，請依衡量標準或主管機關規定。",
    en: "This add-in's convention; which one holds is for the standard, or the rules of the authority, to say.",
  },
  mathematics: [
    { "zh-TW": "min：min(aᵢ)", en: "min: min(aᵢ)" },
    { "zh-TW": "mean：Σ aᵢ ÷ n", en: "mean: Σ aᵢ ÷ n" },
    { "zh-TW": "weighted：Σ wᵢ × aᵢ ÷ Σ wᵢ", en: "weighted: Σ wᵢ × aᵢ ÷ Σ wᵢ" },
    { "zh-TW": "all-met：全部 aᵢ ≥ 1 時為 1，否則為 0", en: "all-met: 1 if every aᵢ ≥ 1, otherwise 0" },
  ],
  errors: [
    missingHelp(any),
    refusedHelp(any, {
      "zh-TW": "有多個達成度而未指定規則、規則是其他字，或權重合計不是 100%、大小不同",
      en: "there are several achievements and no rule, the rule is another word, or the weights do not add up to 100% or are of another size",
    }),
  ],
  examples: [
    { arguments: [[[1.4432, 1.5526]], "min"], note: { "zh-TW": "取最低。", en: "The lowest." } },
    { arguments: [[[1.4432, 1.5526]], "mean"], note: { "zh-TW": "平均。", en: "The mean." } },
    {
      arguments: [[[1.4432, 1.5526]], "weighted", [[0.7, 0.3]]],
      note: { "zh-TW": "依權重。", en: "By weights." },
    },
    { arguments: [[[1.4432, 1.5526]], "all-met"], note: { "zh-TW": "全部達成。", en: "All are met." } },
    { arguments: [[[1.4432, 1.5526]]], note: { "zh-TW": "未指定規則。", en: "No rule is given." } },
    { arguments: [[[1.4432, null]], "min"], note: { "zh-TW": "缺一個達成度。", en: "One is missing." } },
  ],
};
