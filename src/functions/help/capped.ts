import type { FunctionWords } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

export const cappedWords: FunctionWords = {
  description: {
    "zh-TW": "將數值限制在上下限之間，例如達成度最高以 100% 計。",
    en: "Holds a value between two limits, such as an achievement that counts as 100% at most.",
  },
  parameters: {
    value: { "zh-TW": "數值；可為一格或一個範圍。", en: "The value; a cell or a range." },
    maximum: { "zh-TW": "上限；省略或空白為 1（100%）。", en: "The maximum; 1 (100%) if blank or left out." },
    minimum: { "zh-TW": "下限；省略或空白為 0。", en: "The minimum; 0 if blank or left out." },
  },
  rule: {
    "zh-TW":
      "超過上限以上限計，低於下限以下限計。整份報告應採同一封頂方式，並同時保留未封頂的數值；加權之前封頂，驗算之前不封頂。數值空白是缺值，不是 0。",
    en: "A value above the maximum counts as the maximum, one below the minimum as the minimum. Use one policy for a whole report and keep the value before the cap beside it; cap before weighting, never before checking. A blank value is missing, not zero.",
  },
  source: {
    "zh-TW": "本增益集的慣例；是否封頂、上限多少，請依主管機關當年度規定。",
    en: "This add-in's convention; whether to cap, and where, is for the rules of the authority in the year.",
  },
  mathematics: [{ "zh-TW": "max(下限, min(上限, 數值))", en: "max(minimum, min(maximum, value))" }],
  errors: [
    missingHelp({ "zh-TW": "數值", en: "The value" }),
    refusedHelp(
      { "zh-TW": "數值、上限或下限", en: "The value or a limit" },
      { "zh-TW": "下限大於上限", en: "the minimum is greater than the maximum" },
    ),
  ],
  examples: [
    { arguments: [1.8033], note: { "zh-TW": "以 100% 封頂。", en: "Capped at 100%." } },
    { arguments: [1.8033, 1.2], note: { "zh-TW": "以 120% 封頂。", en: "Capped at 120%." } },
    { arguments: [-0.2], note: { "zh-TW": "最低為 0。", en: "Never below 0." } },
    { arguments: [0.86, 1, 0.9], note: { "zh-TW": "以下限計。", en: "Counts as the minimum." } },
    { arguments: [0.5, 0, 1], note: { "zh-TW": "上下限顛倒。", en: "The limits are reversed." } },
    { arguments: [null], note: { "zh-TW": "缺數值。", en: "The value is missing." } },
  ],
};
