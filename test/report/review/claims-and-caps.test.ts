import { describe, expect, test } from "@jest/globals";
import { reviewReport } from "../../../src/report/review/review-report";
import { importText } from "../verdict/sample-report";

function reviewed(parts: { progress?: string; result: string; other?: string }) {
  const { progress = "共辦理講座 72 場。", result, other = "" } = parts;
  const { report, notices } = importText(
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t辦理講座\t"一、衡量標準：辦理講座 60 場。\n二、辦理情形：${progress}\n三、目標達成值：${result}\n四、效益：良好。${other}"`,
  );
  return reviewReport(report, notices);
}

const ofRule = (rule: string, parts: Parameters<typeof reviewed>[0]) =>
  reviewed(parts).filter((finding) => finding.rule === rule);

describe("a claim that the figures do not give", () => {
  test.each([
    ["共辦理講座 48 場。", "落後 10%。"],
    ["共辦理講座 90 場。", "超前預定進度 25%。"],
  ])("has no fix where it may be a distance: %s %s", (progress, result) => {
    expect(ofRule("stated-differs", { progress, result }).every(({ fix }) => fix === undefined)).toBe(true);
  });

  test("is not cut off at whatever was the most of something else", () => {
    const [found] = ofRule("stated-differs", {
      result: "達成率 110%。",
      other: "\n五、其他：單場滿意度最高達 95%。",
    });
    expect(found?.details).not.toHaveProperty("due");
    expect(found?.fix?.after).toContain("120%");
  });

  test("is not cut off at less than a cap that has thousands", () => {
    const [found] = ofRule("stated-differs", {
      result: "達成率 110%。",
      other: "\n五、其他：達成率以 1,000% 為上限。",
    });
    expect(found?.fix?.after).toContain("120%");
  });

  test("is cut off at the cap, also behind the most of something else", () => {
    const [found] = ofRule("stated-differs", {
      progress: "共辦理講座 90 場。",
      result: "達成率 110%。",
      other: "\n五、其他：單場滿意度最高以 95% 計；達成率以 120% 為上限。",
    });
    expect(found?.details["due"]).toBe(1.2);
    expect(found?.fix?.after).toContain("120%");
  });

  test("is reckoned from a loss where a surplus was to be reached, and from its size where a loss was", () => {
    const claims = ["全年稅後盈餘 300 萬元", "全年虧損 300 萬元以下"].map((standard) => {
      const { report, notices } = importText(
        `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n營運\t改善營運\t"一、衡量標準：${standard}。\n二、辦理情形：全年虧損 120 萬元。\n三、目標達成值：40%。"`,
      );
      const [found] = reviewReport(report, notices).filter(({ rule }) => rule === "stated-differs");
      return found?.details["actual"];
    });
    expect(claims).toEqual([-1_200_000, 1_200_000]);
  });

  test("is rounded away from zero, with the decimals that were printed", () => {
    const [found] = ofRule("stated-differs", { result: "達成率 110.00%。" });
    expect(found?.fix?.after).toContain("120.00%");
  });
});

test("without a result the narrative does not differ from itself", () => {
  const { report, notices } = importText(
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t辦理講座\t"一、衡量標準：辦理講座 60 場。\n二、辦理情形：共辦理講座 63 場，達成率 105%。上年度達成率 98%。"`,
  );
  expect(reviewReport(report, notices).filter(({ rule }) => rule === "narrative-differs")).toEqual([]);
});

test("a quotation that may have ended anywhere is left to a person", () => {
  const result = "達成率 120%。依「文化資產保存法辦理。另完成清查 3 件。";
  const faults = ofRule("characters", { result }).filter(({ details }) => details["fault"] === "quotes");
  expect(faults.map(({ fix }) => fix)).toEqual([undefined]);
});

test("a number in full width is turned as a whole", () => {
  const progress = "共辦理講座 72 場，參加１，２３４ 人次，滿意度１．５％。";
  const faults = ofRule("characters", { progress, result: "達成率 120%。" });
  expect(faults.find(({ details }) => details["fault"] === "digits")?.fix?.after).toBe(
    "共辦理講座 72 場，參加1,234 人次，滿意度1.5%。",
  );
});

test("words found in full-width figures are quoted as they stand", () => {
  const progress = "共辦理講座 ７２ 場，滿意度由 ９０％ 提升至 ９５％，提升 ５％。";
  const [found] = ofRule("growth-base", { progress, result: "達成率 120%。" });
  expect(found?.quote).toBe("５％");
});

describe("the actual value", () => {
  const claimed = (progress: string, result: string) =>
    reviewed({ progress, result }).filter(({ severity }) => severity === "error");

  test("is the figure that bears the claim out, where several might be meant", () => {
    expect(claimed("為辦理講座召開籌備會議 4 場，共辦理講座 63 場。", "達成率 105%。")).toEqual([]);
    const [found] = claimed("共辦理講座 48 場，另協辦講座 66 場。", "達成率 110%。");
    expect(found?.details["actual"]).toBe(48);
    const [before] = claimed("受理講座申請 66 場，共辦理講座 48 場。", "達成率 110%。");
    expect(before?.details["actual"]).toBe(48);
  });

  test("stays what the narrative tells, though the claim fits another figure of the result", () => {
    const progress = "上半年辦理講座 30 場、下半年 33 場，合計 63 場。";
    const found = claimed(progress, "辦理 66 場，達成率 110%。");
    expect(found.map(({ rule }) => rule)).not.toEqual([]);
    expect(found[0]?.details).toMatchObject({ fault: "amount", stated: "66 場", told: "63 場" });
  });

  test("has nothing to do with how far the budget was spent", () => {
    const progress = "編列預算 560 萬元，執行率 98.6%。應辦 60 場，辦理 63 場。";
    expect(claimed(progress, "達成率 105%。")).toEqual([]);
  });
});
