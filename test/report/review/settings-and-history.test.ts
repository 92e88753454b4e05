import { describe, expect, test } from "@jest/globals";
import type { Finding, RuleId } from "../../../src/report/review/finding";
import { ruleIds } from "../../../src/report/review/finding";
import { reviewReport, type ReviewContext } from "../../../src/report/review/review-report";
import { rules } from "../../../src/report/review/rules";
import { defaultSettings, settingsFrom, type Thresholds } from "../../../src/report/review/settings";
import { importSample, importText } from "../verdict/sample-report";

const sample = importSample();

function oneIndicator(standard: string, progress: string, result: string, year = 113) {
  return importText(
    `${year} 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t巡迴服務\t一、衡量標準：${standard}二、辦理情形：${progress}三、目標達成值：${result}四、效益：良好。`,
  );
}

function found(
  rule: RuleId,
  { report, notices }: typeof sample,
  context?: ReviewContext,
): readonly Finding[] {
  return reviewReport(report, notices, context).filter((finding) => finding.rule === rule);
}

function withThresholds(thresholds: Partial<Thresholds>) {
  return { ...defaultSettings, thresholds: { ...defaultSettings.thresholds, ...thresholds } };
}

test("every rule is listed once, in the order of its id", () => {
  expect(rules.map(({ id }) => id)).toEqual([...ruleIds]);
});

