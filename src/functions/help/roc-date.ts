import type { FunctionWords } from "../definition";
import { dateSystemNote, missingHelp, refusedHelp } from "./error-help";

export const rocDateWords: FunctionWords = {
  description: {
    "zh-TW": "把日期寫成民國年月日的文字：99 年 4 月 15 日、99/4/15 或 99.4.15。",
    en: "Writes a date as text in the calendar of the Republic of China, in one of three styles such as 99/4/15.",
  },
  parameters: {
    date: { "zh-TW": "日期；可為一格或一個範圍。", en: "The date; a cell or a range." },
    style: {
      "zh-TW": "樣式：long 或年月日（預設）、slash 或 /、dot 或 .。",
      en: "The style: long (default), slash or /, dot or a full stop.",
    },
  },
  rule: {
    "zh-TW": `民國年是西元年減 1911。結果是文字，不能再用來計算；要計算請保留原日期。時間部分略過。${dateSystemNote["zh-TW"]}`,
    en: `The year of the republic is the common year less 1911. The answer is text and cannot be reckoned with; keep the date for that. A time of day is passed over. ${dateSystemNote.en}`,
  },
  source: {
    "zh-TW": "民國紀年：民國 1 年是西元 1912 年。",
    en: "The calendar of the Republic of China, whose year 1 is 1912.",
  },
  mathematics: [{ "zh-TW": "民國年 = 西元年 − 1911", en: "year of the republic = common year − 1911" }],
  errors: [
    missingHelp({ "zh-TW": "日期", en: "The date" }),
    refusedHelp(
      { "zh-TW": "日期", en: "The date" },
      {
        "zh-TW": "日期早於民國元年，或樣式不是上列各字",
        en: "the date is before 1912, or the style is another word",
      },
    ),
  ],
  examples: [
    {
      arguments: [40283],
      note: { "zh-TW": "2010/4/15 的序列值。", en: "The serial number of 15 April 2010." },
    },
    { arguments: [40283, "/"], note: { "zh-TW": "斜線。", en: "With slashes." } },
    { arguments: [40283, "dot"], note: { "zh-TW": "句點。", en: "With full stops." } },
    { arguments: [99], note: { "zh-TW": "99 是 1900 年的日期。", en: "99 is a date in 1900." } },
    { arguments: [null], note: { "zh-TW": "缺日期。", en: "The date is missing." } },
  ],
};
