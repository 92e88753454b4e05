import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp, tooLargeHelp } from "./error-help";

const all: Localised = {
  "zh-TW": "實際值、目標值或基期值",
  en: "The actual value, the target or the baseline",
};

export const targetProgressWords: FunctionWords = {
  description: {
    "zh-TW": "從基期值到目標值已完成的進度，以小數表示：0.875 即 87.5%。",
    en: "How much of the way from the baseline to the target is covered, as a fraction: 0.875 is 87.5%.",
  },
  parameters: {
    actual: { "zh-TW": "實際值；可為一格或一個範圍。", en: "The actual value; a cell or a range." },
    target: { "zh-TW": "目標值；可為一格或一個範圍。", en: "The target; a cell or a range." },
    baseline: {
      "zh-TW": "基期值，即開始時的數值；可為一格或一個範圍。",
      en: "The baseline, the value at the start; a cell or a range.",
    },
  },
  rule: {
    "zh-TW":
      "以基期值為起點、目標值為終點，計算已走完的比率，越高越好與越低越好的指標都適用。衡量標準寫「增加」或「減少」若干時用此函數，而不用達成度。實際值在基期值的反方向時為負數。目標值等於基期值時沒有路程可算。空白是缺值，不是 0。",
    en: "The share of the way from the baseline to the target, whether the target is higher or lower. Use it, and not the achievement, where the standard asks for an increase or a decrease by some amount. It is negative where the actual value moved away from the target. There is no way to cover where target and baseline are equal. A blank is missing, not zero.",
  },
  source: {
    "zh-TW": "本增益集的慣例，並非官方規定：已走的路程 ÷ 全部路程。",
    en: "This add-in's convention, not an official rule: the way covered ÷ the whole way.",
  },
  mathematics: [{ "zh-TW": "(A − 基期值) ÷ (T − 基期值)", en: "(A − baseline) ÷ (T − baseline)" }],
  reckoning: {
    symbols: [
      { "zh-TW": "A", en: "A" },
      { "zh-TW": "T", en: "T" },
      { "zh-TW": "基期值", en: "baseline" },
    ],
  },
  errors: [
    missingHelp(all),
    {
      error: "#DIV/0!",
      when: { "zh-TW": "目標值等於基期值。", en: "The target equals the baseline." },
    },
    refusedHelp(all),
    tooLargeHelp,
  ],
  examples: [
    {
      arguments: [9, 8, 16],
      note: {
        "zh-TW": "從 16 小時縮短為 8 小時，已縮短至 9 小時。",
        en: "From 16 hours down to 8; 9 have been reached.",
      },
    },
    {
      arguments: [4041, 2800, 1400],
      note: {
        "zh-TW": "由 1,400 人增加 1,400 人，實際 4,041 人。",
        en: "An increase by 1,400 from 1,400; 4,041 were reached.",
      },
    },
    { arguments: [17, 8, 16], note: { "zh-TW": "反而增加。", en: "It went the other way." } },
    { arguments: [5, 8, 8], note: { "zh-TW": "目標值等於基期值。", en: "Target and baseline are equal." } },
    { arguments: [9, 8, null], note: { "zh-TW": "缺基期值。", en: "The baseline is missing." } },
  ],
};
