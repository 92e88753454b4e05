import type { FunctionWords } from "../definition";
import { missingHelp, refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";

export const yoyChangeWords: FunctionWords = {
  description: {
    "zh-TW": "計算年增率（本年值較去年值的變動），以小數表示：0.02 即 2%。",
    en: "Change of a value on the year before, as a fraction: 0.02 is 2%.",
  },
  parameters: {
    current: {
      "zh-TW": "本年值；可為一格或一個範圍。",
      en: "This year's value; a cell or a range.",
    },
    previous: {
      "zh-TW": "去年值（基期）；可為一格或一個範圍。",
      en: "Last year's value, the base; a cell or a range.",
    },
  },
  rule: {
    "zh-TW":
      "年增率是本年值與去年值之差占去年值的比率，以小數表示。去年值為負數時以其絕對值為基期，使增加恆為正、減少恆為負。去年值為 0 時無法計算比率。空白是缺值，不是 0。兩個百分率相比時，差數的單位是百分點，不是百分比。",
    en: "The difference between this year's and last year's value as a share of last year's, as a fraction. A negative base counts by its size, so that a rise is positive and a fall negative. A base of 0 gives no rate. A blank is missing, not zero. The difference of two percentages is in percentage points, not in per cent.",
  },
  source: {
    "zh-TW": "年增率的一般定義；基期為負數時取絕對值是本增益集的慣例。",
    en: "The usual definition of a rate of change; taking a negative base by its size is this add-in's convention.",
  },
  mathematics: [
    {
      "zh-TW": "(本年值 − 去年值) ÷ |去年值|",
      en: "(current − previous) ÷ |previous|",
    },
  ],
  reckoning: {
    symbols: [
      { "zh-TW": "本年值", en: "current" },
      { "zh-TW": "去年值", en: "previous" },
    ],
  },
  errors: [
    missingHelp({ "zh-TW": "本年值或去年值", en: "The current or the previous value" }),
    zeroHelp({ "zh-TW": "去年值", en: "The previous value" }),
    refusedHelp({ "zh-TW": "本年值或去年值", en: "The current or the previous value" }),
    tooLargeHelp,
  ],
  examples: [
    { arguments: [204, 200], note: { "zh-TW": "增加 2%。", en: "A rise of 2%." } },
    { arguments: [160, 200], note: { "zh-TW": "減少 20%。", en: "A fall of 20%." } },
    {
      arguments: [25, -50],
      note: {
        "zh-TW": "基期為負，由負轉正；宜併列差數。",
        en: "A negative base and a change of sign: show the difference too.",
      },
    },
    {
      arguments: [5, 0],
      note: { "zh-TW": "去年值為 0，無法計算比率。", en: "No rate from a base of 0." },
    },
    { arguments: [204, null], note: { "zh-TW": "缺去年值。", en: "The base is missing." } },
  ],
};
