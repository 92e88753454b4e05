import type { NoticeCode } from "../report/import/import-result";
import type { CellNoticeCode } from "../report/read-sheets/sheet-cells";
import type { Finding, RuleId } from "../report/review/finding";
import { cellNoticeSentence } from "./cell-notices";
import { amount, isRepeated, isSigned, number, percentage, points, words, year } from "./finding-details";

type Details = Finding["details"];

/** 「外籍訂戶」的, or nothing where the indicator has one measure only. */
const of = (details: Details) => (details["label"] ? `「${words(details, "label")}」的` : "");
/** With the space that parts a figure, but no unit, from the words behind it. */
const withSpace = (figure: string) => figure.replace(/(?<!\p{Script=Han})$/u, " ");
const amountBefore = (details: Details, name: string) => withSpace(amount(details, name));
const spaced = (details: Details, name: string) => withSpace(words(details, name));
const sections: Readonly<Record<string, string>> = {
  standard: "衡量標準",
  progress: "辦理情形",
  result: "目標達成值",
  benefit: "效益",
};
const damages: Readonly<Partial<Record<NoticeCode, string>>> = {
  shiftedColumn: "整列左移一欄，已移回",
  continuedCell: "分析被分成數列，已合併",
  splitParagraph: "一句話被截成兩段，已合併",
  markupRemoved: "文字中夾有網頁標記，已移除",
};

