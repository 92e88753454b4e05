import { describe, expect, test } from "@jest/globals";
import { freeSheetName, freeTableName } from "../../src/excel/sheet-names";

describe("names that are free", () => {
  test.each([
    ["施政績效報告", [], "施政績效報告"],
    ["施政績效報告", ["施政績效報告"], "施政績效報告 (2)"],
    ["Report", ["REPORT", "report (2)"], "Report (3)"],
    ["長".repeat(40), ["長".repeat(31)], `${"長".repeat(27)} (2)`],
  ])("sheet %s beside %j", (wished, taken, expected) => {
    expect(freeSheetName(wished, taken)).toBe(expected);
  });

  test("a table's name takes no blanks", () => {
    expect(freeTableName("PerformanceData", ["performancedata"])).toBe("PerformanceData_2");
  });
});
