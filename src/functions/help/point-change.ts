import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp, tooLargeHelp } from "./error-help";

const both: Localised = { "zh-TW": "本年比率或去年比率", en: "The current or the previous rate" };

export const pointChangeWords: FunctionWords = {
  description: {
    "zh-TW": "兩個百分率之差，單位為百分點：75% 降為 57.9% 是 −17.1 個百分點。",
    en: "The difference of two rates in percentage points: from 75% to 57.9% is −17.1 points.",
  },
  parameters: {
    current: {
      "zh-TW": "本年比率（57.9% 或 0.579）；可為一格或一個範圍。",
      en: "This year's rate (57.9% or 0.579); a cell or a range.",
    },
    previous: {
      "zh-TW": "去年比率（75% 或 0.75）；可為一格或一個範圍。",
      en: "Last year's rate (75% or 0.75); a cell or a range.",
    },
  },
  rule: {
    "zh-TW":
      "兩個百分率相減，差數的單位是百分點，不是百分比：75% 降為 57.9% 是減少 17.1 個百分點，而年增率是 −22.8%。結果已乘以 100，請用一般數值格式，不要用百分比格式。空白是缺值，不是 0。",
    en: "Two percentages subtracted give percentage points, not per cent: from 75% to 57.9% is a fall by 17.1 points, while the change on the year before is −22.8%. The result is already multiplied by 100: show it as a plain number, not as a percentage. A blank is missing, not zero.",
  },
  source: {
    "zh-TW": "百分點的一般定義。",
    en: "The usual definition of percentage points.",
  },
  mathematics: [{ "zh-TW": "(本年比率 − 去年比率) × 100", en: "(current − previous) × 100" }],
  reckoning: {
    symbols: [
      { "zh-TW": "本年比率", en: "current" },
      { "zh-TW": "去年比率", en: "previous" },
    ],
  },
  errors: [missingHelp(both), refusedHelp(both), tooLargeHelp],
  examples: [
    { arguments: [0.579, 0.75], note: { "zh-TW": "減少 17.1 個百分點。", en: "A fall by 17.1 points." } },
    { arguments: ["82%", "80%"], note: { "zh-TW": "增加 2 個百分點。", en: "A rise by 2 points." } },
    { arguments: [0.03, 0], note: { "zh-TW": "去年為 0 也能計算。", en: "Last year's rate may be 0." } },
    { arguments: [0.579, null], note: { "zh-TW": "缺去年比率。", en: "Last year's rate is missing." } },
  ],
};
