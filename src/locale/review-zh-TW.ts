import type { NoticeCode } from "../report/import/import-result";
import type { Verdict } from "../report/verdict/assessment";
import { findingZhTW } from "./findings-zh-TW";

/** Lines as read, at most a handful by number. */
const lines = (places: readonly number[]) =>
  places.length > 6
    ? `第 ${places.slice(0, 6).join("、")} 行等 ${places.length} 處`
    : `第 ${places.join("、")} 行`;

export const reviewZhTW = {
  severities: { error: "錯誤", warning: "注意", info: "提示" },

  verdicts: {
    agrees: "相符",
    contradicts: "不符",
    implied: "須推定目標值或實際值才相符",
    asserted: "僅聲明完成，無實際數值",
    uncheckable: "缺少數值，無法核對",
    empty: "未填寫分析",
  } satisfies Record<Verdict, string>,

  notices: {
    shiftedColumn: (places: readonly number[]) => `衡量指標誤置於績效目標欄，已移回（${lines(places)}）。`,
    continuedCell: (places: readonly number[]) =>
      `同一指標的分析分成數列，已併回上一列（${lines(places)}）。`,
    splitParagraph: (places: readonly number[]) => `一句話被截成兩段，已合併（${lines(places)}）。`,
    markupRemoved: (places: readonly number[]) => `文字中夾有網頁標記，已移除（${lines(places)}）。`,
    goalInherited: (places: readonly number[]) =>
      `未填績效目標，沿用上一項目標，請確認（${lines(places)}）。`,
    pageBreak: (places: readonly number[]) => `表格中的空白行視為換頁（${lines(places)}）。`,
    repeatedHeader: (places: readonly number[]) => `重複的標題或欄名已略過（${lines(places)}）。`,
    shareAsPercentage: (places: readonly number[]) =>
      `「達成度」欄的數值沒有百分號且都小於 5，視為比例，0.95 讀為 95%（${lines(places)}）。`,
    headerMissing: (places: readonly number[]) =>
      `沒有欄名列，依績效目標、衡量指標、分析的順序讀取（${lines(places)}）。`,
  } satisfies Record<NoticeCode, (places: readonly number[]) => string>,

  finding: findingZhTW,
};

export type ReviewMessages = typeof reviewZhTW;
