import type { NoticeCode } from "../report/import/import-result";
import type { Finding, RuleId } from "../report/review/finding";
import { percentage, words } from "./finding-details";

type Details = Finding["details"];

/** 「外籍訂戶」的, or nothing where the indicator has one measure only. */
const of = (details: Details) => (details["label"] ? `「${words(details, "label")}」的` : "");
const sections: Readonly<Record<string, string>> = {
  standard: "衡量標準",
  progress: "辦理情形",
  result: "目標達成值",
  benefit: "效益",
  remedy: "未達成原因及改善",
};
const damages: Readonly<Partial<Record<NoticeCode, string>>> = {
  continuedCell: "分析被分成數列，已接回",
  splitParagraph: "一句話被截成兩段，已接合",
  markupRemoved: "文字中夾有網頁標記，已移除",
};

const sentences: Readonly<Record<RuleId, (details: Details) => string>> = {
  "stated-differs": (details) =>
    `${of(details)}目標達成值寫為 ${words(details, "stated")}，依目標值 ${words(details, "target")} 與實際值 ${words(details, "actual")} 計算為 ${percentage(details, "computed")}。` +
    (details["cap"] === undefined ? "請確認何者正確。" : "若以 100% 為上限，請於報告中註明。"),
  "narrative-differs": (details) =>
    `目標達成值寫為 ${words(details, "stated")}，辦理情形卻寫 ${percentage(details, "claimed")}。請統一為同一數值。`,
  "analysis-empty": () => "績效衡量暨達成情形分析是空白的。請補充，或確認是否應刪除本項指標。",
  "target-missing": (details) => `沒有${of(details)}目標值，無法核對目標達成值。請在績效資料補上目標值。`,
  "actual-missing": (details) => `沒有${of(details)}實際值，無法核對目標達成值。請在績效資料補上實際值。`,
  "structure-damage": (details) =>
    `原稿第 ${words(details, "line")} 行${damages[words(details, "notice") as NoticeCode] ?? "格式有損壞，已修補"}。請確認內容。`,
  "indicator-in-goal-column": (details) =>
    `原稿第 ${words(details, "line")} 行的指標誤置於績效目標欄，已移回衡量指標欄。請確認。`,
  "goal-inherited": (details) =>
    `原稿未填績效目標，沿用「${words(details, "goal")}」。請確認本項指標確屬該目標。`,
  "increment-or-level": (details) =>
    `${of(details)}衡量標準同時寫有增加 ${words(details, "increment")} ${words(details, "unit")}與合計 ${words(details, "level")} ${words(details, "unit")}：以合計計算為 ${percentage(details, "byLevel")}，以增加數計算為 ${percentage(details, "byIncrement")}。請註明採用何者。`,
  "implied-figure": (details) =>
    `原稿沒有${figures(details)}。由目標達成值 ${words(details, "stated")} 推定${figures(details)}為 ${words(details, "value")} ${words(details, "unit")}，僅供參考，未予填入。`,
  "bound-used": (details) =>
    `實際值「${words(details, "text")}」不是確定的數字，計算時以所載數字為準。請改填確定的實際值。`,
  "section-missing": (details) => `缺少「${sections[words(details, "section")] ?? ""}」一段。請補充。`,
  "cut-off-early": (details) =>
    `實際值只計算到 ${words(details, "asOf")}，未涵蓋全年度。請更新為全年實際值，或註明統計期間。`,
};

const figures = (details: Details) => (details["figure"] === "target" ? "目標值" : "實際值");

/** What was found, and what the planner may do about it. */
export function findingZhTW({ rule, details }: Finding): string {
  return sentences[rule](details);
}
