import type { CellNoticeCode } from "../report/read-sheets/sheet-cells";
import type { Language } from "./language";

type Sentences = Readonly<Record<CellNoticeCode, (text: string, told: string) => string>>;

const zhTW: Sentences = {
  textInNumberCell: (text) => `數值欄填的是文字「${text}」，以其中的數字計算。請只填數字。`,
  unreadableNumber: (text) => `數值欄填的「${text}」沒有可讀的數字，視為未填。請填數字或留白。`,
  percentInNumberCell: (text) =>
    `單位已是 %，儲存格又以百分比顯示（${text}），公式會少算一百倍。請填不含 % 的數字，例如 85。`,
  unknownDirection: (text) => `方向「${text}」不是正向或負向，視為未填。`,
  unreadableMonth: (text) => `截至「${text}」看不出年月。請以 99-11 的格式填寫。`,
  monthAsDate: (text) => `截至的年月被 Excel 轉成日期（${text}）。請將儲存格設為文字再填。`,
  statedNotInText: (text) => `自述達成值 ${text} 與報告內文所載不同。請統一。`,
  targetNotInText: (text, told) => `目標值欄為「${text}」，衡量標準卻寫「${told}」。請統一。`,
  actualNotInText: (text, told) => `實際值欄為「${text}」，內文卻寫「${told}」。請統一。`,
  errorValue: (text) => `儲存格顯示錯誤值 ${text}，公式算不出結果。請修正公式，或改填文字。`,
  rowWithoutIndicator: (text) => `績效資料這一列的指標「${text}」不在報告中，未納入檢查。`,
  indicatorWithoutRow: () => "績效資料沒有這項指標，數值改由內文讀取。",
};

const en: Sentences = {
  textInNumberCell: (text) => `A cell for a number holds “${text}”; the number in it was used.`,
  unreadableNumber: (text) => `A cell for a number holds “${text}”, which has none; it counts as blank.`,
  percentInNumberCell: (text) =>
    `The unit is % already and the cell shows a percentage (${text}): formulas are a hundred times too small. Type percentage points.`,
  unknownDirection: (text) => `The direction “${text}” is neither up nor down; it counts as blank.`,
  unreadableMonth: (text) => `“${text}” names no month. Type it as 99-11.`,
  monthAsDate: (text) =>
    `Excel made a date of the month (${text}). Format the cell as text and type it again.`,
  statedNotInText: (text) => `The stated achievement ${text} is not the one in the report's text.`,
  targetNotInText: (text, told) =>
    `The target is “${text}”, yet the standard says “${told}”. Please give one figure.`,
  actualNotInText: (text, told) =>
    `The actual value is “${text}”, yet the text says “${told}”. Please give one figure.`,
  errorValue: (text) => `The cell shows ${text}: its formula has no result. Mend the formula, or write text.`,
  rowWithoutIndicator: (text) => `This row's indicator “${text}” is not in the report; it was not reviewed.`,
  indicatorWithoutRow: () =>
    "The data sheet has no row for this indicator; its figures were read from the text.",
};

/**
 * What is said of a cell whose content could not simply be taken over.
 * @param text what stands in the cell
 * @param told the figure that the analysis gives instead
 */
export function cellNoticeSentence(
  code: CellNoticeCode,
  { text, told }: { readonly text: string; readonly told?: string },
  language: Language,
): string {
  return (language === "zh-TW" ? zhTW : en)[code](text, told ?? "");
}
