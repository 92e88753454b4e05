import type { FunctionWords, Localised } from "../definition";
import { refusedHelp } from "./error-help";

const achievement: Localised = { "zh-TW": "達成度", en: "The achievement" };

export const statusLightWords: FunctionWords = {
  description: {
    "zh-TW": "依達成度建議燈號（符號加文字）。這是建議，不是官方標準；門檻可自訂。",
    en: "Proposes a light for an achievement, as a sign with its word. A proposal, not an official standard; the bounds can be your own.",
  },
  parameters: {
    achievement: { "zh-TW": "達成度；可為一格或一個範圍。", en: "The achievement; a cell or a range." },
    scheme: {
      "zh-TW": "方案：lights 燈號（預設）、letters 等第，或兩欄的範圍（下限、燈號文字），列的順序不拘。",
      en: "The scheme: lights (default), letters, or a range of two columns (lower bound, text of the light) in any order.",
    },
  },
  rule: {
    "zh-TW":
      "建議燈號，可自行修改。預設：100% 以上為綠燈，80% 以上為黃燈，其餘為紅燈；缺值（空白或 #N/A）為白燈。letters：110% 以上 A，80% 以上 B，50% 以上 C，其餘 D。各年度手冊的門檻不同，請以範圍填入當年門檻。以未四捨五入的達成度判斷：99.96% 不到 100%。正式燈號還考量挑戰性等因素，不只看達成度。結果固定為報告用語，不隨介面語言改變。",
    en: "A proposed light, to be changed as you see fit. By default green (綠燈) from 100%, yellow (黃燈) from 80%, otherwise red (紅燈); white (白燈) for what is missing (blank or #N/A). letters: A from 110%, B from 80%, C from 50%, otherwise D. Handbooks differ from year to year: give the bounds of the year as a range. The achievement counts before rounding: 99.96% is below 100%. Official lights rest on judgement too. The answer is always in the report's own words, whatever the display language.",
  },
  source: {
    "zh-TW": "預設門檻是本增益集的建議，並非官方標準；letters 的門檻取自大阪府立圖書館 2013 年度的評價基準。",
    en: "The default bounds are this add-in's suggestion, not an official standard; those of letters are from the evaluation criteria of 2013 of the Osaka Prefectural Library.",
  },
  mathematics: [
    {
      "zh-TW": "下限 ≤ 達成度 的各列中，下限最高一列的燈號",
      en: "the light of the highest bound that the achievement reaches",
    },
  ],
  errors: [
    {
      error: "#N/A",
      when: {
        "zh-TW": "達成度低於自訂方案中最低的下限。",
        en: "The achievement is below the lowest bound of a scheme of your own.",
      },
    },
    refusedHelp(achievement, {
      "zh-TW": "方案是其他字，或範圍不是兩欄、有空白",
      en: "the scheme is another word, or a range that has not two columns or has blanks",
    }),
  ],
  examples: [
    { arguments: [1.2], note: { "zh-TW": "100% 以上。", en: "100% or more." } },
    { arguments: [0.9996], note: { "zh-TW": "99.96% 不到 100%。", en: "99.96% is below 100%." } },
    { arguments: [0.6], note: { "zh-TW": "未達 80%。", en: "Below 80%." } },
    { arguments: [null], note: { "zh-TW": "缺達成度。", en: "The achievement is missing." } },
    { arguments: [0.6, [["letters"]]], note: { "zh-TW": "等第。", en: "Letters." } },
    {
      arguments: [
        0.75,
        [
          [0, "未達"],
          [0.7, "達成"],
        ],
      ],
      note: { "zh-TW": "自訂方案。", en: "A scheme of one's own." },
    },
  ],
};
