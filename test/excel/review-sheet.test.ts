import { describe, expect, test } from "@jest/globals";
import { writeReviewSheet } from "../../src/excel/review-sheet";
import type { ReviewSheetContent } from "../../src/excel/review-sheet-content";
import { useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();

const content: ReviewSheetContent = {
  name: "檢查結果",
  subject: "99",
  title: "99 年度施政績效報告檢查結果",
  lead: ["檢查日期：99 年 12 月 31 日", "錯誤 1 則"],
  columns: ["指標", "類別", "儲存格", "意見", "原文", "處理情形"],
  findings: [
    {
      indicator: 6,
      severity: "錯誤",
      cell: { sheet: "甲's 報告", address: "C43" },
      cellName: "C43",
      sentence: "目標達成值寫為 100%。",
      quote: "=1+1",
      settled: "待處理",
    },
    {
      indicator: null,
      severity: "注意",
      cell: null,
      cellName: "",
      sentence: "用字不一。",
      quote: "",
      settled: "待處理",
    },
  ],
  closing: ["檢查設定", "不設上限"],
};

const texts = (name: string): readonly string[] => workbench.sheet(name).cells.map(({ text }) => text);
const formulaAt = (row: number, column: number) => workbench.cell("檢查結果", row, column)?.formula;

describe("the sheet of the review", () => {
  test("shows every finding with its cell as a link, and words as words", async () => {
    expect(await writeReviewSheet(content)).toBe("檢查結果");
    expect(texts("檢查結果")).toEqual(
      expect.arrayContaining([content.title, "C43", "=1+1", "檢查設定\n不設上限"]),
    );
    expect(formulaAt(4, 2)).toBe(`=HYPERLINK("#'甲''s 報告'!C43","C43")`);
    expect(formulaAt(4, 4)).toBeNull();
    expect(workbench.workbook.activeSheet.name).toBe("檢查結果");
  });

  test("prints on A4, one page wide, its header on every page", async () => {
    await writeReviewSheet(content);
    const { page } = workbench.sheet("檢查結果");
    expect(page).toMatchObject({ orientation: "Portrait", titleRows: { first: 3, last: 3 } });
    expect(page.paperSize.toUpperCase()).toBe("A4");
    expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
    expect(page.printArea).toEqual({ row: 0, column: 0, rowCount: 8, columnCount: 6 });
  });

  test("is written anew as long as it stands as it was written", async () => {
    await writeReviewSheet(content);
    expect(await writeReviewSheet({ ...content, findings: content.findings.slice(0, 1) })).toBe("檢查結果");
    expect(texts("檢查結果")).not.toContain("用字不一。");
    expect(workbench.workbook.sheets).toHaveLength(2);
  });

  test.each([
    ["in the list", 4, 5],
    ["below it", 20, 0],
    ["beside it", 4, 8],
  ])("is left alone once somebody has written %s", async (_place, row, column) => {
    await writeReviewSheet(content);
    workbench.workbook.enter("檢查結果", row, column, "已請業務單位確認");
    expect(await writeReviewSheet(content)).toBe("檢查結果 (2)");
    expect(texts("檢查結果")).toContain("已請業務單位確認");
    expect(await writeReviewSheet(content)).toBe("檢查結果 (2)");
  });

  test("leaves the review of another report, and finds its own again", async () => {
    const other = { ...content, subject: "98", title: "98 年度施政績效報告檢查結果" };
    await writeReviewSheet(content);
    expect(await writeReviewSheet(other)).toBe("檢查結果 (2)");
    expect(await writeReviewSheet(content)).toBe("檢查結果");
    expect(texts("檢查結果")).toContain(content.title);
    expect(texts("檢查結果 (2)")).toContain(other.title);
  });

  test("leaves a sheet of the same name that is none of ours", async () => {
    workbench.workbook.addSheet("檢查結果");
    workbench.workbook.enter("檢查結果", 0, 0, "自己的");
    expect(await writeReviewSheet(content)).toBe("檢查結果 (2)");
    expect(texts("檢查結果")).toEqual(["自己的"]);
  });

  test.each(["Hidden", "VeryHidden"] as const)("is shown again when it was made %s", async (visibility) => {
    await writeReviewSheet(content);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("檢查結果").visibility = visibility;
      await context.sync();
    });
    expect(await writeReviewSheet(content)).toBe("檢查結果");
    expect(workbench.workbook.activeSheet.name).toBe("檢查結果");
  });

  test("shows every row and column when it is written anew", async () => {
    await writeReviewSheet(content);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("檢查結果");
      sheet.autoFilter.apply("A4:F6", 1, { filterOn: "Values", values: ["注意"] });
      sheet.getRange("6:6").rowHidden = true;
      sheet.getRange("E:E").columnHidden = true;
      await context.sync();
    });
    const hidden = () => {
      const { rows, columns } = workbench.sheet("檢查結果");
      return [rows, columns].map((lines) => lines.flatMap((line, at) => (line?.hidden === true ? [at] : [])));
    };
    expect(hidden()).toEqual([
      [4, 5],
      [4, 6],
    ]);
    await writeReviewSheet(content);
    // The mark of the sheet stays hidden.
    expect(hidden()).toEqual([[], [6]]);
  });
});
