import type { FunctionWords } from "../definition";
import { dateSystemNote, missingHelp, refusedHelp } from "./error-help";

export const rocYearWords: FunctionWords = {
  description: {
    "zh-TW": "日期的民國年。",
    en: "The year of a date in the calendar of the Republic of China.",
  },
  parameters: {
    date: { "zh-TW": "日期；可為一格或一個範圍。", en: "The date; a cell or a range." },
  },
  rule: {
    "zh-TW": `民國年是西元年減 1911。結果是數值。${dateSystemNote["zh-TW"]}`,
    en: `The year of the republic is the common year less 1911, a number. ${dateSystemNote.en}`,
  },
  source: {
    "zh-TW": "民國紀年：民國 1 年是西元 1912 年。",
    en: "The calendar of the Republic of China, whose year 1 is 1912.",
  },
  mathematics: [{ "zh-TW": "西元年 − 1911", en: "common year − 1911" }],
  errors: [
    missingHelp({ "zh-TW": "日期", en: "The date" }),
    refusedHelp(
      { "zh-TW": "日期", en: "The date" },
      { "zh-TW": "日期早於民國元年", en: "the date is before 1912" },
    ),
  ],
  examples: [
    { arguments: [40283], note: { "zh-TW": "2010/4/15。", en: "15 April 2010." } },
    { arguments: [4383], note: { "zh-TW": "民國元年前一日。", en: "The last day before the republic." } },
    { arguments: [null], note: { "zh-TW": "缺日期。", en: "The date is missing." } },
  ],
};
