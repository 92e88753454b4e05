import { describe, expect, test } from "@jest/globals";
import { fixCell, fixOfCell, reverseCellFix } from "../../src/excel/cell-fix";
import { problemOf, useWorkbench } from "./sample-workbook";

const workbench = useWorkbench();
const sheet = "工作表1";
const cell = { sheet, address: "A1" };
const place = { indicatorId: "i1" };
const fix = (before: string, after: string, content: string) =>
  fixOfCell({ place, before, after }, cell, content)?.after ?? null;

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
    ["nothing to change", "乙", "乙"],
  ])("is not offered for %s", (_name, before, content) => {
    expect(fix(before, "乙", content)).toBeNull();
  });
});

describe("fixing", () => {
  const made = { cell, before: "1+1", after: "=1+1" };

  test("writes text as text, and can be taken back", async () => {
    workbench.workbook.enter(sheet, 0, 0, "'1+1");
    expect(await fixCell(made)).toBe("fixed");
    expect(workbench.cell(sheet, 0, 0)).toMatchObject({ formula: null, value: "=1+1" });
    expect(await fixCell(reverseCellFix(made))).toBe("fixed");
    expect(workbench.cell(sheet, 0, 0)?.value).toBe("1+1");
  });

  test("leaves a cell that says something else by now", async () => {
    workbench.workbook.enter(sheet, 0, 0, "2+2");
    expect(await fixCell(made)).toBe("changed");
    expect(workbench.cell(sheet, 0, 0)?.value).toBe("2+2");
  });

  test("names a protected sheet", async () => {
    workbench.workbook.enter(sheet, 0, 0, "'1+1");
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    expect(await problemOf(fixCell(made))).toEqual({ kind: "protectedSheet", sheet });
  });
});
