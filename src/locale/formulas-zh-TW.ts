import type { LeftReason } from "../functions/conversion/conversion";

/** Why a cell did not become what was wished for: of its formula, or of the cell. */
type StayReason = LeftReason | "error" | "waiting" | "textFormat";

/** What the panel says about formulas and functions; loaded with those screens. */
export const formulasZhTW = {
  conversion: {
    heading: "公式轉換",
    scope: "範圍",
    scopes: { selection: "選取的儲存格", sheet: "目前的工作表", workbook: "整份活頁簿（含隱藏的工作表）" },
    action: "轉換方式",
    actions: {
      toPortable: "函數轉一般公式",
      toFunctions: "一般公式轉函數",
      toValues: "函數轉數值",
      repair: "修復 #NAME?",
    },
    actionHints: {
      toPortable: "未安裝增益集的同仁也能計算，存成 ODF 亦可。",
      toFunctions: "將本增益集寫出的一般公式還原為函數。",
      toValues: "以目前的結果取代函數，之後不再隨資料更新。",
      repair: "重新輸入顯示 #NAME? 的函數。",
    },
    counting: "正在清點公式…",
    count: (cells: number, place: string | null) =>
      `${place === null ? "" : `${place}：`}${cells === 0 ? "沒有可轉換的儲存格。" : `可轉換 ${cells} 個儲存格。`}`,
    recount: "重新清點",
    convert: "轉換",
    done: (cells: number, action: string) =>
      `${action}：${cells === 0 ? "沒有儲存格需要轉換。" : `已轉換 ${cells} 個儲存格。`}`,
    left: (count: number) => `請留意的儲存格（${count}）`,
    reasons: {
      array: "引數是範圍，沒有對應的一般公式，不轉換。",
      argumentCount: "引數個數不符，不轉換。",
      noPortable: "此函數無法寫成一般公式，改為目前的數值，不再隨資料更新。",
      tooLong: "轉換後超過 Excel 公式的長度上限，不轉換。",
      unreadable: "公式無法解讀，不轉換。",
      error: "目前的結果是錯誤值，不轉換。",
      waiting: "Excel 尚在計算，不轉換，請稍後再試。",
      textFormat: "儲存格格式為文字，公式會變成文字，不轉換。",
    } satisfies Record<StayReason, string>,
  },

  gallery: {
    heading: "函數庫",
    search: "搜尋函數",
    searchHint: "輸入名稱或用途，例如：達成、年增率",
    found: (count: number) => (count === 0 ? "找不到符合的函數。" : `共 ${count} 個函數。`),
    syntax: "語法",
    optional: "可省略",
    example: "範例",
    plain: "一般公式",
    source: "規則來源",
    arguments: (addresses: string) => `引數取自 ${addresses}`,
    take: "改用選取的儲存格",
    insert: "插入函數",
    insertPlain: "插入一般公式",
    insertHint: "先選取要放公式的儲存格，再按插入。",
    inserted: (address: string) => `已插入 ${address}。`,
    occupied: (address: string) => `${address} 已有內容，尚未插入。要取代嗎？`,
    replace: "取代",
    keep: "保留原內容",
    circular: (address: string) => `${address} 是公式的引數，公式不能引用自己。請選取其他儲存格後再插入。`,
    help: (name: string) => `${name} 的完整說明`,
  },
};

export type FormulaMessages = typeof formulasZhTW;
