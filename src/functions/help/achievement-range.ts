import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

const all: Localised = { "zh-TW": "實際值、下限或上限", en: "The actual value, the minimum or the maximum" };

export const achievementRangeWords: FunctionWords = {
  description: {
    "zh-TW": "目標為一個區間時的達成度：在區間內（含上下限）為 1，在區間外為 0。",
    en: "Achievement of a target that is a range: 1 within the limits or on them, 0 outside.",
  },
  parameters: {
    actual: { "zh-TW": "實際值；可為一格或一個範圍。", en: "The actual value; a cell or a range." },
    minimum: {
      "zh-TW": "目標區間的下限；可為一格或一個範圍。",
      en: "The lower limit of the target; a cell or a range.",
    },
    maximum: {
      "zh-TW": "目標區間的上限；可為一格或一個範圍。",
      en: "The upper limit of the target; a cell or a range.",
    },
  },
  rule: {
    "zh-TW":
      "有些指標應維持在一個區間內，例如室溫或庫存量，過高與過低都不算達成，因此只有達成（1）與未達成（0）。上下限本身算達成。空白是缺值，不是 0。",
    en: "Some indicators are to stay within a range, such as a temperature or a stock: too high is missed as well as too low, so there is only met (1) and missed (0). The limits themselves count as met. A blank is missing, not zero.",
  },
  source: {
    "zh-TW":
      "以上下限訂目標的作法見於美國聯邦總務署（GSA）公布的績效資料；達成計 1、未達成計 0 是本增益集的慣例。",
    en: "Targets with a minimum and a maximum are found in the performance data of the US General Services Administration (GSA); counting met as 1 and missed as 0 is this add-in's convention.",
  },
  mathematics: [
    {
      "zh-TW": "下限 ≤ A ≤ 上限：1；其他：0",
      en: "minimum ≤ A ≤ maximum: 1; otherwise: 0",
    },
  ],
  errors: [
    missingHelp(all),
    refusedHelp(all, { "zh-TW": "下限大於上限", en: "the minimum is greater than the maximum" }),
  ],
  examples: [
    { arguments: [24, 20, 26], note: { "zh-TW": "在區間內。", en: "Within the range." } },
    { arguments: [26, 20, 26], note: { "zh-TW": "等於上限，算達成。", en: "On the upper limit: met." } },
    { arguments: [27.5, 20, 26], note: { "zh-TW": "超出上限。", en: "Above the range." } },
    { arguments: [24, 26, 20], note: { "zh-TW": "上下限顛倒。", en: "The limits are reversed." } },
    { arguments: [24, null, 26], note: { "zh-TW": "缺下限。", en: "The minimum is missing." } },
  ],
};
