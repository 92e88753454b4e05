import type { FunctionWords } from "../definition";
import { missingHelp } from "./error-help";

export const figureInWords: FunctionWords = {
  description: {
    "zh-TW": "取出文字中的數值：「超過 541 場次」是 541，「1,456%」是 14.56。",
    en: "Takes a figure out of prose: 541 of a text that says more than 541 sessions, 14.56 of 1,456%.",
  },
  parameters: {
    text: { "zh-TW": "文字；可為一格或一個範圍。", en: "The text; a cell or a range." },
    position: {
      "zh-TW": "第幾個數值；省略為 1，負數由後往前數。",
      en: "Which figure; 1 if left out, negative from the end.",
    },
  },
  rule: {
    "zh-TW":
      "與匯入舊報告時相同的讀法：全形數字、千分位、億萬千、百分之、％ 都可讀；百分率以小數表示。日期、年度、項次（1.）、算式的 ×100%、條號與文號不算數值。「超過、約、至少」等字略過，只取數值，請自行判斷。",
    en: "Reads as the importer of old reports does: full-width digits, thousands separators, 億 and 萬, 百分之 and ％. A percentage is a fraction. Dates, years, list numbers (1.), the ×100% of a formula, articles and document numbers are no figures. Words such as more than, about and at least are passed over: only the number is taken, and judging it is yours.",
  },
  source: {
    "zh-TW":
      "公文數字的寫法見行政院「公文書橫式書寫數字使用原則」（院臺秘字第0930089122號）；何者不算數值是本增益集的慣例。",
    en: "How official documents write numbers is laid down by the Executive Yuan (公文書橫式書寫數字使用原則, 院臺秘字第0930089122號); what is no figure is this add-in's convention.",
  },
  mathematics: [
    {
      "zh-TW": "「6億3,944萬2,789元」= 639,442,789",
      en: "6億3,944萬2,789元 = 639,442,789",
    },
  ],
  errors: [
    missingHelp({ "zh-TW": "文字", en: "The text" }),
    {
      error: "#VALUE!",
      when: {
        "zh-TW": "第幾個不是整數或為 0。",
        en: "The position is no whole number, or 0.",
      },
    },
  ],
  withoutPortable: {
    "zh-TW": "沒有：一般公式無法閱讀文句。轉成一般公式時保留原函數，也可以改留數值。",
    en: "There is none: no plain formula can read prose. Converting to plain formulas leaves the call; its value can take its place.",
  },
  examples: [
    {
      arguments: ["參與聯繫會報或活動超過 541 場次"],
      note: { "zh-TW": "場次。", en: "The number of sessions." },
    },
    { arguments: ["達成 1,456%"], note: { "zh-TW": "百分率。", en: "A percentage." } },
    {
      arguments: ["外籍訂戶 4,041 人，總訂戶 6,521 人", 2],
      note: { "zh-TW": "第二個。", en: "The second figure." },
    },
    { arguments: ["經費 6億3,944萬2,789元"], note: { "zh-TW": "億與萬。", en: "With 億 and 萬." } },
    {
      arguments: ["1.99 年 4 月 15 日開辦"],
      note: { "zh-TW": "項次與日期不算。", en: "A list number and a date." },
    },
    { arguments: [null], note: { "zh-TW": "缺文字。", en: "The text is missing." } },
  ],
};
