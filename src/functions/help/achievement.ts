import type { FunctionWords } from "../definition";
import { methodWords } from "../achievement";
import { directionWords } from "../direction";
import { missingHelp, refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";

export const achievementWords: FunctionWords = {
  description: {
    "zh-TW": "計算達成度（實際值相對於目標值），以小數表示：1.8 即 180%。",
    en: "Rate of achievement of an actual value against its target, as a fraction: 1.8 is 180%.",
  },
  parameters: {
    actual: {
      "zh-TW": "實際值；可為一格或一個範圍。",
      en: "The actual value; a cell or a range.",
    },
    target: {
      "zh-TW": "目標值；可為一格或一個範圍。",
      en: "The target; a cell or a range.",
    },
    direction: {
      "zh-TW": "up 或正向：越高越好（預設）；down 或負向：越低越好。",
      en: "up: higher is better (default); down: lower is better.",
    },
    method: {
      "zh-TW": "越低越好時的算法：linear 或線性（2 − A ÷ T，預設）；inverse 或反比（T ÷ A）。",
      en: "How lower is better is reckoned: linear (2 − A ÷ T, default) or inverse (T ÷ A).",
    },
  },
  rule: {
    "zh-TW":
      "達成度是實際值占目標值的比率，以小數表示，儲存格格式設為百分比即顯示為 180%。越低越好的指標以 2 − 實際值 ÷ 目標值計算，最低為 0；也可選反比法，以目標值 ÷ 實際值計算。目標值為負數時以 1 + (實際值 − 目標值) ÷ |目標值| 計算，因為直接相除會把較差的結果算得較高。目標值為 0 時無法計算比率。空白是缺值，不是 0。",
    en: "The actual value as a share of the target, as a fraction; format the cell as a percentage to show 180%. Where lower is better it is 2 − actual ÷ target, never below 0, or by the inverse method target ÷ actual. For a negative target it is 1 + (actual − target) ÷ |target|, because plain division would praise the worse result. A target of 0 gives no rate. A blank is missing, not zero.",
  },
  source: {
    "zh-TW":
      "實際值 ÷ 目標值見於施政績效報告（範例報告以 541 ÷ 300 得 180%）。越低越好的兩種算法都有人採用，線性法見於績效管理軟體 Stratec 的說明；預設線性法、最低為 0 與負目標值的算法是本增益集的慣例，並非官方規定。",
    en: "Actual ÷ target is how annual performance reports reckon it (the sample report has 180% for 541 ÷ 300). Both methods for lower is better are in use, the linear one in the manual of the performance software Stratec. That it is the default and ends at 0, and the rule for negative targets, are this add-in's conventions, not an official rule.",
  },
  mathematics: [
    {
      "zh-TW": "正向，目標值 T > 0：A ÷ T",
      en: "Higher is better, target T > 0: A ÷ T",
    },
    {
      "zh-TW": "正向，T < 0：1 + (A − T) ÷ |T|",
      en: "Higher is better, T < 0: 1 + (A − T) ÷ |T|",
    },
    {
      "zh-TW": "負向，T > 0：max(0, 2 − A ÷ T)",
      en: "Lower is better, T > 0: max(0, 2 − A ÷ T)",
    },
    {
      "zh-TW": "負向，T < 0：max(0, A ÷ T)",
      en: "Lower is better, T < 0: max(0, A ÷ T)",
    },
    {
      "zh-TW": "負向，反比法，A > 0，T > 0：T ÷ A",
      en: "Lower is better, inverse method, A > 0, T > 0: T ÷ A",
    },
  ],
  reckoning: {
    symbols: [
      { "zh-TW": "A", en: "A" },
      { "zh-TW": "T", en: "T" },
    ],
    lineFor: (_actual, target = null, direction = null, method = null) => {
      const isNegative = typeof target === "number" && target < 0;
      if (directionWords.read(direction) !== "down") return isNegative ? 1 : 0;
      return methodWords.read(method) === "inverse" ? 4 : isNegative ? 3 : 2;
    },
  },
  errors: [
    missingHelp({ "zh-TW": "實際值或目標值", en: "The actual value or the target" }),
    zeroHelp({
      "zh-TW": "目標值（反比法時為目標值或實際值）",
      en: "The target (or with the inverse method the actual value)",
    }),
    refusedHelp(
      { "zh-TW": "實際值或目標值", en: "The actual value or the target" },
      {
        "zh-TW": "方向不是 up、down、正向、負向，方法不是 linear、inverse、線性、反比，或反比法遇到負數",
        en: "the direction is not up, down, 正向 or 負向, the method is not linear, inverse, 線性 or 反比, or the inverse method meets a negative number",
      },
    ),
    tooLargeHelp,
  ],
  examples: [
    { arguments: [541, 300], note: { "zh-TW": "超過目標值。", en: "Above the target." } },
    {
      arguments: [8, 10, "down"],
      note: {
        "zh-TW": "越低越好：比目標值少兩成，達成 120%。",
        en: "Lower is better: a fifth under the target.",
      },
    },
    {
      arguments: [25, 10, "負向"],
      note: {
        "zh-TW": "越低越好，遠高於目標值：最低為 0。",
        en: "Lower is better, far above the target: never below 0.",
      },
    },
    {
      arguments: [20, 10, "down", "inverse"],
      note: {
        "zh-TW": "越低越好，反比法：目標值的兩倍，達成一半。",
        en: "Lower is better, inverse method: twice the target, half achieved.",
      },
    },
    {
      arguments: [-60, -100],
      note: {
        "zh-TW": "負的目標值：虧損比預定少四成。",
        en: "A negative target: the loss is 40% smaller than planned.",
      },
    },
    {
      arguments: [4, 0],
      note: { "zh-TW": "目標值為 0，無法計算比率。", en: "No rate from a target of 0." },
    },
    { arguments: [534, null], note: { "zh-TW": "缺目標值。", en: "The target is missing." } },
  ],
};