const sentences: Readonly<Record<RuleId, (details: Details) => string>> = {
  "stated-differs": (details) => {
    const stated = words(details, "stated");
    switch (details["fault"]) {
      case "words":
        return `衡量標準為「${words(details, "asked")}」，內文寫的是「${words(details, "told")}」，目標達成值卻寫 ${stated}。請修正達成值，或確認內文。`;
      case "mean":
        return `內文所載 ${stated}，但「${words(details, "part")}」除以「${words(details, "whole")}」為 ${number(details, "computed")} ${words(details, "unit")}。請確認何者正確。`;
      case "share":
        return `內文所載 ${stated}，依「${words(details, "part")}」與「${words(details, "whole")}」計算為 ${percentage(details, "computed")}。請確認何者正確。`;
      default:
        return (
          `${of(details)}目標達成值寫為 ${stated}，依${details["target"] === undefined ? "各分項目標與實際值" : `目標值 ${amountBefore(details, "target")}與實際值 ${details["part"] === undefined ? amountBefore(details, "actual") : `${amount(details, "actual")}（「${words(details, "part")}」占「${words(details, "whole")}」）`}`}計算為 ${percentage(details, "computed")}${methods[words(details, "method")] ?? ""}。` +
          (details["due"] === undefined ? "" : `依上限應列 ${percentage(details, "due")}。`) +
          (details["cap"] === undefined ? "請確認何者正確。" : "若以 100% 為上限，請於報告中註明。")
        );
    }
  },
  "narrative-differs": (details) => {
    switch (details["fault"]) {
      case "amount":
        return `目標達成值寫為 ${words(details, "stated")}，辦理情形卻寫合計 ${words(details, "told")}。請統一為同一數值。`;
      case "distance":
        return `辦理情形寫與目標相差 ${percentage(details, "claimed")}，依目標達成值 ${words(details, "stated")} 應為 ${percentage(details, "due")}。請確認何者正確。`;
      case "twice":
        return `內文的達成率先後寫為 ${words(details, "stated")} 與 ${percentage(details, "claimed")}。請統一為同一數值。`;
      default:
        return `目標達成值寫為 ${words(details, "stated")}，辦理情形卻寫 ${percentage(details, "claimed")}。請統一為同一數值。`;
    }
  },
  "analysis-empty": (details) =>
    `績效衡量暨達成情形分析${details["text"] ? `只寫「${words(details, "text")}」` : "是空白的"}。請補充，或確認是否應刪除本項指標。`,
  "target-missing": (details) => {
    switch (details["fault"]) {
      case "deadline":
        return `${of(details)}目標是完成期限，不是數值，達成度無從計算。請註明如何認定。`;
      case "completion":
        return `${of(details)}目標是完成一件事，不是數值，達成度無從計算。請註明如何認定。`;
      case "late":
        return `完成期限為 ${monthName(details, "deadline")}，內文所寫的日期為 ${monthName(details, "done")}，已逾期限。請確認達成度，並說明未達成原因及改善措施。`;
      case "stages":
        return `${of(details)}目標值只有各期的「${words(details, "figures")}」，沒有全年的。請補上全年的目標值。`;
      case "inText":
        return `${of(details)}目標值的儲存格是空白的，內文寫有「${words(details, "figures")}」。請填入目標值，以便核對。`;
      default:
        return `找不到可辨認的${of(details)}目標值，無法核對達成度。請補上目標值。`;
    }
  },
  "actual-missing": (details) => {
    const figures = `「${words(details, "figures")}」`;
    switch (details["fault"]) {
      case "parts":
        return `${of(details)}實際值只分別寫${figures}，沒有合計。請補上全年的實際值。`;
      case "unit":
        return `${of(details)}目標值的單位是「${words(details, "unit")}」，辦理情形寫的卻是${figures}。請統一單位。`;
      case "period":
        return `${of(details)}目標值以每一期間計，辦理情形寫的是${figures}。請以同一期間書寫。`;
      case "inText":
        return `${of(details)}實際值的儲存格是空白的，內文寫有${figures}。請填入實際值，以便核對。`;
      default:
        return `找不到可辨認的${of(details)}實際值${inUnit(details)}，無法核對達成度。請補上實際值。`;
    }
  },
  "structure-damage": (details) =>
    `原稿第 ${words(details, "line")} 行${damages[words(details, "notice") as NoticeCode] ?? "格式有損壞，已修補"}。請確認內容。`,
  "indicator-in-goal-column": (details) =>
    `原稿第 ${words(details, "line")} 行的指標誤置於績效目標欄，已移回衡量指標欄。請確認。`,
  "goal-inherited": (details) =>
    details["goal"]
      ? `原稿未填績效目標，沿用「${words(details, "goal")}」。請確認本項指標確屬該目標。`
      : `${details["whole"] ? "各項指標都" : "本項指標"}沒有績效目標。請補上所屬的年度績效目標。`,
  "increment-or-level": (details) =>
    `${of(details)}衡量標準同時寫有增加 ${amount(details, "increment")}與合計 ${amount(details, "level")}：以合計計算為 ${percentage(details, "byLevel")}，以增加數計算為 ${percentage(details, "byIncrement")}。請註明採用何者。`,
  "implied-figure": (details) =>
    `未能從原稿辨認${figures(details)}。由目標達成值 ${words(details, "stated")} 推定${figures(details)}為 ${amount(details, "value")}，僅供參考，未予填入。`,
  "bound-used": (details) =>
    `實際值「${words(details, "text")}」不是確定的數字，計算時以所載數字為準。請改填確定的實際值${isSigned(details) ? "，並將儲存格格式設為「通用格式」" : ""}。`,
  "section-missing": (details) =>
    details["section"] === "all"
      ? "分析沒有分段。請依衡量標準、辦理情形、目標達成值、效益分段書寫。"
      : details["whole"]
        ? `各項指標都沒有「${sections[words(details, "section")] ?? ""}」一段。請補充，或確認報告格式不需此段。`
        : `「${sections[words(details, "section")] ?? ""}」一段缺漏或沒有內容。請補充。`,
  "cut-off-early": (details) =>
    `實際值只計算到 ${details["year"] ? `${year(details, "year")} 年 ` : ""}${words(details, "month")} 月，未涵蓋全年度。請更新為全年實際值，或註明統計期間。`,
  "remedy-missing": (details) =>
    `${of(details)}達成度為 ${percentage(details, "value")}，未達目標，但未說明${lacking[words(details, "lacks")] ?? ""}。請補充未達成原因及改善措施。`,
  "weights-total": (details) =>
    `${weightLevels[words(details, "level")] ?? ""}${details["goal"] ? `「${words(details, "goal")}」` : ""}的權重合計為 ${percentage(details, "total")}（${words(details, "weights")}），應為 ${percentage(details, "expected")}。請調整權重。`,
  "goal-as-indicator": (details) =>
    `衡量指標「${words(details, "text")}」${details["goal"] === undefined ? "是目標的寫法，沒有可衡量的項目" : "與績效目標的文字相同"}。請移至績效目標欄，或改寫為可衡量的指標。`,
  "mixed-capping": (details) =>
    details["policy"] === "none"
      ? `目標達成值 ${words(details, "stated")} 是以 ${percentage(details, "cap")} 為上限，但本報告設定為不設上限。請改列計算值。`
      : details["policy"] === "atTarget"
        ? `目標達成值 ${words(details, "stated")} 超過 100%，但本報告設定以 100% 為上限。請改列 100%，或調整設定。`
        : `第 ${listed(details, "capped")} 項指標以 ${percentage(details, "cap")} 為上限，第 ${listed(details, "uncapped")} 項則超過 ${percentage(details, "cap")}。請全份報告採同一原則。`,
  "implausible-achievement": (details) =>
    `${of(details)}達成度${details["computed"] === undefined ? "為" : "計算為"} ${percentage(details, "value")}，不在 ${percentage(details, "least")} 至 ${percentage(details, "most")} 之間。請說明目標值如何訂定。`,
  "no-combination-rule": (details) =>
    `有 ${words(details, "measures")} 項分項目標（${words(details, "targets")}${details["values"] ? `；目標達成值 ${words(details, "values")}` : ""}），但未說明如何合併為一個達成度。請註明取最低、平均、加權或須全部達成。`,
  "schedule-words": (details) =>
    details["fault"] === "late"
      ? `內文寫「${words(details, "words")}」，但預定時間為 ${monthName(details, "deadline")}，完成時間為 ${monthName(details, "done")}。請修正文字或日期。`
      : details["fault"] === "denied"
        ? `內文稱${details["says"] === "met" ? "已達成" : "未達成"}目標，但達成度為 ${percentage(details, "value")}。請修正文字或數值。`
        : details["against"]
          ? `目標達成值同時寫「${words(details, "words")}」與「${words(details, "against")}」，兩者不同。請擇一。`
          : details["closed"] === 1
            ? `年度已結束，目標達成值仍寫進度「${words(details, "words")}」。請改寫為達成度 ${percentage(details, "value")}。`
            : `目標達成值寫「${words(details, "words")}」，但達成度為 ${percentage(details, "value")}。請修正文字或數值。`,
  "ahead-by-rate": (details) =>
    `「${words(details, "words")}」的 ${words(details, "rate")} 是${rateKind(details)}，超前的是 ${points(details, "ahead")} 個百分點。請改寫為${rateKind(details)} ${words(details, "rate")}。`,
  "growth-as-result": (details) =>
    `目標達成值 ${words(details, "rate")} 是成長率，不是與目標值相比的達成度。請${details["hasTarget"] ? "" : "補上目標值並"}改列達成度。`,
  "growth-base": (details) => growthBase(details),
  "formula-incomplete": (details) =>
    details["fault"] === "factor"
      ? `公式寫 ${words(details, "formula")}，結果應不帶百分號，目標達成值卻寫 ${words(details, "result")}。請將公式改為 ×100%。`
      : `公式「${words(details, "formula")}」${details["fault"] === "oneSided" ? "缺少分子或分母" : "沒有分子與分母，也沒有目標值"}。請寫出完整公式。`,
  "name-and-measure-differ": (details) =>
    `指標名稱為「${words(details, "name")}」，衡量標準寫的是「${words(details, "measured")}」：${differences[words(details, "fault")] ?? ""}。請修正名稱或衡量標準。`,
  "dates-disagree": (details) =>
    `報告為 ${year(details, "year")} 年度，此處卻${dates[words(details, "fault")] ?? "寫"} ${year(details, "found")} 年。請確認年度。`,
  "no-result-told": () => "辦理情形只寫背景、困難或作法，沒有寫出成果。請補充完成的事項或數量。",
  "listed-count-differs": (details) =>
    details["fault"] === "sum"
      ? `各項合計為 ${amount(details, "least")}，卻寫 ${amount(details, "count")}。請核對數字。`
      : details["fault"] === "target"
        ? `衡量標準的目標為 ${words(details, "count")} ${words(details, "unit")}，辦理情形列出 ${range(details)} ${words(details, "unit")}，沒有寫明完成幾${words(details, "unit")}。請補上。`
        : `寫明 ${words(details, "count")} ${words(details, "unit")}，列出的卻有 ${range(details)} ${words(details, "unit")}。請核對項數。`,
  "target-below-last-actual": (details) =>
    `${of(details)}目標值 ${amount(details, "target")}，未優於上年度${details["kind"] === "target" ? "目標值" : "實際值"} ${amount(details, "last")}，且未說明理由。請調整目標值或說明原因。`,
  "method-revised": (details) =>
    `衡量方式${details["by"] === "words" ? "已修正" : "與上年度不同"}${details["lastUnit"] ? `（單位由${words(details, "lastUnit")}改為${words(details, "unit")}）` : ""}，目標值${details["target"] === "" ? "" : ` ${amountBefore(details, "target")}`}未說明是否重新計算。請依新方式重算目標值，或加以說明。`,
  "light-inconsistent": (details) =>
    details["all"] === undefined
      ? `燈號為${lights[words(details, "light")] ?? ""}，但達成度 ${percentage(details, "value")} 依設定為${lights[words(details, "proposed")] ?? ""}。請修正燈號，或說明調整理由。`
      : `全部 ${words(details, "all")} 項指標都是綠燈。請檢視目標值是否具挑戰性。`,
  "numbering-broken": (details) =>
    details["fault"] === "sections"
      ? `「${words(details, "marker")}」寫在「${words(details, "after")}」之後，段落次序顛倒。請調整次序。`
      : `編號${details["after"] ? ` ${words(details, "after")} 之後是 ${words(details, "marker")}` : `從 ${words(details, "marker")} 開始`}，${details["after"] ? (numberings[words(details, "fault")] ?? "") : "前面缺號"}。請修正編號。`,
  "stages-missing": (details) => `衡量標準寫「${words(details, "stages")}」，但沒有各階段的目標值。請補上。`,
  "duplicate-statement": (details) =>
    `「${words(details, "second")}」前面已寫過${isRepeated(details) ? "" : `（「${words(details, "first")}」）`}。請刪去其一，或合併。`,
  "cell-content": (details) =>
    cellNoticeSentence(
      words(details, "notice") as CellNoticeCode,
      { text: words(details, "text"), told: words(details, "told") },
      "zh-TW",
    ),
  characters: (details) => characters(details),
};

