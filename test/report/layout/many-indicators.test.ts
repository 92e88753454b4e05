import { describe, expect, test } from "@jest/globals";
import { zhTW } from "../../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import { textOf } from "./plan-rules";
import { goalOf, indicatorOf, reportOf, sectionOf } from "./report-builder";

/** High enough for a page of its own. */
const longText = "辦理跨國境婚姻媒合業務之管理及輔導。".repeat(28);

describe("more indicators than Excel has page breaks", () => {
  const indicators = Array.from({ length: 1200 }, (_, at) =>
    indicatorOf(at + 1, { sections: [sectionOf("progress", "辦理情形", longText)] }),
  );
  const { report } = planSheets(reportOf([goalOf("g1", "目標", indicators)]), defaultLayoutOptions, zhTW);

  test("the breaks stop where Excel's do, the rows do not", () => {
    expect(report.pageBreaks).toHaveLength(1026);
    expect(report.rows.length).toBeGreaterThanOrEqual(2 + 1200);
  });

  test("beyond the Chinese numerals they are numbered in digits", () => {
    const names = report.rows.map(({ cells }) => textOf(cells[1]));
    expect(names).toContain("九百九十九、指標999");
    expect(names).toContain("1000、指標1000");
  });
});
