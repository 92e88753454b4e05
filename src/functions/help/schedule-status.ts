import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

const both: Localised = { "zh-TW": "實際進度或預定進度", en: "The actual or the planned progress" };

export const scheduleStatusWords: FunctionWords = {
  description: {
    "zh-TW": "比較實際進度與預定進度：超前、符合或落後。",
    en: "Compares actual with planned progress and answers with the report's own Chinese word for ahead, on schedule or behind.",
  },
  parameters: {
    actual: { "zh-TW": "實際進度；可為一格或一個範圍。", en: "The actual progress; a cell or a range." },
    planned: {
      "zh-TW": "同一時點的預定進度；可為一格或一個範圍。",
      en: "The progress planned to the same date; a cell or a range.",
    },
    tolerance: {
      "zh-TW": "仍算符合的差距，與進度同單位；省略為 0。",
      en: "The difference that still counts as on schedule, in the unit of the progress; 0 if left out.",
    },
  },
  rule: {
    "zh-TW":
      "實際進度高於預定進度（加容許差距）為超前，低於預定進度（減容許差距）為落後，其餘為符合。只與截至同一時點的預定進度相比：年度終了後的 100% 是符合，不是超前。結果固定為報告用語「超前、符合、落後」，不隨介面語言改變，以便其他公式比對。空白是缺值，不是 0。",
    en: "超前 (ahead) where the actual progress exceeds the plan by more than the tolerance, 落後 (behind) where it falls short by more, otherwise 符合 (on schedule). Compare with the plan to the same date only: 100% at the end of the year is on schedule, not ahead. The answer is always one of the report's own words, whatever the display language, so that other formulas can compare it. A blank is missing, not zero.",
  },
  source: {
    "zh-TW": "「超前、符合、落後」是管考用語；判斷方式與容許差距是本增益集的慣例，並非官方規定。",
    en: "The three words are those of progress reports in Taiwan; how they are told apart, and the tolerance, are this add-in's conventions, not an official rule.",
  },
  mathematics: [
    {
      "zh-TW": "A − P > 容許差距：超前；P − A > 容許差距：落後；其他：符合",
      en: "A − P > tolerance: 超前; P − A > tolerance: 落後; otherwise: 符合",
    },
  ],
  errors: [
    missingHelp(both),
    refusedHelp(both, { "zh-TW": "容許差距為負數", en: "the tolerance is negative" }),
  ],
  examples: [
    { arguments: [0.8, 0.75], note: { "zh-TW": "高於預定進度。", en: "Ahead of the plan." } },
    {
      arguments: [0.8, 0.75, 0.05],
      note: { "zh-TW": "差距在容許範圍內。", en: "Within the tolerance." },
    },
    {
      arguments: [0.6, 0.75, 0.05],
      note: { "zh-TW": "落後逾 5 個百分點。", en: "More than 5 points behind." },
    },
    { arguments: [0.6, null], note: { "zh-TW": "缺預定進度。", en: "The plan is missing." } },
  ],
};