/** `113-9` as 113 年 9 月. */
const monthName = (details: Details, name: string) => {
  const [year, month] = words(details, name).split("-");
  return month === undefined ? `${year ?? ""} 月` : `${year ?? ""} 年 ${month} 月`;
};
/** What a figure was looked for in. */
const inUnit = (details: Details) => (details["unit"] ? `（單位：${words(details, "unit")}）` : "");
const methods: Readonly<Record<string, string>> = {
  linear: "（愈低愈好，以線性法 2－實際值÷目標值計算）",
  inverse: "（愈低愈好，以反比法 目標值÷實際值計算）",
};
const rateKind = (details: Details) => (details["measured"] === 1 ? "實際值" : "達成度");
const figures = (details: Details) => (details["figure"] === "target" ? "目標值" : "實際值");

const range = (details: Details) =>
  details["least"] === details["most"]
    ? words(details, "least")
    : `${words(details, "least")} 至 ${words(details, "most")}`;
const listed = (details: Details, name: string) => words(details, name).replaceAll(", ", "、");
const lacking: Readonly<Record<string, string>> = {
  both: "原因與改善措施",
  cause: "原因",
  improvement: "改善措施",
};
const weightLevels: Readonly<Record<string, string>> = {
  goals: "各績效目標",
  report: "各衡量指標",
  goal: "績效目標",
  parts: "本指標各分項",
};
const differences: Readonly<Record<string, string>> = {
  rateByCount: "名稱是比率，衡量的是數量",
  kind: "名稱與衡量的單位不同",
  timeByCount: "名稱是時間，衡量的是數量",
  reductionByMore: "名稱要減少，衡量的卻是愈多愈好",
  qualityByShortcomings: "名稱是品質，衡量的是缺失數量",
};
const dates: Readonly<Record<string, string>> = {
  asOf: "算到",
  result: "寫",
  deadline: "以年度結束後為期限，寫",
  future: "敘述已完成事項的時間為",
};
const numberings: Readonly<Record<string, string>> = {
  gap: "中間缺號",
  duplicate: "號碼重複",
  back: "號碼倒退",
};
const lights: Readonly<Record<string, string>> = {
  green: "綠燈",
  yellow: "黃燈",
  red: "紅燈",
  white: "白燈",
};

