import type { FunctionWords, Localised } from "../definition";
import { missingHelp, refusedHelp } from "./error-help";

const both: Localised = { "zh-TW": "項次或層級", en: "The position or the level" };

export const listNumberWords: FunctionWords = {
  description: {
    "zh-TW": "公文的項目編號：一、(一) 1. (1)。",
    en: "The number of a list item in an official document, in Chinese numerals or digits by its level.",
  },
  parameters: {
    position: { "zh-TW": "項次，1 到 999。", en: "The position in the list, from 1 to 999." },
    level: {
      "zh-TW": "層級：1 為一、，2 為 (一)，3 為 1.，4 為 (1)。",
      en: "The level: 1 and 2 give Chinese numerals, 3 and 4 digits; 2 and 4 in parentheses.",
    },
    style: {
      "zh-TW": "第三層的樣式：dot 為 1.（預設），comma 為 1、。",
      en: "The style of the third level: dot (default), or comma for the Chinese enumeration comma.",
    },
  },
  rule: {
    "zh-TW":
      "公文分項依序為一、→ (一) → 1. → (1)；第三層有 1. 與 1、兩種寫法，整份報告應一致。括號為半形。結果是文字。",
    en: "Official documents number their items 一、 then (一) then 1. then (1); the third level is written 1. or 1、, one way throughout a report. Parentheses are half-width. The answer is text.",
  },
  source: {
    "zh-TW": "公文與施政績效報告的通例；第三層「1、」見於內政部 96 年度報告，「1.」見於範例報告。",
    en: "The custom of official documents and performance reports; the third level is 1、 in the Ministry of the Interior's report of 2007 and 1. in the sample report.",
  },
  mathematics: [
    {
      "zh-TW": "層級 1：一、　2：(一)　3：1. 或 1、　4：(1)",
      en: "level 1: 一、 · 2: (一) · 3: 1. or 1、 · 4: (1)",
    },
  ],
  errors: [
    missingHelp(both),
    refusedHelp(both, {
      "zh-TW": "項次不是 1 到 999 的整數、層級不是 1 到 4 的整數，或樣式是其他字",
      en: "the position is no whole number from 1 to 999, the level none from 1 to 4, or the style another word",
    }),
  ],
  examples: [
    { arguments: [1, 1], note: { "zh-TW": "第一層。", en: "The first level." } },
    {
      arguments: [12, 2],
      note: { "zh-TW": "第二層第十二項。", en: "The twelfth item of the second level." },
    },
    { arguments: [3, 3], note: { "zh-TW": "第三層。", en: "The third level." } },
    {
      arguments: [3, 3, "comma"],
      note: { "zh-TW": "第三層，頓號。", en: "The third level, the other style." },
    },
    { arguments: [105, 1], note: { "zh-TW": "一百零五。", en: "One hundred and five." } },
    { arguments: [0, 1], note: { "zh-TW": "項次由 1 起。", en: "Positions begin at 1." } },
    { arguments: [1, null], note: { "zh-TW": "缺層級。", en: "The level is missing." } },
  ],
};
