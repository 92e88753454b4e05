import { describe, expect, test } from "@jest/globals";
import { referencedAreas } from "../../src/excel/referenced-areas";

const named = (formula: string): readonly string[] =>
  referencedAreas(formula, "表").map(
    ({ workbook, sheet, address }) => `${workbook === null ? "" : `[${workbook}]`}${sheet}!${address}`,
  );

describe("what a formula refers to", () => {
  test.each([
    ["=SUM(H9:$H$2)+h2", ["表!H2:H9", "表!H2"]],
    ["=SUM(H:H,3:5)+A1:A1", ["表!H:H", "表!3:5", "表!A1"]],
    ["='甲''乙'!K5+'甲''乙'!$K$5", ["甲'乙!K5"]],
    ['="A1"&B1&"\'[舊.xlsx]表\'!C1"', ["表!B1"]],
    ["=LOG10(A1)+表1[[#This Row],[A1]]", ["表!A1"]],
    ["=[舊.xlsx]績效資料!$I$8", ["[舊.xlsx]績效資料!I8"]],
    ["='C:\\報告\\[舊 1.xlsx]績效 資料'!I8:I9+A1", ["[舊 1.xlsx]績效 資料!I8:I9", "表!A1"]],
    ["='https://a.gov.tw/it''s/[舊.xlsx]甲''乙'!I8", ["[舊.xlsx]甲'乙!I8"]],
    ["=YTD2010+ZZZ8+XFE8+A1048577+XFD1048576", ["表!XFD1048576"]],
    ["=IF(A1", ["表!A1"]],
  ])("%s", (formula, expected) => {
    expect(named(formula)).toEqual(expected);
  });
});
