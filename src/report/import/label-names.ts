import type { SectionName } from "../model";

/**
 * Words that may be meant otherwise within a sentence and name a part of the analysis where they stand alone: behind 一、
 * or in a list of labels (目標：… 實績：… 達成率：…).
 */
const names: readonly (readonly [SectionName, RegExp])[] = [
  [
    "standard",
    /^(?:(?:本年度|年度|全年|原[訂定]|訂定|預[定期計]|設定|績效|計畫|本項|衡量|指標){0,3}目標(?:值|數|量)?(?:訂定|設定|說明|內容|及衡量(?:標準|方式))?|原[訂定]值?|期望值|預期值|里程碑|(?:訂定)?基準|(?:衡量|計算)公式|指標(?:內容|計算方式)|衡量標準說明|衡量指標及標準|(?:怎麼|如何)衡量|targets?)$/i,
  ],
  [
    "remedy",
    /^(?:(?:自我|年度|問題){0,2}檢討(?:[及與暨、]?(?:說明|建議|因應|改善|改進|精進|策進)(?:作為|措施|作法|(?:工作|執行)紀要|對策|情形)?)?|(?:差異|落差|落後|未達(?:標|成)?)?(?:之)?(?:原因|因素|緣由)(?:說明|分析|檢討)?(?:[及與暨、]\p{Script=Han}{2,6})?|(?:差異|落差|落後)(?:說明|分析)|因應(?:對策|措施|策略|作為)?|對策|(?:未來|後續)?(?:策進|精進|改善|改進)(?:作為|作法|方向|措施|情形|方案)?|causes?|remed(?:y|ies))$/iu,
  ],
  [
    "result",
    /^(?:(?:目標|指標|績效|年度|自評){0,2}(?:達成|達標|完成)(?:度|率|值|比率|比例|程度|績效)?|(?:年度|自評|全年|本年度|目前){0,2}實[際績](?:達成|完成|執行)?(?:值|數|度|績效|成果|結果|情形)?|(?:年度)?績效(?:達成)?(?:值|結果)?|指標達成情形|達成情形及達成[率度]|目標達成|achievement|rate|actuals?)$/i,
  ],
  [
    "progress",
    /^(?:(?:年度|自評|全年|本年度|目前|衡量|計畫|重要|具體|主要){0,2}(?:執行|辦理|推動|達成|完成|實際)?(?:成果|結果|情形|概況)|作法|(?:執行|辦理|推動)成效|(?:績效|執行|達成)分析(?:說明)?|(?:辦理|執行|成果|績效)(?:概述|說明)|推動作法|(?:重要|具體|主要)?作為|具體措施|工作重點|辦理事項|做了什麼|(?:執行|辦理|推動|實施)|results?)$/i,
  ],
  ["benefit", /^(?:\p{Script=Han}{0,12}效益|(?:具體)?成效|好處|影響)$/u],
  ["other", /^(?:其他|其它|自評(?:結果|說明)?|說明|備註|附註|註|補充(?:說明)?|分析|remarks?|notes?)$/i],
];

/** The part of an analysis that a label names, or null; without blanks, brackets and colon; of 作法與成效 that of the first. */
export function nameOfLabel(words: string): SectionName | null {
  return nameOf(words) ?? nameOf(words.split(/[及與暨、]/)[0] ?? "");
}

function nameOf(words: string): SectionName | null {
  return names.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether a heading says that its figures are the actual value: 實際值, 實績, 執行成果, 結果; not 辦理情形. */
export function namesActual(heading: string): boolean {
  return /^(?:年度|自評|全年|本年度|目前){0,2}實[際績]|(?<!達成)(?:成果|結果)$/.test(heading);
}

/** Whether a heading says that its figure is the target: 年度目標值, 目標值; not 目標值及衡量標準. */
export function namesTarget(heading: string): boolean {
  return /^(?:年度|全年|本年度|原[訂定])*目標值$/.test(heading);
}
