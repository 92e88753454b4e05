import type { RuleId } from "../report/review/finding";

export interface SeverityCounts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  readonly ignored: number;
}

/** So many cells are named, the others counted. */
export const mostNamedCells = 12;

function cellsZhTW(addresses: readonly string[]): string {
  const named = addresses.slice(0, mostNamedCells).join("、");
  return addresses.length > mostNamedCells ? `${named}等 ${addresses.length} 個儲存格` : named;
}

/** Why a finding was ignored, by whom, and on which day as the language writes it. */
export interface Settled {
  readonly reason: string;
  readonly by: string;
  readonly date: string;
}

/** What the screen 檢查 says, and what it writes into the workbook; the findings' own sentences are elsewhere. */
export const reviewScreenZhTW = {
  heading: "檢查報告",
  lead: "依工作表目前的內容核對，修改後自動重新檢查。",
  reviewing: "正在檢查…",
  noReport:
    "活頁簿中沒有本增益集產生的報告。其他報告（含自行製作的活頁簿）請先於「報告」分頁匯入，再進行檢查。",
  counts: ({ error, warning, info, ignored }: SeverityCounts) =>
    `錯誤 ${error} 則、注意 ${warning} 則、提示 ${info} 則${ignored === 0 ? "" : `；已略過 ${ignored} 則`}。`,
  again: "重新檢查",

  filter: "顯示",
  severityCount: (severity: string, count: number) => `${severity}（${count}）`,
  ignoredCount: (count: number) => `已略過（${count}）`,
  grouping: "分組方式",
  byIndicator: "依指標",
  byRule: "依規則",
  wholeReport: "整份報告",
  indicator: (number: number, title: string) => `指標 ${number}：${title}`,
  indicatorNumber: (number: number) => `指標 ${number}`,
  nothingFound: (indicators: number): string =>
    indicators === 0 ? "表中沒有衡量指標，無從檢查。" : "未發現需要處理的事項。",
  nothingShown: "目前篩選條件下沒有檢查意見。",
  showMore: (count: number) => `再顯示 ${count} 則`,

  goTo: (address: string) => `移至 ${address}`,
  goToLabel: (sheet: string, address: string) => `移至 ${address}（${sheet}）`,
  ruleHelp: "規則說明",
  ruleHelpLabel: (rule: string) => `規則說明：${rule}`,
  fix: "修正",
  fixQuestion: "要將這個儲存格改為下列內容嗎？",
  before: "修正前",
  after: "修正後",
  fixNow: "確定修正",
  cancel: "取消",
  copies: (addresses: readonly string[]) => `同一內容也會一併修正：${cellsZhTW(addresses)}。`,
  alike: (addresses: readonly string[]) =>
    `同類情形共 ${addresses.length} 個儲存格：${cellsZhTW(addresses)}。`,
  fixAlike: (count: number) => `同類全部修正（${count}）`,
  fixed: (addresses: readonly string[]) => `已修正 ${cellsZhTW(addresses)}。`,
  undo: "復原",
  lastFix: (addresses: readonly string[]) => `最近一次修正：${cellsZhTW(addresses)}。`,
  undone: (addresses: readonly string[]) => `已復原 ${cellsZhTW(addresses)}。`,
  changedMeanwhile: (addresses: readonly string[]) =>
    `${cellsZhTW(addresses)} 的內容已變更，未予更動。請依最新的檢查結果處理。`,

  ignore: "略過",
  reason: "略過的理由",
  reasonHint: "理由（200 字以內）與略過人員會存於活頁簿，並列入「檢查結果」。",
  reasonMissing: "請填寫理由。",
  ignoreNow: "確定略過",
  reviewer: "略過人員",
  reviewerHint: "姓名、職稱或單位，由您自行填寫。",
  reviewerMissing: "請填寫由誰略過。",
  ignoredBecause: ({ reason, by, date }: Settled) => `已略過（${by}，${date}）：${reason}`,
  staleBecause: ({ reason, by, date }: Settled) =>
    `曾略過（${by}，${date}），其後內容已變更，請重新確認。當時的理由：${reason}`,
  uncertainBecause: ({ reason, by, date }: Settled) =>
    `曾略過（${by}，${date}），但無法確定當時所指的是否為本項指標，請重新確認。當時的理由：${reason}`,
  takeBack: "取消略過",
  ignoredDone: "已略過一則意見。",
  takenBack: "已取消略過。",

  writeSheet: "寫入「檢查結果」工作表",
  sheetWritten: (name: string, beside: string | null) =>
    `檢查結果已寫入工作表「${name}」。${beside === null ? "" : `原有的「${beside}」屬於另一份報告、受保護或已有註記，保留未動。`}`,
  copy: "複製清單",
  copied: "全部意見已複製，可貼入簽呈或電子郵件。",
  copyByHand: "無法自動複製，請選取下列文字後自行複製。",
  listText: "檢查結果文字",
  memoQuote: (words: string) => `（原文：${words}）`,

  sheet: {
    name: "檢查結果",
    title: (report: string) => `${report}檢查結果`,
    checked: (date: string) => `檢查日期：${date}`,
    columns: ["指標", "類別", "儲存格", "意見", "原文", "處理情形"] as readonly string[],
    open: "待處理",
    cells: (sheet: string) => `儲存格未註明工作表者，均在「${sheet}」。`,
  },
  settings: {
    heading: "檢查設定",
    own: (lines: string) => `依本報告的設定：${lines}。`,
    lead: "設定存於活頁簿，僅適用於本年度報告，並列於「檢查結果」。",
    disclaimer: "門檻與燈號為本增益集的預設建議，並非官方標準；請依主管機關當年度規定調整。",
    line: (label: string, value: string) => `${label}：${value}`,
    lowerIsBetter: {
      label: "愈低愈好的指標",
      choices: {
        either: "未規定，線性法與反比法皆可（以線性法計算）",
        linear: "線性法：2 − 實際值 ÷ 目標值",
        inverse: "反比法：目標值 ÷ 實際值",
      },
    },
    rounding: {
      label: "達成度百分比的進位",
      choices: { halfUp: "四捨五入", down: "無條件捨去" },
    },
    cap: {
      label: "達成度上限",
      choices: {
        unstated: "未規定，僅提示同一報告內上限不一致",
        atTarget: "以 100% 為限",
        none: "不設上限",
      },
    },
    thresholds: {
      plausibleLeast: "達成度低於此值時，提示應加以說明",
      plausibleMost: "達成度高於此值時提示說明",
      scheduleTolerance: "符合進度的容許差距",
      greenFrom: "綠燈的最低達成度",
      yellowFrom: "黃燈的最低達成度，低於此值為紅燈",
      weightTolerance: "權重合計與 100% 的容許差距",
    },
    percent: "%",
    faults: {
      outOfRange: "請填寫 0 至 10,000 之間的數字。",
      reversed: "與上一項的數值順序相反，請確認。",
    },
    apply: "套用設定",
    reset: "恢復預設值",
    saved:
      "設定已存入活頁簿，檢查結果隨之更新。工作表中已有的公式不變：愈低愈好的算法於下次產生報告時寫入公式，進位與上限只用於檢查。",
  },
  reviewed: (title: string) => `檢查對象：${title}`,
  previous: (title: string) => `與上年度報告比較：${title}`,
  noPrevious: "活頁簿中沒有上年度報告，未比較上年度的目標值與衡量方式。",

  explain: {
    action: "說明選取的儲存格",
    heading: (address: string) => `${address} 的計算方式`,
    notComputed: (address: string) => `${address} 是直接填入的內容，不是公式計算的結果。`,
    outdated: "儲存格或其引用的內容已變更，以下是變更前的說明。",
    close: "關閉說明",
    shows: (text: string) => `目前顯示 ${text}。`,
    calculation: "本格算式",
    substituted: (figures: string, result: string) => `代入數值：${figures} ＝ ${result}`,
    counted: (value: string) => `（以 ${value} 計算）`,
    rule: "計算規則",
    source: "規則來源",
    otherFormula: "此儲存格的公式不是本增益集的函數。",
    inputs: "引用的儲存格",
    figures: "公式引用下列儲存格的值，其餘文字照錄：",
    figure: (text: string) => `「${text}」取自`,
    roundedPercentage: {
      whole: (format: string) => `依公式中的格式「${format}」四捨五入至整數百分比。`,
      decimals: (format: string, decimals: number) =>
        `依公式中的格式「${format}」四捨五入至百分比的小數第 ${decimals} 位。`,
    },
    roundedNumber: {
      whole: (format: string) => `依公式中的格式「${format}」四捨五入至整數。`,
      decimals: (format: string, decimals: number) =>
        `依公式中的格式「${format}」四捨五入至小數第 ${decimals} 位。`,
    },
    unrounded: (value: string) => `進位前的完整數值為 ${value}。`,
    typedSource: "此值為直接填入。",
    otherWorkbook: (address: string, workbook: string) =>
      `${address}（另一活頁簿「${workbook}」，未讀取內容）`,
    leftOut: (count: number) => `另有 ${count} 處引用未列出。`,
    blank: "（空白）",
    decimals: (decimals: number, value: string) =>
      `顯示時四捨五入至小數第 ${decimals} 位，儲存格內保留完整數值 ${value}。`,
    whole: (value: string) => `顯示時四捨五入至整數，儲存格內保留完整數值 ${value}。`,
    help: (name: string) => `${name} 的完整說明`,
  },

  rules: {
    "stated-differs": "達成值與計算不符",
    "narrative-differs": "達成值與敘述不一致",
    "analysis-empty": "分析空白",
    "target-missing": "缺少目標值",
    "actual-missing": "缺少實際值",
    "cell-content": "儲存格內容有疑義",
    "remedy-missing": "未達目標，未敘明原因及改善措施",
    "weights-total": "權重合計有誤",
    "goal-as-indicator": "目標誤作指標",
    "indicator-in-goal-column": "指標誤置於目標欄",
    "structure-damage": "格式損壞",
    "mixed-capping": "上限採用不一致",
    "implausible-achievement": "達成度異常（過高或過低）",
    "increment-or-level": "增加數與合計數並存",
    "no-combination-rule": "未說明合併計算方式",
    "schedule-words": "進度用語不符",
    "ahead-by-rate": "達成度寫作超前",
    "growth-as-result": "以成長率為達成值",
    "growth-base": "增減數或變動率有誤",
    "formula-incomplete": "公式不完整",
    "name-and-measure-differ": "名稱與衡量內容不一致",
    "bound-used": "數值不確定",
    "cut-off-early": "統計期間未達全年",
    "dates-disagree": "日期不一致",
    "no-result-told": "未說明成果",
    "listed-count-differs": "列舉項數不符",
    "target-below-last-actual": "目標值未優於上年度",
    "method-revised": "衡量方式變更",
    "light-inconsistent": "燈號不一致",
    "section-missing": "缺少段落",
    "numbering-broken": "編號或次序錯誤",
    "goal-inherited": "績效目標缺漏或不符",
    "implied-figure": "推定的數值",
    "stages-missing": "缺少階段說明",
    "duplicate-statement": "重複的敘述",
    characters: "用字與標點",
  } satisfies Record<RuleId, string>,
};

export type ReviewScreenMessages = typeof reviewScreenZhTW;