describe("settings", () => {
  test("the band decides what is plausible", () => {
    const settings = withThresholds({ plausibleMost: 2 });
    expect(found("implausible-achievement", sample, { settings }).map(({ indicator }) => indicator)).toEqual([
      8,
    ]);
  });

  test("a policy on capping makes either side of a mixture the fault", () => {
    const numbers = (cap: "none" | "atTarget") =>
      found("mixed-capping", sample, { settings: { ...defaultSettings, cap } }).map(
        ({ indicator }) => indicator,
      );
    expect(numbers("none")).toEqual([6]);
    expect(numbers("atTarget")).toEqual([1, 3, 7, 8]);
  });

  test("the method for lower is better decides how far a target was missed", () => {
    const late = oneIndicator("處理天數 10 天以下。", "平均處理天數 25 天。", "0%。");
    const value = (lowerIsBetter: "either" | "linear" | "inverse") =>
      found("implausible-achievement", late, { settings: { ...defaultSettings, lowerIsBetter } })[0]?.details[
        "value"
      ];
    expect(value("either")).toBe(0);
    expect(value("linear")).toBe(0);
    expect(value("inverse")).toBeCloseTo(0.4);
  });

  test("a claim by the other method for lower is better is false once a method is settled", () => {
    const late = oneIndicator("處理天數 10 天以下。", "平均處理天數 12 天，將檢討改善流程。", "83.3%。");
    const contradicted = (lowerIsBetter: "either" | "linear" | "inverse") =>
      found("stated-differs", late, { settings: { ...defaultSettings, lowerIsBetter } }).map(
        ({ details }) => details["computed"],
      );
    expect(contradicted("either")).toEqual([]);
    expect(contradicted("linear")).toEqual([0.8]);
    expect(contradicted("inverse")).toEqual([]);
  });

  test("digits cut off are right where that is how they are rounded, and wrong where they are not", () => {
    const cut = oneIndicator("辦理 60 場。", "共辦理 65 場。", "108.3%。");
    const cutLower = oneIndicator("辦理 300 場。", "共辦理 541 場。", "180%。");
    const cutFurther = oneIndicator("辦理 1,000 場。", "共辦理 1,809 場。", "180%。");
    const count = (rounding: "halfUp" | "down", report: typeof sample) =>
      found("stated-differs", report, { settings: { ...defaultSettings, rounding } }).length;
    expect([count("halfUp", cut), count("down", cut)]).toEqual([0, 0]);
    expect([count("halfUp", cutLower), count("down", cutLower)]).toEqual([0, 0]);
    expect([count("halfUp", cutFurther), count("down", cutFurther)]).toEqual([1, 0]);
  });

  test("a claim that ends at the cap is right where a cap was laid down, in the settings or in words", () => {
    const plain = oneIndicator("辦理 100 場。", "共辦理 130 場。", "100%。");
    const said = oneIndicator("辦理 100 場，達成率以 120% 為上限。", "共辦理 130 場。", "120%。");
    const count = (report: typeof sample, cap: "unstated" | "atTarget" | "none") =>
      found("stated-differs", report, { settings: { ...defaultSettings, cap } }).length;
    expect([count(plain, "unstated"), count(plain, "atTarget"), count(plain, "none")]).toEqual([1, 0, 1]);
    const short = oneIndicator("辦理 60 場。", "共辦理 90 場。", "95%。");
    const settings = { ...defaultSettings, cap: "atTarget" } as const;
    expect(found("stated-differs", short, { settings })[0]).toMatchObject({
      details: { due: 1 },
      fix: { after: "100%。" },
    });
    expect([count(said, "unstated"), count(said, "atTarget"), count(said, "none")]).toEqual([0, 1, 1]);
  });

  test("the proposed value is rounded as the settings say", () => {
    const wrong = oneIndicator("辦理 600 場。", "共辦理 1,003 場。", "150%。");
    const proposed = (rounding: "halfUp" | "down") =>
      found("stated-differs", wrong, { settings: { ...defaultSettings, rounding } })[0]?.fix?.after;
    expect(proposed("halfUp")).toBe("167.2%。");
    expect(proposed("down")).toBe("167.1%。");
  });

  test.each([
    ["nothing", undefined],
    ["a text", "linear"],
    ["what a later version may keep", { lowerIsBetter: "cubic", thresholds: { greenFrom: "1" }, other: 1 }],
    ["thresholds that cannot be", { thresholds: { plausibleLeast: 3, plausibleMost: 2 } }],
  ])("are the defaults where %s is kept", (_what, kept) => {
    expect(settingsFrom(kept)).toEqual(defaultSettings);
  });

  test("come back as they were kept", () => {
    const settings = { ...withThresholds({ greenFrom: 0.95, yellowFrom: 0.7 }), rounding: "down" } as const;
    expect(settingsFrom(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test("a tolerance lets a result just short of its target be on schedule", () => {
    const short = oneIndicator(
      "辦理 100 場。",
      "共辦理 99 場，因颱風取消，將加強改善。",
      "99%，符合預定進度。",
    );
    expect(found("schedule-words", short)).toHaveLength(1);
    const settings = withThresholds({ scheduleTolerance: 0.02 });
    expect(found("schedule-words", short, { settings })).toEqual([]);
  });
});

describe("last year's report", () => {
  const last = oneIndicator("辦理 60 場。", "共辦理 65 場。", "108.3%。", 112).report;

  test("shows a target below what was reached", () => {
    const now = oneIndicator("辦理 60 場。", "共辦理 63 場。", "105%。");
    expect(found("target-below-last-actual", now)).toEqual([]);
    expect(found("target-below-last-actual", now, { previous: last })).toMatchObject([
      { details: { target: 60, last: 65, kind: "actual", unit: "場" } },
    ]);
  });

  test("and nothing where the target asks for more, or the reason is given", () => {
    const more = oneIndicator("辦理 70 場。", "共辦理 71 場。", "101.4%。");
    const reasoned = oneIndicator("辦理 60 場，因經費刪減調降。", "共辦理 63 場。", "105%。");
    expect(found("target-below-last-actual", more, { previous: last })).toEqual([]);
    expect(found("target-below-last-actual", reasoned, { previous: last })).toEqual([]);
  });
});

describe("columns that found no place in the report", () => {
  test("give the weights when there is one for each indicator", () => {
    const { report } = sample;
    const unrecognised = Array.from({ length: 11 }, () => "權重：９%");
    expect(found("weights-total", sample, { unrecognised })).toMatchObject([
      { details: { total: 0.99, expected: 1 } },
    ]);
    expect(found("weights-total", { report, notices: [] }, { unrecognised: ["權重：9%"] })).toEqual([]);
  });
});

test("a fix puts the computed value in the place of the stated one", () => {
  const [finding] = found("stated-differs", sample);
  expect(finding?.fix).toMatchObject({ before: "100%。", after: "180.3%。" });
});
