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
  "analysis-empty": { text: "" },
  "target-missing": { label: "" },
  "actual-missing": { label: "Visits", unit: "x" },
  "structure-damage": { notice: "splitParagraph", line: 16, text: "x" },
  "indicator-in-goal-column": { line: 11, text: "x" },
  "goal-inherited": { goal: "Rights" },
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
  "cut-off-early": { year: 99, month: 11 },
  "cell-content": { notice: "textInNumberCell", text: "300x" },
  "remedy-missing": { value: 0.8, label: "", lacks: "both" },
  "weights-total": { level: "goal", total: 0.9, expected: 1, weights: "50% + 40%", goal: "Rights" },
  "goal-as-indicator": { text: "Better work" },
  "mixed-capping": { policy: "unstated", capped: "6", uncapped: "1, 3", cap: 1 },
  "implausible-achievement": { value: 14.56, least: 0.5, most: 1.5, label: "" },
  "no-combination-rule": { measures: 2, targets: "2,800, 4,200", values: "144%, 155%" },
  "schedule-words": { words: "符合", against: "超前" },
  "ahead-by-rate": { rate: "144%", words: "x 144%", ahead: 0.44 },
  "growth-as-result": { rate: "2%", hasTarget: 0 },
  "growth-base": { fault: "points", rate: "17.1%", from: "75%", to: "57.9%", points: 17.1, percent: 0.228 },
  "formula-incomplete": { fault: "noRatio", formula: "x100%" },
  "name-and-measure-differ": { fault: "rateByCount", name: "rate", measured: "2,800", unit: "x" },
  "dates-disagree": { fault: "deadline", found: 100, year: 99 },
  "no-result-told": {},
  "listed-count-differs": { count: 3, least: 5, most: 11, unit: "x" },
  "target-below-last-actual": { target: 63, last: 65, kind: "actual", unit: "x", label: "" },
  "method-revised": { by: "history", target: 80, unit: "x", lastUnit: "y" },
  "light-inconsistent": { light: "green", proposed: "red", value: 0.7 },
  "numbering-broken": { fault: "gap", marker: "3.", after: "1." },
  "stages-missing": { stages: "4" },
  "duplicate-statement": { first: "541", second: "541" },
  characters: { fault: "punctuation", words: ",", count: 5 },
};

