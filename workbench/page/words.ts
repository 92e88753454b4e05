/** What a person reads around the grid. */
export interface Words {
  readonly title: string;
  readonly openPanel: string;
  readonly closePanel: string;
  readonly panel: string;
  readonly download: string;
  readonly fileName: string;
  readonly commands: string;
  readonly nameBox: string;
  readonly formulaBar: string;
  readonly grid: string;
  readonly sheets: string;
  readonly editing: (address: string, content: string) => string;
}

export type PageLanguage = "zh-TW" | "en-US";

const chinese: Words = {
  title: "施政績效報告工作台",
  openPanel: "開啟窗格",
  closePanel: "關閉窗格",
  panel: "施政績效報告窗格",
  download: "下載 .xlsx",
  fileName: "活頁簿.xlsx",
  commands: "指令",
  nameBox: "名稱方塊",
  formulaBar: "資料編輯列",
  grid: "工作表",
  sheets: "工作表",
  editing: (address, content) => `儲存格 ${address} ${content}`,
};

const english: Words = {
  title: "Report workbench",
  openPanel: "Open panel",
  closePanel: "Close panel",
  panel: "Annual performance report panel",
  download: "Download .xlsx",
  fileName: "workbook.xlsx",
  commands: "Commands",
  nameBox: "Name box",
  formulaBar: "Formula bar",
  grid: "Sheet",
  sheets: "Sheets",
  editing: (address, content) => `Cell ${address} ${content}`,
};

export function wordsOf(language: PageLanguage): Words {
  return language === "zh-TW" ? chinese : english;
}
