import type { FileProblem } from "../xlsx/unreadable-file";

/** What a person reads around the grid. */
export interface Words {
  readonly title: string;
  readonly openPanel: string;
  readonly closePanel: string;
  readonly panel: string;
  readonly open: string;
  readonly download: string;
  readonly fileName: string;
  readonly commands: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly sheets: string;
  readonly editing: (address: string, content: string) => string;
  readonly openRefused: (fileName: string, reason: OpenProblem) => string;
  readonly workbookGone: string;
}

/** `unreachable`: the workbench's server did not answer. */
export type OpenProblem = FileProblem | "unreachable";

export type PageLanguage = "zh-TW" | "en-US";

const chineseReasons: Readonly<Record<OpenProblem, string>> = {
  protected: "檔案有密碼保護，請先在 Excel 解除。",
  other: "這不是 .xlsx 活頁簿，請在 Excel 另存為 .xlsx。",
  damaged: "檔案已損毀。",
  unreachable: "工作台的伺服器沒有回應，請重新執行 npm start。",
};

const chinese: Words = {
  title: "施政績效報告工作台",
  openPanel: "開啟窗格",
  closePanel: "關閉窗格",
  panel: "施政績效報告窗格",
  open: "開啟 .xlsx",
  download: "下載 .xlsx",
  fileName: "活頁簿.xlsx",
  commands: "指令",
  nameBox: "名稱方塊",
  formulaBar: "資料編輯列",
  grid: "工作表",
  sheets: "工作表",
  editing: (address, content) => `儲存格 ${address} ${content}`,
  openRefused: (fileName, problem) =>
    `無法開啟「${fileName}」：${chineseReasons[problem]}目前的活頁簿維持原狀。`,
  workbookGone: "找不到先前開啟的活頁簿，這裡是一份空白活頁簿。請再開啟一次檔案。",
};

const englishReasons: Readonly<Record<OpenProblem, string>> = {
  protected: "it is protected by a password; take it off in Excel first.",
  other: "it is no .xlsx workbook; save it as .xlsx in Excel.",
  damaged: "it is damaged.",
  unreachable: "the workbench's server does not answer; run npm start again.",
};

const english: Words = {
  title: "Report workbench",
  openPanel: "Open panel",
  closePanel: "Close panel",
  panel: "Annual performance report panel",
  open: "Open .xlsx",
  download: "Download .xlsx",
  fileName: "workbook.xlsx",
  commands: "Commands",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: "Sheet",
  sheets: "Sheets",
  editing: (address, content) => `Cell ${address} ${content}`,
  openRefused: (fileName, problem) =>
    `${fileName} cannot be opened: ${englishReasons[problem]} The open workbook is as it was.`,
  workbookGone:
    "The workbook that was open is no longer there; this one is blank. Please open the file again.",
};

export function wordsOf(language: PageLanguage): Words {
  return language === "zh-TW" ? chinese : english;
}
