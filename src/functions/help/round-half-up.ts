import type { FunctionWords } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

export const roundHalfUpWords: FunctionWords = {
  description: {
    "zh-TW": "四捨五入到指定的小數位數；剛好一半時遠離 0 進位。",
    en: "Rounds to a number of decimals; a half goes away from zero.",
  },
  parameters: {
    value: { "zh-TW": "數值；可為一格或一個範圍。", en: "The value; a cell or a range." },
    digits: {
      "zh-TW": "小數位數（−15 到 15）；省略為 0，負數表示十位、百位。",
      en: "The number of decimals (−15 to 15); 0 if left out, negative for tens and hundreds.",
    },
  },
  rule: {
    "zh-TW":
      "對儲存格顯示的十進位數值四捨五入：1.005 取兩位是 1.01，2.675 是 2.68，−2.5 取整數是 −3。程式語言常見的四捨六入五成雙與二進位誤差會得到不同結果。只在呈現時四捨五入；等第與燈號應以未四捨五入的數值判斷（99.96% 顯示為 100.0%，但仍低於 100%）。",
    en: "Rounds the decimal number that a cell shows: 1.005 to two decimals is 1.01, 2.675 is 2.68, and −2.5 to a whole number is −3. Banker's rounding and binary arithmetic give other results. Round for display only: bands and lights go by the value before rounding (99.96% shows as 100.0% and is still below 100%).",
  },
  source: {
    "zh-TW": "Excel 的 ROUND 函數：一半時向遠離 0 的方向進位。",
    en: "Excel's ROUND: halves away from zero.",
  },
  mathematics: [
    {
      "zh-TW": "sign(v) × ⌊|v| × 10ᵈ + 0.5⌋ ÷ 10ᵈ",
      en: "sign(v) × ⌊|v| × 10ᵈ + 0.5⌋ ÷ 10ᵈ",
    },
  ],
  errors: [
    missingHelp({ "zh-TW": "數值", en: "The value" }),
    refusedHelp(
      { "zh-TW": "數值或小數位數", en: "The value or the number of decimals" },
      {
        "zh-TW": "小數位數不是 −15 到 15 的整數",
        en: "the number of decimals is no whole number from −15 to 15",
      },
    ),
  ],
  examples: [
    { arguments: [2.675, 2], note: { "zh-TW": "五入。", en: "The half goes up." } },
    { arguments: [-2.5], note: { "zh-TW": "負數遠離 0。", en: "Away from zero." } },
    { arguments: [1449, -2], note: { "zh-TW": "取到百位。", en: "To hundreds." } },
    { arguments: [541.4], note: { "zh-TW": "取整數。", en: "To a whole number." } },
    { arguments: [1.5, 0.5], note: { "zh-TW": "位數不是整數。", en: "No whole number of decimals." } },
    { arguments: [null, 2], note: { "zh-TW": "缺數值。", en: "The value is missing." } },
  ],
};