/** What one rule says in several ways. */
const variants: readonly (readonly [RuleId, Finding["details"]])[] = [
  ["listed-count-differs", { fault: "sum", count: 749, least: 729, most: 729, unit: "x" }],
  ["stated-differs", { stated: "100%", computed: 1.2, unit: "", label: "" }],
  ["narrative-differs", { fault: "amount", stated: "2,644", told: "2,544" }],
  ["stated-differs", { ...examples["stated-differs"], actual: 18, part: "216,000", whole: "1,200,000" }],
  ["stated-differs", { stated: "94.3%", fault: "share", part: "8,412", whole: "9,050", computed: 0.93 }],
  ["stated-differs", { stated: "100%", fault: "words", asked: "top 10", told: "12th" }],
  ["stated-differs", { ...examples["stated-differs"], method: "inverse" }],
  ["bound-used", { text: ">600", bound: "above", unit: "x" }],
  ["ahead-by-rate", { rate: "65%", words: "x 65%", ahead: 0.05, measured: 1 }],
  ["analysis-empty", { text: "x" }],
  ["target-missing", { label: "", fault: "deadline" }],
  ["target-missing", { label: "", fault: "completion" }],
  ["target-missing", { label: "", fault: "late", deadline: "113-9", done: "11" }],
  ["target-missing", { label: "", fault: "stages", figures: "30, 60" }],
  ...["parts", "unit", "period"].map(
    (fault) => ["actual-missing", { label: "", fault, figures: "300", unit: "x" }] as const,
  ),
  ["section-missing", { section: "all" }],
  ["section-missing", { section: "standard", whole: 1 }],
  ["goal-inherited", { goal: "" }],
  ["goal-inherited", { goal: "", whole: 1 }],
  ["cut-off-early", { year: 0, month: 6 }],
  ["growth-as-result", { rate: "2%", hasTarget: 1 }],
  ["cell-content", { notice: "errorValue", text: "#DIV/0!" }],
  ["cell-content", { notice: "targetNotInText", text: "300", told: "330" }],
  ["cell-content", { notice: "actualNotInText", text: "300", told: "330" }],
  ["mixed-capping", { policy: "none", stated: "100%", cap: 1 }],
  ["mixed-capping", { policy: "atTarget", stated: "180%", cap: 1 }],
  ["goal-as-indicator", { text: "Better work", goal: 1 }],
  ["implausible-achievement", { value: 0.2, least: 0.5, most: 1.5, label: "Visits", computed: 1 }],
  ["schedule-words", { words: "超前", against: "", value: 1 }],
  ["schedule-words", { words: "超前", against: "", value: 1.05, closed: 1 }],
  ["schedule-words", { fault: "late", words: "提前", deadline: "110-9", done: "110-11" }],
  ["schedule-words", { fault: "denied", says: "met", words: "已超越年度目標", against: "", value: 0.95 }],
  ["schedule-words", { fault: "denied", says: "missed", words: "未達目標", against: "", value: 1.05 }],
  ["growth-base", { fault: "value", rate: "16%", from: "100", to: "118", percent: 0.18 }],
  ["growth-base", { fault: "missing", rate: "2%" }],
  ["growth-base", { fault: "zero", rate: "100%", base: "0" }],
  ["growth-base", { fault: "name", rate: "7.4%", named: "x", against: "年" }],
  [
    "growth-base",
    { fault: "percent", rate: "22.8 points", from: "75%", to: "57.9%", points: 17.1, percent: 0.228 },
  ],
  ["formula-incomplete", { fault: "oneSided", formula: "/x100%" }],
  ["formula-incomplete", { fault: "factor", formula: "*100", result: "2%" }],
  ["method-revised", { by: "words", target: "", unit: "", lastUnit: "" }],
  ["light-inconsistent", { all: 11 }],
  ["numbering-broken", { fault: "sections", marker: "Result", after: "Benefits" }],
  ["numbering-broken", { fault: "back", marker: "2.", after: "" }],
  ...["digits", "quotes", "fullStop", "promote", "factor"].map(
    (fault) => ["characters", { fault, words: "x", count: 1 }] as const,
  ),
  ["characters", { fault: "tai", words: "x", count: 7, other: "y", otherCount: 2 }],
];

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

  test.each(variants)("%s is complete with %j", (rule, details) => {
    expect(sentence(rule, "zh-TW", details)).toMatch(han);
    expect(sentence(rule, "en", details)).not.toMatch(han);
    for (const language of ["zh-TW", "en"] as const) {
      expect(sentence(rule, language, details)).toMatch(/[。.]$/);
      expect(sentence(rule, language, details)).not.toMatch(/undefined|NaN|「」|“”/);
    }
  });

  test("gives the figures as a person writes them", () => {
    expect(sentence("stated-differs", "zh-TW")).toContain("180.3%");
    expect(sentence("increment-or-level", "en")).toContain("2,800 x");
    expect(sentence("increment-or-level", "en")).toContain("by the increase 188.6%");
  });

  test.each([
    ["100%", 1.80333, "180.3%"],
    ["99.95%", 0.99949, "99.949%"],
    ["105.25%", 1.05214, "105.21%"],
    ["100%", 0.99951, "99.95%"],
    ["９９．９５％", 0.99934, "99.93%"],
    ["101.00%", 1.005, "100.5%"],
  ])("shows beside %s that %p is another figure", (stated, computed, told) => {
    const details = { ...examples["stated-differs"], stated, computed };
    expect(sentence("stated-differs", "zh-TW", details)).toContain(`計算為 ${told}。`);
  });

  test.each([
    [{ target: 63, last: 65.5, unit: "%" }, "63%", "65.5%"],
    [{ target: 90_000_000, last: 120_000_000, unit: "元" }, "9,000 萬元", "1.2 億元"],
    [{ target: 123_456, last: 1_500_000, unit: "元" }, "123,456 元", "150 萬元"],
    [{ target: 8, last: 12_000, unit: "場次" }, "8 場次", "12,000 場次"],
  ])("gives %j with its unit", (details, target, last) => {
    const told = sentence("target-below-last-actual", "zh-TW", { ...details, kind: "actual", label: "" });
    expect(told).toContain(`目標值 ${target}，`);
    expect(told).toContain(`實際值 ${last}，`);
  });

  test("names the measure only where there are several", () => {
    expect(sentence("actual-missing", "en")).toContain("of “Visits”");
    expect(sentence("target-missing", "zh-TW")).toMatch(/^找不到可辨認的目標值/);
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
  const formats: readonly BinaryFormat[] = [
    "office",
    "archive",
    "oldOffice",
    "pdf",
    "rtf",
    "image",
    "unknown",
  ];
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
