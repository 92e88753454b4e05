import { describe, expect, test } from "@jest/globals";
import { fixCells, fixOfCell, reverseCellFix } from "../../src/excel/cell-fix";
import { problemOf, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "工作表1";
const cell = { sheet, address: "A1" };
const fix = (before: string, after: string, content: string) =>
  fixOfCell({ before, after }, cell, content)?.after ?? null;

describe("a fix in the cell that shows its paragraph", () => {
  test.each([
    ["after heading and marker", "100%。", "180.3%。", "三、目標達成值：100%。", "三、目標達成值：180.3%。"],
    ["the paragraph at the end, also where its heading says the same", "甲", "乙", "甲：甲", "甲：乙"],
    ["between other paragraphs", "甲。", "乙。", "子。\n甲。\n丑。", "子。\n乙。\n丑。"],
    ["words with signs of a pattern", "$&(1)", "$1", "一、$&(1)", "一、$1"],
  ])("changes %s", (_name, before, after, content, expected) => {
    expect(fix(before, after, content)).toBe(expected);
  });

  test.each([
    ["a formula", "100%", '="達成值："&TEXT(K2,"0%")&"100%"'],
    ["a text that goes on in another row", "甲乙丙丁", "甲乙"],
    ["a text that stands there twice", "甲。", "甲。\n甲。\n乙。"],
    ["a claim that another one repeats", "100%。", "（一）100%。（二）100%。"],
    ["the same behind a heading", "100%。", "三、目標達成值：（一）100%。（二）100%。"],
    ["the end of another figure", "50%。", "一、達成率 150%。\n二、無。"],
    ["nothing to change", "乙", "乙"],
  ])("is not offered for %s", (_name, before, content) => {
    expect(fix(before, "乙", content)).toBeNull();
  });
});

describe("fixing", () => {
  const made = { cell, before: "1+1", after: "=1+1", kind: "text" } as const;
  const second = { cell: { sheet, address: "B2" }, before: "提昇", after: "提升", kind: "text" } as const;

  test("writes text as text, and can be taken back", async () => {
    workbench.workbook.enter(sheet, 0, 0, "'1+1");
    expect(await fixCells([made])).toEqual({ fixed: [made], changed: [] });
    expect(workbench.cell(sheet, 0, 0)).toMatchObject({ formula: null, value: "=1+1" });
    await fixCells([reverseCellFix(made)]);
    expect(workbench.cell(sheet, 0, 0)?.value).toBe("1+1");
  });

  test("writes a figure as a number, and keeps how it is shown", async () => {
    workbench.workbook.enter(sheet, 0, 0, "100%");
    const claim = { cell, before: "1", after: "1.803", kind: "number" } as const;
    await fixCells([claim]);
    expect(workbench.cell(sheet, 0, 0)).toMatchObject({ value: 1.803, text: "180%" });
  });

  test("several cells takes two requests, and leaves one that says something else by now", async () => {
    workbench.workbook.enter(sheet, 0, 0, "2+2");
    workbench.workbook.enter(sheet, 1, 1, "提昇");
    const third = { ...second, cell: { sheet, address: "C3" } };
    workbench.workbook.enter(sheet, 2, 2, "提昇");
    workbench.requests();
    expect(await fixCells([made, second, third])).toEqual({ fixed: [second, third], changed: [made] });
    expect(workbench.requests()).toEqual({ all: 2, writes: 1 });
    expect(workbench.cell(sheet, 0, 0)?.value).toBe("2+2");
    expect(workbench.cell(sheet, 2, 2)?.value).toBe("提升");
  });

  test("names a protected sheet, and writes in no other", async () => {
    workbench.workbook.enter(sheet, 1, 1, "提昇");
    workbench.workbook.addSheet("保護");
    workbench.workbook.enter("保護", 0, 0, "'1+1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("保護").protection.protect();
      await context.sync();
    });
    const locked = { ...made, cell: { sheet: "保護", address: "A1" } };
    expect(await problemOf(fixCells([second, locked]))).toEqual({ kind: "protectedSheet", sheet: "保護" });
    expect(workbench.cell(sheet, 1, 1)?.value).toBe("提昇");
  });

  test("counts a cell as fixed that says so already, and takes it back with the others", async () => {
    workbench.workbook.enter(sheet, 0, 0, "'1+1");
    workbench.workbook.enter(sheet, 1, 1, "提昇");
    // Excel wrote them, though it did not answer in time.
    await fixCells([made, second]);
    workbench.requests();
    const { fixed, changed } = await fixCells([made, second]);
    expect([fixed, changed, workbench.requests().writes]).toEqual([[made, second], [], 0]);
    await fixCells(fixed.map(reverseCellFix));
    expect(workbench.cell(sheet, 1, 1)?.value).toBe("提昇");
  });

  test("writes nothing where it is not to be made any more", async () => {
    workbench.workbook.enter(sheet, 0, 0, "'1+1");
    workbench.workbook.enter(sheet, 1, 1, "提升");
    expect(await fixCells([], [made, second])).toEqual({ fixed: [second], changed: [made] });
    expect(workbench.cell(sheet, 0, 0)?.value).toBe("1+1");
  });

  test("many long cells stay below what Excel takes in one request", async () => {
    const words = "為民服務提昇".repeat(200);
    const rows = 1_500;
    await Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem(sheet);
      for (let row = 0; row < rows; row += 500) {
        own.getRangeByIndexes(row, 0, 500, 1).values = Array.from({ length: 500 }, () => [words]);
        await context.sync();
      }
    });
    const all = Array.from({ length: rows }, (_, row) => ({
      cell: { sheet, address: `A${String(row + 1)}` },
      before: words,
      after: words.replaceAll("提昇", "提升"),
      kind: "text" as const,
    }));
    workbench.requests();
    expect((await fixCells(all)).fixed).toHaveLength(rows);
    expect(workbench.requests().all).toBeLessThan(10);
    expect(workbench.cell(sheet, rows - 1, 0)?.value).not.toContain("提昇");
  });
});
