import { describe, expect, test } from "@jest/globals";
import { quotedSheetName, referenceText, rewriteFormula } from "../../src/excel/formula-references";

/** Every reference one row further down, on a sheet of another name. */
function moved(formula: string): string {
  return rewriteFormula(formula, {
    reference: ({ sheet, first, last }) =>
      referenceText({
        sheet: sheet === null ? null : "新名",
        first: { ...first, row: first.row + 1 },
        last: last === null ? null : { ...last, row: last.row + 1 },
      }),
  });
}

describe("references in a formula", () => {
  test.each([
    ["=H5/I5", "=H6/I6"],
    ["=SUM($A$1:B10)", "=SUM($A$2:B11)"],
    ["='績效 資料'!K5", "=新名!K6"],
    ["='甲''乙'!K5&績效資料!K6", "=新名!K6&新名!K7"],
    ['=IF(A1="A1, B2",""&B2,"")', '=IF(A2="A1, B2",""&B3,"")'],
    ["=LOG10(A1)+ATAN2(1,B1)", "=LOG10(A2)+ATAN2(1,B2)"],
    ["=SUM(表[目標值])+表[[#This Row],[A1]]", "=SUM(表[目標值])+表[[#This Row],[A1]]"],
    ["=名稱1+A1B2+TRUE", "=名稱1+A1B2+TRUE"],
  ])("%s", (formula, expected) => {
    expect(moved(formula)).toBe(expected);
  });

  test.each([
    ["績效資料", "績效資料"],
    ["績效資料 (2)", "'績效資料 (2)'"],
    ["甲'乙", "'甲''乙'"],
    ["Q1", "'Q1'"],
  ])("the sheet %s is written %s", (name, expected) => {
    expect(quotedSheetName(name)).toBe(expected);
  });
});
