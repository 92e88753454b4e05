import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";

const all: Localised = { "zh-TW": "任一引數", en: "An argument" };

export const executionRateWords: FunctionWords = {
  description: {
    "zh-TW": "計算預算執行率：（實際執行數＋節餘款＋應付數）÷ 應執行數，以小數表示。",
    en: "Rate of budget execution: (spent + saved + payable) ÷ budget to be spent, as a fraction.",
  },
  parameters: {
    spent: { "zh-TW": "實際執行數（不含應付數）。", en: "The amount spent, without what is payable." },
    saved: { "zh-TW": "節餘款；沒有請填 0。", en: "The amount saved; enter 0 if there is none." },
    payable: { "zh-TW": "應付數；沒有請填 0。", en: "The amount payable; enter 0 if there is none." },
    budget: {
      "zh-TW": "截至同一時點的應執行數，即分母。",
      en: "The budget that was to be spent to the same date: the denominator.",
    },
  },
  rule: {
    "zh-TW":
      "預算執行率是已執行、已節餘與應付未付的金額占應執行數的比率。四個金額單位須相同。空白是缺值，不是 0：沒有節餘款或應付數時請填 0。實際執行數已含應付數時，應付數請填 0，以免重複計算。",
    en: "What was spent, what was saved and what is still payable, as a share of the budget that was to be spent. All four are in the same unit. A blank is missing, not zero: enter 0 where nothing was saved or is payable. If the amount spent already includes what is payable, enter 0 for it, so that it does not count twice.",
  },
  source: {
    "zh-TW": "原臺北縣的預算執行率規定（rootlaw.com.tw，B020120001001500-1000215）；其他機關的規定可能不同。",
    en: "The budget execution rate of the former Taipei County (rootlaw.com.tw, B020120001001500-1000215); other authorities may define it otherwise.",
  },
  mathematics: [
    {
      "zh-TW": "（實際執行數 + 節餘款 + 應付數）÷ 應執行數",
      en: "(spent + saved + payable) ÷ budget",
    },
  ],
  errors: [
    missingHelp(all),
    zeroHelp({ "zh-TW": "應執行數", en: "The budget" }),
    refusedHelp(all),
    tooLargeHelp,
  ],
  examples: [
    { arguments: [900, 50, 30, 1000], note: { "zh-TW": "執行 98%。", en: "98% executed." } },
    {
      arguments: [950, 0, 0, 1000],
      note: { "zh-TW": "沒有節餘款與應付數。", en: "Nothing saved or payable." },
    },
    { arguments: [0, 0, 0, 0], note: { "zh-TW": "應執行數為 0。", en: "The budget is 0." } },
    { arguments: [950, null, 0, 1000], note: { "zh-TW": "缺節餘款。", en: "The amount saved is missing." } },
  ],
};
