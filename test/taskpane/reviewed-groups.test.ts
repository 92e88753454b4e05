import { describe, expect, test } from "@jest/globals";
import type { ReviewedFinding } from "../../src/excel/review-workbook";
import type { RuleId, Severity } from "../../src/report/review/finding";
import { countKinds, groupReviewed, keyedFindings } from "../../src/taskpane/reviewed-groups";
import { reviewMemo } from "../../src/taskpane/review-text";
import { defaultSettings } from "../../src/report/review/settings";
import { keyOf } from "./finding-key";

const reviewed = (rule: RuleId, severity: Severity, indicator: number | null): ReviewedFinding => ({
  finding: { rule, severity, indicator, place: null, details: {}, quote: "超過\n541 場次" },
  key: keyOf(rule),
  indicatorTitle: indicator === null ? "" : `指標${indicator}`,
  indicatorKey: indicator === null ? "" : `i${indicator}/standard/heading`,
  cell: { sheet: "施政績效報告", address: "C43" },
  fixes: [],
  ignored: { kind: "open" },
});
const ignored = (one: ReviewedFinding): ReviewedFinding => ({
  ...one,
  ignored: {
    kind: "ignored",
    entry: { ...one.key, reason: "統計方式不同", by: "綜合規劃科", date: "2010-12-31" },
  },
});

const findings = [
  reviewed("characters", "info", null),
  reviewed("bound-used", "warning", 6),
  ignored(reviewed("target-missing", "error", 6)),
  reviewed("analysis-empty", "error", 10),
  reviewed("stated-differs", "error", 6),
  reviewed("bound-used", "warning", 2),
];

describe("the review in the panel", () => {
  test("counts what was ignored as nothing else", () => {
    expect(countKinds(findings)).toEqual({ error: 2, warning: 2, info: 1, ignored: 1 });
  });

  test("goes by indicator, the report as a whole last, the gravest first and the ignored last in each", () => {
    const groups = groupReviewed(findings, "byIndicator");
    expect(groups.map((group) => (group.kind === "indicator" ? group.title : group.kind))).toEqual([
      "指標2",
      "指標6",
      "指標10",
      "report",
    ]);
    expect(groups[1]?.findings.map(({ finding }) => finding.rule)).toEqual([
      "stated-differs",
      "bound-used",
      "target-missing",
    ]);
  });

  test("knows each finding apart, and again when others came before it", () => {
    const twice = [reviewed("bound-used", "warning", 6), reviewed("bound-used", "warning", 6)];
    const before = keyedFindings(twice).map(({ key }) => key);
    expect(new Set(before).size).toBe(2);
    const after = keyedFindings([reviewed("target-missing", "error", 6), ...twice]).map(({ key }) => key);
    expect(after.slice(1)).toEqual(before);
  });

  test("goes by rule, what is claimed wrongly first", () => {
    const groups = groupReviewed(findings, "byRule");
    expect(groups.map((group) => group.kind === "rule" && group.rule)).toEqual([
      "stated-differs",
      "analysis-empty",
      "target-missing",
      "bound-used",
      "characters",
    ]);
    expect(groups[3]?.findings.map(({ finding }) => finding.indicator)).toEqual([6, 2]);
  });
});

describe("the review as text for a memo", () => {
  const review = {
    title: "99 年度施政績效報告",
    fiscalYear: 99,
    reportSheet: "施政績效報告",
    previousTitle: "98 年度施政績效報告",
    indicatorCount: 11,
    findings: findings.slice(1, 3),
    settings: defaultSettings,
  };

  test("has a line for each finding, with its cell, its words, and why it was ignored", () => {
    const lines = reviewMemo(review, "2010-12-31", "zh-TW").split("\n");
    expect(lines.slice(0, 4)).toEqual([
      "99 年度施政績效報告檢查結果",
      "檢查日期：99 年 12 月 31 日",
      "錯誤 0 則、注意 1 則、提示 0 則；已略過 1 則。",
      "",
    ]);
    expect(lines[4]).toMatch(/^1\. \[注意\] 指標 6 施政績效報告!C43 .*（原文：超過 541 場次）$/);
    expect(lines[5]).toMatch(/^2\. \[錯誤\] .*已略過（綜合規劃科，99 年 12 月 31 日）：統計方式不同$/);
    const closing = lines.slice(lines.indexOf("檢查設定") + 1);
    expect(closing).toContain("達成度百分比的進位：四捨五入");
    expect(closing).toContain("達成度高於此值時提示說明：150%");
    expect(closing).toContain("權重合計與 100% 的容許差距：0.05%");
    expect(closing.at(-1)).toBe("與上年度報告比較：98 年度施政績效報告");
  });

  test("says whether there was anything to find", () => {
    const lines = (indicatorCount: number) =>
      reviewMemo({ ...review, findings: [], indicatorCount }, "2010-12-31", "zh-TW").split("\n");
    expect(lines(11)[3]).toBe("未發現需要處理的事項。");
    expect(lines(0)[3]).toBe("表中沒有衡量指標，無從檢查。");
  });
});
