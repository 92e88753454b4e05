import type { Localised } from "../../../functions/definition";
import type { RuleId } from "../finding";

/** Where what a rule asks for comes from. What is this add-in's own idea says so. */
const sources = {
  own: {
    "zh-TW": "本增益集訂定的檢查項目，並非官方規定。",
    en: "A check of this add-in's own, not an official rule.",
  },
  consistency: {
    "zh-TW": "報告前後應一致：本增益集訂定的檢查項目，並非官方規定。",
    en: "A report should not contradict itself: a check of this add-in's own, not an official rule.",
  },
  form: {
    "zh-TW": "範例報告的三欄與四段格式；各機關的格式可能不同。",
    en: "The three columns and four sections of the sample report; other agencies' forms may differ.",
  },
  standard: {
    "zh-TW":
      "衡量標準是目標與指標的比較及計算基礎，見臺中市法規 GL001619（lawsearch.taichung.gov.tw）；檢查方式由本增益集訂定。",
    en: "The standard is the basis for comparing and computing, says a rule of Taichung City (GL001619, lawsearch.taichung.gov.tw); how it is checked is this add-in's own.",
  },
  change: {
    "zh-TW": "年增率與百分點的一般定義；檢查方式由本增益集訂定。",
    en: "The usual definitions of a rate of change and of percentage points; how it is checked is this add-in's own.",
  },
  numbering: {
    "zh-TW": "公文與施政績效報告分項編號的通例；檢查方式由本增益集訂定。",
    en: "How official documents and performance reports number their items by custom; how it is checked is this add-in's own.",
  },
  achievement: {
    "zh-TW": "以函數 ACHIEVEMENT 的規則核算，來源見該函數的說明；容許最後一位的一半之差是本增益集的慣例。",
    en: "Computed by the rule of the function ACHIEVEMENT, whose page tells its source; allowing half the last digit is this add-in's convention.",
  },
  loweredTarget: {
    "zh-TW":
      "調降目標值須敘明理由，見臺中市法規 GL001619（lawsearch.taichung.gov.tw）；其他機關請依主管機關規定。",
    en: "Lowering a target needs a reason, says a rule of Taichung City (GL001619, lawsearch.taichung.gov.tw); elsewhere go by the rules of the authority.",
  },
  remedy: {
    "zh-TW": "未達目標應說明原因與改善計畫，見美國聯邦法典 31 U.S.C. 1116(c)；國內請依主管機關規定。",
    en: "Why a goal was not met, and the plan to meet it, are asked for by 31 U.S.C. 1116(c) of the United States; in Taiwan go by the rules of the authority.",
  },
  lights: {
    "zh-TW": "門檻是本增益集的建議，並非官方標準，可於檢查設定調整。",
    en: "The thresholds are this add-in's suggestion, not an official standard, and can be set in the settings of the review.",
  },
} as const satisfies Record<string, Localised>;

/** The source of each rule of the review, in both languages. */
export const ruleSources: Readonly<Record<RuleId, Localised>> = {
  "stated-differs": sources.achievement,
  "narrative-differs": sources.consistency,
  "analysis-empty": sources.form,
  "target-missing": sources.standard,
  "actual-missing": sources.own,
  "cell-content": sources.own,
  "goal-as-indicator": sources.form,
  "indicator-in-goal-column": sources.form,
  "goal-inherited": sources.form,
  "implausible-achievement": sources.own,
  "mixed-capping": sources.consistency,
  "cut-off-early": sources.own,
  "increment-or-level": sources.consistency,
  "no-combination-rule": sources.standard,
  "schedule-words": sources.consistency,
  "ahead-by-rate": sources.change,
  "growth-as-result": sources.change,
  "formula-incomplete": sources.standard,
  "name-and-measure-differ": sources.consistency,
  "stages-missing": sources.standard,
  "bound-used": sources.own,
  "no-result-told": sources.own,
  "listed-count-differs": sources.consistency,
  "duplicate-statement": sources.own,
  "section-missing": sources.form,
  "numbering-broken": sources.numbering,
  "structure-damage": sources.form,
  characters: sources.consistency,
  "target-below-last-actual": sources.loweredTarget,
  "method-revised": sources.own,
  "remedy-missing": sources.remedy,
  "weights-total": sources.own,
  "growth-base": sources.change,
  "light-inconsistent": sources.lights,
  "dates-disagree": sources.consistency,
  "implied-figure": sources.own,
};
