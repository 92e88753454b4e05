import type { BinaryFormat, ImportProblem } from "../report/import/import-result";
import type { Language } from "./language";

/** Why a text or file could not be imported, and what to do instead. */
export function importProblemSentence(problem: ImportProblem, language: Language): string {
  return language === "zh-TW" ? inChinese(problem) : inEnglish(problem);
}

function inChinese(problem: ImportProblem): string {
  switch (problem.code) {
    case "empty":
      return "內容是空白的，活頁簿未受影響。請貼上整份報告，或選取含有「年度績效目標、衡量指標、績效衡量暨達成情形分析」三欄表格的檔案。";
    case "binary":
      return `${formatsInChinese[problem.format]}，無法直接讀取，活頁簿未受影響。請在原程式中開啟，複製整張表格後貼到本窗格，或另存為純文字檔（.txt）或網頁檔（.html）再開啟。`;
    case "noTable":
      return `內容共 ${problem.characters.toLocaleString("zh-TW")} 字，但找不到報告表格，活頁簿未受影響。表格應有「衡量指標」與「績效衡量暨達成情形分析」兩欄；請複製整張表格（含標題列）後再貼上。`;
  }
}

const formatsInChinese: Readonly<Record<BinaryFormat, string>> = {
  office: "這是 Word、Excel 或 OpenDocument 檔案",
  archive: "這是壓縮檔（.zip）",
  oldOffice: "這是舊版 Word 或 Excel 檔案（.doc、.xls）",
  pdf: "這是 PDF 檔案",
  rtf: "這是 RTF 檔案",
  image: "這是圖片檔",
  unknown: "這不是文字檔",
};

function inEnglish(problem: ImportProblem): string {
  switch (problem.code) {
    case "empty":
      return "There is no text in it; your workbook is untouched. Paste the whole report, or choose a file with the table of goals, indicators and analysis.";
    case "binary":
      return `${formatsInEnglish[problem.format]}, which cannot be read directly; your workbook is untouched. Open it in its own program, copy the whole table and paste it here, or save it as plain text (.txt) or as a web page (.html) and open that.`;
    case "noTable":
      return `It has ${problem.characters.toLocaleString("en")} characters but no report table; your workbook is untouched. The table needs a column of indicators and one of analysis; copy it whole, with its header row, and paste again.`;
  }
}

const formatsInEnglish: Readonly<Record<BinaryFormat, string>> = {
  office: "This is a Word, Excel or OpenDocument file",
  archive: "This is a compressed file (.zip)",
  oldOffice: "This is an old Word or Excel file (.doc, .xls)",
  pdf: "This is a PDF file",
  rtf: "This is an RTF file",
  image: "This is an image",
  unknown: "This is not a text file",
};
