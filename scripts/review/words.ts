import type { Language } from "../../src/locale/language";
import type { BinaryFormat } from "../../src/report/import/import-result";
import type { CellNoticeCode } from "../../src/report/read-sheets/sheet-cells";

/** Why a file cannot be reviewed. */
export type FileProblem =
  | { readonly code: "missing" | "folder" | "unreadable" | "empty" | "noTable" | "damagedWorkbook" }
  | { readonly code: "binary"; readonly format: BinaryFormat };

const zhTW = {
  usage: `用法：npm run review -- [--json] [--lang zh-TW|en] 檔案...
檢查施政績效報告：純文字（.txt）、網頁（.html）或活頁簿（.xlsx）。
結束代碼：0 沒有錯誤，1 有錯誤或有檔案無法讀取，2 用法不正確。`,
  columns: {
    severity: "嚴重度",
    rule: "規則",
    indicator: "指標",
    place: "位置",
    message: "說明",
  },
  severities: { error: "錯誤", warning: "注意", info: "提示" },
  line: (line: number) => `第 ${line} 行`,
  counts: (indicators: number, errors: number, warnings: number, infos: number) =>
    `指標 ${indicators} 項：錯誤 ${errors}、注意 ${warnings}、提示 ${infos}`,
  totals: (files: number, unreadable: number, counts: string) =>
    `共 ${files} 個檔案${unreadable > 0 ? `，其中 ${unreadable} 個無法讀取` : ""}；${counts}`,
  unrecognised: (texts: readonly string[]) => `未納入報告的文字 ${texts.length} 段：${texts.join("／")}`,
  unreadable: (reason: string) => `無法檢查：${reason}`,
  problem(problem: FileProblem): string {
    switch (problem.code) {
      case "missing":
        return "找不到這個檔案。";
      case "folder":
        return "這是資料夾，請指定檔案。";
      case "unreadable":
        return "檔案無法開啟，請確認權限。";
      case "empty":
        return "檔案是空白的。";
      case "noTable":
        return "找不到報告表格。表格應有「衡量指標」與「績效衡量暨達成情形分析」兩欄。";
      case "damagedWorkbook":
        return "活頁簿已損壞或設有密碼，請用 Excel 開啟後另存新檔。";
      case "binary":
        return `${formatsInChinese[problem.format]}，請改存為 .xlsx、.txt 或 .html。`;
    }
  },
  cellNotices: {
    textInNumberCell: (text) => `數值欄填的是文字「${text}」，以其中的數字計算。請只填數字。`,
    unreadableNumber: (text) => `數值欄填的「${text}」沒有可讀的數字，視為未填。請填數字或留白。`,
    percentInNumberCell: (text) =>
      `單位已是 %，儲存格又以百分比顯示（${text}），公式會少算一百倍。請填百分點數。`,
    unknownDirection: (text) => `方向「${text}」不是正向或負向，視為未填。`,
    unreadableMonth: (text) => `截至「${text}」看不出年月。請以 99-11 的格式填寫。`,
    monthAsDate: (text) => `截至的年月被 Excel 轉成日期（${text}）。請將儲存格設為文字再填。`,
    statedNotInText: (text) => `自述達成值 ${text} 與報告內文所寫的不同。請統一。`,
    rowWithoutIndicator: (text) => `績效資料這一列的指標「${text}」不在報告中，未納入檢查。`,
    indicatorWithoutRow: () => "績效資料沒有這項指標，數值改由內文讀取。",
  } satisfies Record<CellNoticeCode, (text: string) => string>,
};

const formatsInChinese: Readonly<Record<BinaryFormat, string>> = {
  office: "這是 Word 或 OpenDocument 檔案",
  oldOffice: "這是舊版 Word 或 Excel 檔案，或設有密碼",
  pdf: "這是 PDF 檔案",
  rtf: "這是 RTF 檔案",
  image: "這是圖片檔",
  unknown: "這不是文字檔",
};

const en: typeof zhTW = {
  usage: `Usage: npm run review -- [--json] [--lang zh-TW|en] FILE...
Reviews annual performance reports: plain text (.txt), web pages (.html) or workbooks (.xlsx).
Exit codes: 0 no errors, 1 errors or a file that cannot be read, 2 wrong usage.`,
  columns: {
    severity: "severity",
    rule: "rule",
    indicator: "indicator",
    place: "place",
    message: "message",
  },
  severities: { error: "error", warning: "warning", info: "info" },
  line: (line) => `line ${line}`,
  counts: (indicators, errors, warnings, infos) =>
    `${indicators} indicators: ${errors} errors, ${warnings} warnings, ${infos} notes`,
  totals: (files, unreadable, counts) =>
    `${files} files${unreadable > 0 ? `, ${unreadable} of them not readable` : ""}; ${counts}`,
  unrecognised: (texts) => `Text that is no part of the report (${texts.length}): ${texts.join(" / ")}`,
  unreadable: (reason) => `Not reviewed: ${reason}`,
  problem(problem) {
    switch (problem.code) {
      case "missing":
        return "There is no such file.";
      case "folder":
        return "This is a folder; name its files.";
      case "unreadable":
        return "The file cannot be opened; check its permissions.";
      case "empty":
        return "The file is empty.";
      case "noTable":
        return "There is no report table in it: one with a column of indicators and one of analysis.";
      case "damagedWorkbook":
        return "The workbook is damaged or has a password; open it in Excel and save it anew.";
      case "binary":
        return `${formatsInEnglish[problem.format]}; save it as .xlsx, .txt or .html.`;
    }
  },
  cellNotices: {
    textInNumberCell: (text) => `A cell for a number holds “${text}”; the number in it was used.`,
    unreadableNumber: (text) => `A cell for a number holds “${text}”, which has none; it counts as blank.`,
    percentInNumberCell: (text) =>
      `The unit is % already and the cell shows a percentage (${text}): formulas are a hundred times too small. Type percentage points.`,
    unknownDirection: (text) => `The direction “${text}” is neither up nor down; it counts as blank.`,
    unreadableMonth: (text) => `“${text}” names no month. Type it as 99-11.`,
    monthAsDate: (text) =>
      `Excel made a date of the month (${text}). Format the cell as text and type it again.`,
    statedNotInText: (text) => `The stated achievement ${text} is not the one in the report's text.`,
    rowWithoutIndicator: (text) =>
      `This row's indicator “${text}” is not in the report; it was not reviewed.`,
    indicatorWithoutRow: () =>
      "The data sheet has no row for this indicator; its figures were read from the text.",
  },
};

const formatsInEnglish: Readonly<Record<BinaryFormat, string>> = {
  office: "This is a Word or OpenDocument file",
  oldOffice: "This is an old Word or Excel file, or one with a password",
  pdf: "This is a PDF file",
  rtf: "This is an RTF file",
  image: "This is an image",
  unknown: "This is not a text file",
};

/** Everything the command says; findings have their sentences from the add-in. */
export function wordsFor(language: Language): typeof zhTW {
  return language === "zh-TW" ? zhTW : en;
}
