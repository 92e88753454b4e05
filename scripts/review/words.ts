import type { Language } from "../../src/locale/language";
import type { BinaryFormat } from "../../src/report/import/import-result";

/** Why a file cannot be reviewed. */
export type FileProblem =
  | {
      readonly code: "missing" | "folder" | "unreadable" | "failed" | "empty" | "noTable" | "damagedWorkbook";
    }
  | { readonly code: "binary"; readonly format: BinaryFormat };

const zhTW = {
  usage: `用法：npm run review -- [--json] [--all] [--lang zh-TW|en] 檔案...
--all 一併檢查活頁簿中較早年度的報告。
檢查施政績效報告：純文字（.txt）、網頁（.html）或活頁簿（.xlsx）。
結束代碼：0 沒有錯誤，1 有錯誤或有檔案無法讀取，2 用法不正確。`,
  columns: {
    severity: "嚴重度",
    rule: "規則",
    indicator: "指標",
    place: "位置",
    message: "說明",
  },
  line: (line: number) => `第 ${line} 行`,
  reportInSheet: (title: string, sheet: string) => `「${title}」（工作表「${sheet}」）`,
  comparedWith: (title: string, sheet: string) =>
    `上年度報告「${title}」（工作表「${sheet}」）僅供比較，未檢查；加上 --all 即一併檢查。`,
  notReviewed: (title: string, sheet: string) =>
    `較早年度的報告「${title}」（工作表「${sheet}」）未檢查；加上 --all 即一併檢查。`,
  misuse: {
    noFile: "請指定檔案。",
    language: "--lang 只能是 zh-TW 或 en。",
    option: (given: string) => `不認得 ${given}。`,
  },
  ignored: "略過",
  counts: (indicators: number, findings: string) => `指標 ${indicators} 項：${findings}`,
  totals: (files: number, unreadable: number, counts: string) =>
    `共 ${files} 個檔案${unreadable > 0 ? `，其中 ${unreadable} 個無法讀取` : ""}；${counts}`,
  unrecognised: (texts: readonly string[]) => `不屬於指標內容的文字 ${texts.length} 段：${texts.join("／")}`,
  ownSettings: (lines: string) => `依活頁簿的設定檢查：${lines}`,
  usualSettings: (lines: string) => `依預設的設定檢查：${lines}`,
  unreadable: (reason: string) => `無法檢查：${reason}`,
  problem(problem: FileProblem): string {
    switch (problem.code) {
      case "missing":
        return "找不到這個檔案。";
      case "folder":
        return "這是資料夾，請指定檔案。";
      case "unreadable":
        return "檔案無法開啟，請確認權限。";
      case "failed":
        return "檢查時發生未預期的狀況。請確認檔案內容，或分成數份後再檢查。";
      case "empty":
        return "檔案是空白的。";
      case "noTable":
        return "找不到報告表格。表格應有「衡量指標」與「績效衡量暨達成情形分析」兩欄；文字檔的欄位須以 Tab 分隔。";
      case "damagedWorkbook":
        return "活頁簿已損壞或設有密碼，請用 Excel 開啟後另存新檔。";
      case "binary":
        return formatsInChinese[problem.format];
    }
  },
};

const formatsInChinese: Readonly<Record<BinaryFormat, string>> = {
  office: "這是 Word 或 OpenDocument 檔案，請改存為 .xlsx、.txt 或 .html。",
  archive: "這是壓縮檔（.zip），請解壓縮後再檢查其中的檔案。",
  oldOffice: "這是設有密碼的檔案，或舊版的 Word 或 Excel 檔案。請移除密碼，或改存為 .xlsx、.txt 或 .html。",
  pdf: "這是 PDF 檔案，請改存為 .xlsx、.txt 或 .html。",
  rtf: "這是 RTF 檔案，請改存為 .xlsx、.txt 或 .html。",
  image: "這是圖片檔，無法檢查。請提供文字、網頁或活頁簿檔案。",
  unknown: "無法辨識檔案內容。請確認檔案是否完整，或改存為 .xlsx、.txt 或 .html。",
};

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const en: typeof zhTW = {
  usage: `Usage: npm run review -- [--json] [--all] [--lang zh-TW|en] FILE...
--all reviews the reports of earlier years in a workbook as well.
Reviews annual performance reports: plain text (.txt), web pages (.html) or workbooks (.xlsx).
Exit codes: 0 no errors, 1 errors or a file that cannot be read, 2 wrong usage.`,
  columns: {
    severity: "severity",
    rule: "rule",
    indicator: "indicator",
    place: "place",
    message: "message",
  },
  line: (line) => `line ${line}`,
  reportInSheet: (title, sheet) => `“${title}” (sheet “${sheet}”)`,
  comparedWith: (title, sheet) =>
    `Last year’s report “${title}” (sheet “${sheet}”) was compared with, not reviewed; --all reviews it as well.`,
  notReviewed: (title, sheet) =>
    `The report of an earlier year “${title}” (sheet “${sheet}”) was not reviewed; --all reviews it as well.`,
  misuse: {
    noFile: "Name a file.",
    language: "--lang takes zh-TW or en.",
    option: (given) => `${given} is not known.`,
  },
  ignored: "ignored",
  counts: (indicators, findings) => `${counted(indicators, "indicator")}: ${findings}`,
  totals: (files, unreadable, counts) =>
    `${counted(files, "file")}${unreadable > 0 ? `, ${unreadable} of them not readable` : ""}; ${counts}`,
  unrecognised: (texts) => `Text that belongs to no indicator (${texts.length}): ${texts.join(" / ")}`,
  ownSettings: (lines) => `By the settings of the workbook: ${lines}`,
  usualSettings: (lines) => `By the usual settings: ${lines}`,
  unreadable: (reason) => `Not reviewed: ${reason}`,
  problem(problem) {
    switch (problem.code) {
      case "missing":
        return "There is no such file.";
      case "folder":
        return "This is a folder; name its files.";
      case "unreadable":
        return "The file cannot be opened; check its permissions.";
      case "failed":
        return "Something unexpected happened while it was reviewed. Check its content, or review it in parts.";
      case "empty":
        return "The file is empty.";
      case "noTable":
        return "There is no report table in it: one with a column of indicators and one of analysis, set apart by tabs in a text file.";
      case "damagedWorkbook":
        return "The workbook is damaged or has a password; open it in Excel and save it anew.";
      case "binary":
        return formatsInEnglish[problem.format];
    }
  },
};

const formatsInEnglish: Readonly<Record<BinaryFormat, string>> = {
  office: "This is a Word or OpenDocument file; save it as .xlsx, .txt or .html.",
  archive: "This is a compressed file (.zip); unpack it and review the files in it.",
  oldOffice:
    "This file has a password, or is an old Word or Excel file; remove the password, or save it as .xlsx, .txt or .html.",
  pdf: "This is a PDF file; save it as .xlsx, .txt or .html.",
  rtf: "This is an RTF file; save it as .xlsx, .txt or .html.",
  image: "This is an image and cannot be reviewed; ask for a text, page or workbook.",
  unknown: "What is in this file is not known; check that it is whole, or save it as .xlsx, .txt or .html.",
};

/** Everything the command says; findings have their sentences from the add-in. */
export function wordsFor(language: Language): typeof zhTW {
  return language === "zh-TW" ? zhTW : en;
}
