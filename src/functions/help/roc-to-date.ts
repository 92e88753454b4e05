import type { FunctionWords } from "../definition";
import { dateSystemNote, missingHelp } from "./error-help";

export const rocToDateWords: FunctionWords = {
  description: {
    "zh-TW": "把民國日期文字（99/4/15、99.4.15、99年4月15日）轉成 Excel 日期。",
    en: "Turns a date written in the calendar of the Republic of China, such as 99/4/15 or 99.4.15, into a date.",
  },
  parameters: {
    text: {
      "zh-TW": "民國日期文字；可為一格或一個範圍。",
      en: "The date as text; a cell or a range.",
    },
  },
  rule: {
    "zh-TW": `年、月、日可用 /、.、- 或年月日分開，前面可有「民國」或「中華民國」，可有空格與前置 0。結果是日期序列值，請設定日期格式。不存在的日子（2 月 30 日）不接受。數值與日期不接受：直接輸入 99/4/15 時 Excel 已讀成 1999 年。${dateSystemNote["zh-TW"]}`,
    en: `Year, month and day may be parted by /, ., - or 年月日, preceded by 民國 or 中華民國, with spaces and leading zeros. The answer is a serial number: format the cell as a date. A day that does not exist (30 February) is refused. So is a number or a date: Excel has already read a typed 99/4/15 as a day in 1999. ${dateSystemNote.en}`,
  },
  source: {
    "zh-TW": "民國紀年：民國 1 年是西元 1912 年；接受哪些寫法是本增益集的慣例。",
    en: "The calendar of the Republic of China, whose year 1 is 1912; which spellings are read is this add-in's convention.",
  },
  mathematics: [{ "zh-TW": "西元年 = 民國年 + 1911", en: "common year = year of the republic + 1911" }],
  errors: [
    missingHelp({ "zh-TW": "文字", en: "The text" }),
    {
      error: "#VALUE!",
      when: {
        "zh-TW": "不是民國日期的文字、全形數字、不存在的日子，或儲存格是數值或日期。",
        en: "The text is no such date, has full-width digits, or names a day that does not exist; or the cell holds a number or a date.",
      },
    },
  ],
  examples: [
    {
      arguments: ["99/4/15"],
      note: { "zh-TW": "2010/4/15 的序列值。", en: "The serial number of 15 April 2010." },
    },
    { arguments: ["99 年 4 月 15 日"], note: { "zh-TW": "年月日。", en: "With the Chinese words." } },
    {
      arguments: ["民國113.02.29"],
      note: { "zh-TW": "閏日，有前置 0。", en: "A leap day, with a leading zero." },
    },
    { arguments: ["99/2/30"], note: { "zh-TW": "沒有這一天。", en: "There is no such day." } },
    { arguments: [40283], note: { "zh-TW": "已是日期。", en: "Already a date." } },
    { arguments: [null], note: { "zh-TW": "缺文字。", en: "The text is missing." } },
  ],
};
