import { describe, expect, test } from "@jest/globals";
import { importProblemSentence } from "../../src/locale/import-problems";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import type { BinaryFormat, ImportProblem } from "../../src/report/import/import-result";
import type { Finding, RuleId } from "../../src/report/review/finding";

const han = /\p{Script=Han}/u;

/** An example of the details that each rule gives; by its type complete. */
const examples: Readonly<Record<RuleId, Finding["details"]>> = {
  "stated-differs": {
    stated: "100%",
    computed: 1.80333,
    target: 300,
    actual: 541,
    unit: "x",
    label: "Visits",
  },
  "narrative-differs": { stated: "100%", claimed: 1.8 },
  "analysis-empty": {},
  "target-missing": { label: "" },
  "actual-missing": { label: "Visits" },
  "structure-damage": { notice: "splitParagraph", line: 16, text: "x" },
  "indicator-in-goal-column": { line: 11, text: "x" },
  "goal-inherited": { line: 7, goal: "Rights" },
  "increment-or-level": {
    increment: 1400,
    level: 2800,
    actual: 4041,
    baseline: 1400,
    byLevel: 1.44321,
    byIncrement: 1.88643,
    unit: "x",
    label: "Visits",
  },
  "implied-figure": { figure: "target", value: 300, stated: "178%", known: 534, unit: "x" },
  "bound-used": { text: "541", bound: "above", unit: "x" },
  "section-missing": { section: "benefit" },
  "cut-off-early": { asOf: "99-11", year: 99, month: 11 },
};

function sentence(rule: RuleId, language: "zh-TW" | "en", details = examples[rule]): string {
  const finding: Finding = { rule, severity: "error", indicator: 1, place: null, details };
  return reviewMessagesFor(language).finding(finding);
}

describe("the sentence of a finding", () => {
  test.each(Object.keys(examples) as RuleId[])("%s is complete in both languages", (rule) => {
    expect(sentence(rule, "zh-TW")).toMatch(han);
    expect(sentence(rule, "en")).not.toMatch(han);
    for (const language of ["zh-TW", "en"] as const) {
      expect(sentence(rule, language)).toMatch(/[。.]$/);
      expect(sentence(rule, language)).not.toMatch(/undefined|NaN|「」|“”/);
    }
  });

  test("gives the figures as a person writes them", () => {
    expect(sentence("stated-differs", "zh-TW")).toContain("180.3%");
    expect(sentence("increment-or-level", "en")).toContain("2,800 x");
    expect(sentence("increment-or-level", "en")).toContain("by the increase 188.6%");
  });

  test("names the measure only where there are several", () => {
    expect(sentence("actual-missing", "en")).toContain("of “Visits”");
    expect(sentence("target-missing", "zh-TW")).toMatch(/^沒有目標值/);
  });

  test("offers a cap only where one would explain the figure", () => {
    expect(sentence("stated-differs", "zh-TW")).not.toContain("上限");
    const details = { ...examples["stated-differs"], cap: 1 };
    expect(sentence("stated-differs", "zh-TW", details)).toContain("以 100% 為上限");
  });

  test("of an inferred figure says that it was not filled in", () => {
    expect(sentence("implied-figure", "zh-TW")).toContain("未予填入");
    expect(sentence("implied-figure", "en")).toContain("not filled in");
  });
});

describe("the sentence of a report that cannot be read", () => {
  const formats: readonly BinaryFormat[] = ["office", "oldOffice", "pdf", "rtf", "image", "unknown"];
  const problems: readonly ImportProblem[] = [
    { code: "empty" },
    { code: "noTable", characters: 1234 },
    ...formats.map((format) => ({ code: "binary" as const, format })),
  ];

  test.each(problems)("%j says that the workbook is untouched and what to do", (problem) => {
    expect(importProblemSentence(problem, "zh-TW")).toContain("活頁簿未受影響");
    expect(importProblemSentence(problem, "zh-TW")).toMatch(/請/);
    expect(importProblemSentence(problem, "en")).toContain("your workbook is untouched");
    expect(importProblemSentence(problem, "en")).not.toMatch(han);
  });
});
