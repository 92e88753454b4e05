import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

const both: Localised = { "zh-TW": "任一達成度或權重", en: "An achievement or a weight" };

export const weightedScoreWords: FunctionWords = {
  description: {
    "zh-TW": "計算加權得分：各指標達成度乘權重後加總，可設封頂。",
    en: "The weighted score of several achievements, each counting as the cap at most.",
  },
  parameters: {
    achievements: {
      "zh-TW": "各指標的達成度（或分數）所在的範圍。",
      en: "The range of the achievements (or of scores).",
    },
    weights: {
      "zh-TW": "同樣大小的權重範圍，合計須為 100%（或 100 分）。",
      en: "The range of weights, of the same size; they must add up to 100% (or to 100 points).",
    },
    cap: {
      "zh-TW": "每一達成度最高計為多少，例如 1（100%）；省略為不封頂。",
      en: "The most that one achievement may count, such as 1 (100%); without a cap if left out.",
    },
  },
  rule: {
    "zh-TW":
      "每一指標先封頂再乘以權重，加總後除以權重合計。權重合計必須是 100%（各差 0.05 個百分點以內），或 100 分；不足或超過時不計算，以免得分失真。缺達成度時不重新分配權重，得到 #N/A。",
    en: "Each achievement is capped, multiplied by its weight and added; the sum is divided by the total weight. The weights must add up to 100% (within 0.05 points) or to 100 points: otherwise nothing is computed, because the score would mislead. A missing achievement is not made up for by the other weights: the answer is #N/A.",
  },
  source: {
    "zh-TW": "加權平均的一般定義；先封頂、權重的容許差距與缺值的處理是本增益集的慣例。",
    en: "The usual weighted mean; capping first, the tolerance for weights and what a missing value does are this add-in's conventions.",
  },
  mathematics: [{ "zh-TW": "Σ wᵢ × min(aᵢ, 封頂值) ÷ Σ wᵢ", en: "Σ wᵢ × min(aᵢ, cap) ÷ Σ wᵢ" }],
  errors: [
    missingHelp(both),
    refusedHelp(both, {
      "zh-TW": "權重合計不是 100% 或 100 分、權重為負數，或兩個範圍大小不同",
      en: "the weights do not add up to 100% or 100 points, one is negative, or the two ranges differ in size",
    }),
  ],
  examples: [
    {
      arguments: [
        [[86], [83]],
        [[0.6], [0.4]],
      ],
      note: { "zh-TW": "分數加權。", en: "Scores with weights." },
    },
    {
      arguments: [[[1.8, 0.9]], [[50, 50]], 1],
      note: { "zh-TW": "以 100% 封頂，配分各 50。", en: "Capped at 100%, fifty points each." },
    },
    {
      arguments: [[[1.8, 0.9]], [[0.5, 0.4]]],
      note: { "zh-TW": "權重合計 90%。", en: "The weights add up to 90%." },
    },
    {
      arguments: [[[1.8, null]], [[0.5, 0.5]]],
      note: { "zh-TW": "缺一個達成度。", en: "An achievement is missing." },
    },
  ],
};
