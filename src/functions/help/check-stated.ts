import type { FunctionWords } from "../definition";
import { refusedHelp } from "./error-help";

export const checkStatedWords: FunctionWords = {
  description: {
    "zh-TW": "驗算報告所填的目標達成值：相符、不符、可能為封頂值，或無法驗算及原因。",
    en: "Checks the achievement that a report states against its figures, and answers in the report's own words.",
  },
  parameters: {
    stated: {
      "zh-TW": "報告所填的目標達成值，例如 144% 或文字「144%」。",
      en: "The achievement as stated, such as 144%, as a number or as text.",
    },
    actual: { "zh-TW": "實際值。", en: "The actual value." },
    target: { "zh-TW": "目標值。", en: "The target." },
    direction: {
      "zh-TW": "up 或正向：越高越好（預設）；down 或負向：越低越好。",
      en: "up: higher is better (default); down: lower is better.",
    },
  },
  rule: {
    "zh-TW":
      "以 ACHIEVEMENT 重新計算，與所填數值相差在最後一位的一半以內（144% 為 ±0.5 個百分點）為「相符」；所填為 100% 而計算值更高為「可能為封頂值」；其餘為「不符」並附驗算結果。缺目標值或實際值時為「無法驗算」並說明缺什麼；缺目標值而能反推出整數時附上，僅供查對，不代為填入。文字依印出的小數位數判斷（144.0% 為 ±0.05），數值依其小數位數判斷。",
    en: "Computes the achievement anew. 相符 (agrees): it differs from what is stated by half of the last digit at most (±0.5 points for 144%). 可能為封頂值 (perhaps capped): 100% is stated and more is computed. 不符 (differs): anything else, with the computed value. 無法驗算 (cannot be checked): the target or the actual value is missing, and which; where a whole target can be inferred it is named, as a hint alone. A text counts by the decimals that are printed (144.0% means ±0.05), a number by those that it has.",
  },
  source: {
    "zh-TW": "本增益集的慣例：四捨五入至多造成最後一位的一半之差。",
    en: "This add-in's convention: rounding makes a difference of half the last digit at most.",
  },
  mathematics: [
    {
      "zh-TW": "|ACHIEVEMENT(A, T) − 所填值| ≤ 最後一位的一半：相符",
      en: "|ACHIEVEMENT(A, T) − stated| ≤ half of the last digit: 相符",
    },
  ],
  errors: [
    refusedHelp(
      { "zh-TW": "所填值、實際值或目標值", en: "The stated value, the actual value or the target" },
      { "zh-TW": "方向是其他字", en: "the direction is another word" },
    ),
  ],
  examples: [
    { arguments: ["144%", 4041, 2800], note: { "zh-TW": "144.3% 四捨五入。", en: "144.3% rounded." } },
    {
      arguments: [1, 541, 300],
      note: { "zh-TW": "計算為 180.3%，可能封頂。", en: "180.3%, perhaps capped." },
    },
    { arguments: [1.5, 541, 300], note: { "zh-TW": "與計算值不符。", en: "It differs." } },
    {
      arguments: [1.78, 534, null],
      note: { "zh-TW": "缺目標值，反推為 300。", en: "The target is missing; 300 would fit." },
    },
    { arguments: [1, null, null], note: { "zh-TW": "兩者都缺。", en: "Both are missing." } },
  ],
};
