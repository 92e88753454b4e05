import type { FunctionErrorHelp, Localised } from "../definition";

/** What help says about the errors that many functions share; `what` names the arguments concerned. */
export function missingHelp(what: Localised): FunctionErrorHelp {
  return {
    error: "#N/A",
    when: {
      "zh-TW": `${what["zh-TW"]}是空白或只有空格。`,
      en: `${what.en} is blank or holds nothing but spaces.`,
    },
  };
}

export function zeroHelp(what: Localised): FunctionErrorHelp {
  return {
    error: "#DIV/0!",
    when: { "zh-TW": `${what["zh-TW"]}為 0。`, en: `${what.en} is 0.` },
  };
}

/** `or` names whatever else the function refuses. */
export function refusedHelp(what: Localised, or?: Localised): FunctionErrorHelp {
  return {
    error: "#VALUE!",
    when: {
      "zh-TW": `${what["zh-TW"]}是無法辨識為數值的文字${or ? `，或${or["zh-TW"]}` : ""}。可辨識的文字數字：541、1,400、80%；全形數字與日期文字請改為數值。`,
      en: `${what.en} is text that is no number${or ? `, or ${or.en}` : ""}. Text that spells a number is read: 541, 1,400, 80%. Full-width digits and dates as text are not: enter them as numbers.`,
    },
  };
}

export const tooLargeHelp: FunctionErrorHelp = {
  error: "#NUM!",
  when: { "zh-TW": "結果超出 Excel 的數值範圍。", en: "The result is too large for Excel." },
};

export const dateSystemNote: Localised = {
  "zh-TW": "日期以 Excel 預設的 1900 日期系統計；民國元年（1912 年）以前不支援。",
  en: "Dates count in Excel's usual 1900 date system; there is none before 1912.",
};
