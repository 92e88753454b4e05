import type { FunctionWords, Localised } from "../definition";
import { refusedHelp, tooLargeHelp, zeroHelp } from "./error-help";

const both: Localised = { "zh-TW": "任一實際值或目標值", en: "An actual value or a target" };

export const stagedAchievementWords: FunctionWords = {
  description: {
    "zh-TW": "分階段（季、月）目標截至目前的達成度；尚未辦理的階段留空白，不計入。",
    en: "The achievement to date of a target set by stages such as quarters; stages to come are left blank and do not count.",
  },
  parameters: {
    actuals: {
      "zh-TW": "各階段的實際值，一列或一欄。",
      en: "The actual values of the stages, in one row or one column.",
    },
    targets: {
      "zh-TW": "各階段的目標值，與實際值同樣大小。",
      en: "The targets of the stages, a range of the same size.",
    },
    mode: {
      "zh-TW":
        "flow 累計（預設）：各階段相加；level 水準：取最後一期；milestone 里程碑：取已達成的最高百分比。",
      en: "flow (default): the stages add up; level: the last one counts; milestone: the highest step reached counts.",
    },
    stage: {
      "zh-TW": "計算到第幾階段；省略為最後一個有實際值的階段。",
      en: "The stage up to which to reckon; the last one with an actual value if left out.",
    },
  },
  rule: {
    "zh-TW":
      "與同一時點的目標相比，不與全年目標相比。flow：到該階段為止實際值合計 ÷ 目標值合計；level：該階段實際值 ÷ 該階段目標值；milestone：到該階段為止最高的實際百分比 ÷ 該階段目標百分比。最後填報階段之後的空白不是 0，不計入；之前的空白是缺值，得到 #N/A。",
    en: "The comparison is with the plan to the same date, not with the whole year's. flow: the sum of the actual values to that stage ÷ the sum of the targets; level: the stage's actual value ÷ its target; milestone: the highest percentage reached ÷ the stage's. Blanks after the last reported stage are not zero and do not count; a blank before it is missing and gives #N/A.",
  },
  source: {
    "zh-TW": "累計與水準之分見於哥倫比亞國家計畫署（DNP）的指標指引；算式是本增益集的慣例，並非官方規定。",
    en: "Telling sums from levels follows the indicator guide of Colombia's planning department (DNP); the formulas are this add-in's conventions, not an official rule.",
  },
  mathematics: [
    { "zh-TW": "flow：(A₁ + … + Aₛ) ÷ (T₁ + … + Tₛ)", en: "flow: (A₁ + … + Aₛ) ÷ (T₁ + … + Tₛ)" },
    { "zh-TW": "level：Aₛ ÷ Tₛ", en: "level: Aₛ ÷ Tₛ" },
    { "zh-TW": "milestone：max(A₁, …, Aₛ) ÷ Tₛ", en: "milestone: max(A₁, …, Aₛ) ÷ Tₛ" },
  ],
  errors: [
    {
      error: "#N/A",
      when: {
        "zh-TW": "沒有任何實際值，或該階段以前有空白。",
        en: "There is no actual value, or a blank up to the stage.",
      },
    },
    zeroHelp({ "zh-TW": "截至該階段的目標值", en: "The target to the stage" }),
    refusedHelp(both, {
      "zh-TW": "兩個範圍大小不同、不是一列或一欄、方式是其他字，或階段不存在",
      en: "the ranges differ in size or are more than one row or column, the mode is another word, or there is no such stage",
    }),
    tooLargeHelp,
  ],
  examples: [
    {
      arguments: [[[60, 90, null, null]], [[75, 75, 75, 75]]],
      note: { "zh-TW": "上半年完成 150，預定 150。", en: "150 of 150 planned for the first half." },
    },
    {
      arguments: [[[80, 82, null, null]], [[80, 85, 88, 90]], "level"],
      note: { "zh-TW": "第二季水準。", en: "The level of the second quarter." },
    },
    {
      arguments: [[[0.25, 0.6, 0.6, 0.7]], [[0.25, 0.5, 0.6, 0.7]], "milestone"],
      note: { "zh-TW": "年度目標 70% 已達成。", en: "The year's step of 70% is reached." },
    },
    {
      arguments: [[[60, 90, 70, null]], [[75, 75, 75, 75]], "flow", 1],
      note: { "zh-TW": "只算第一季。", en: "The first quarter alone." },
    },
    {
      arguments: [[[60, null, 70, null]], [[75, 75, 75, 75]]],
      note: { "zh-TW": "第二季缺值。", en: "The second quarter is missing." },
    },
  ],
};