function growthBase(details: Details): string {
  const rate = words(details, "rate");
  switch (details["fault"]) {
    case "difference":
      return `由 ${spaced(details, "from")}到 ${spaced(details, "to")}相差 ${amount(details, "difference")}，卻寫為 ${rate}。請核對數字。`;
    case "zero":
      return `變動率 ${rate} 的基期「${words(details, "base")}」為零、負數或虧損，無法計算成長率。請改寫增減數。`;
    case "name":
      return `寫「${words(details, "named")}」${rate}，比較的基期卻是前一${words(details, "against")}。請改為正確名稱。`;
    case "points":
      return `由 ${spaced(details, "from")}到 ${spaced(details, "to")}相差 ${number(details, "points")} 個百分點（變動率 ${percentage(details, "percent")}），卻寫為 ${rate}。請改寫為百分點。`;
    case "percent":
      return `由 ${spaced(details, "from")}到 ${spaced(details, "to")}的變動率為 ${percentage(details, "percent")}，相差 ${number(details, "points")} 個百分點，卻寫為 ${rate}。請改寫為百分比。`;
    case "value":
      return `由 ${spaced(details, "from")}到 ${spaced(details, "to")}的變動率為 ${percentage(details, "percent")}，卻寫為 ${rate}。請確認何者正確。`;
    default:
      return `${rate} 是變動率，但沒有寫出比較基期的數值。請補列上年度與本年度的數值。`;
  }
}

function characters(details: Details): string {
  const [found, count] = [words(details, "words"), words(details, "count")];
  switch (details["fault"]) {
    case "digits":
      return `數字與百分號的全形、半形與全文不一致（${found}）。請統一。`;
    case "punctuation":
      return `有 ${count} 處半形標點（${found}），全文多用全形。請改為全形。`;
    case "quotes":
      return `符號 ${found} 沒有成對。請補上另一半，或刪去。`;
    case "promote":
      return `寫作「${found}」，全文多用「${found === "提昇" ? "提升" : "提昇"}」。請統一。`;
    case "factor":
      return `乘號寫為 *，全文多用 ×。請統一。`;
    case "tai":
      return `全文「${found}」${count} 處、「${words(details, "other")}」${words(details, "otherCount")} 處並用。除專有名稱外請統一。`;
    default:
      return `句末「${found}」之後沒有句號。請補上。`;
  }
}

/** What was found, and what the planner may do about it. */
export function findingZhTW({ rule, details }: Finding): string {
  return sentences[rule](details);
}
