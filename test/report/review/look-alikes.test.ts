import { describe, expect, test } from "@jest/globals";
import { findingEn } from "../../../src/locale/findings-en";
import { findingZhTW } from "../../../src/locale/findings-zh-TW";
import { reviewReport } from "../../../src/report/review/review-report";
import type { Finding } from "../../../src/report/review/finding";
import { importText } from "../verdict/sample-report";

function reviewed(sections: string, title = "辦理講座"): readonly Finding[] {
  const { report, notices } = importText(
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t${title}\t"${sections}"`,
  );
  return reviewReport(report, notices);
}

const inProgress = (words: string, standard = "辦理講座 60 場。", result = "120%。") =>
  reviewed(
    `一、衡量標準：${standard}\n二、辦理情形：共辦理講座 72 場。${words}\n三、目標達成值：${result}\n四、效益：良好。`,
  );

const ofRule = (rule: string, findings: readonly Finding[]) =>
  findings.filter((finding) => finding.rule === rule);

function sentencesOf(finding: Finding | undefined): readonly string[] {
  if (!finding) throw new Error("nothing was found");
  return [findingZhTW(finding), findingEn(finding)];
}

describe("is no fault", () => {
  test.each([
    ["growth-base", "113 年收件 100 件，其中 113 年結案 92 件，較 112 年成長 8%。"],
    ["stated-differs", "折減率＝3×40/150＝80%。"],
    ["cut-off-early", "截至 114 年 1 月底，累計辦理講座 72 場。"],
  ])("%s: %s", (rule, words) => {
    expect(ofRule(rule, inProgress(words))).toEqual([]);
  });

  test("an address of the web within a standard is no formula without numerator", () => {
    const standard = "滿意人數÷受訪人數×100% 達 60 場（問卷見：https://example.gov.tw/q）。";
    expect(ofRule("formula-incomplete", inProgress("", standard))).toEqual([]);
  });
});

test("the clause behind a full-width percentage keeps its comma; a number keeps its thousands", () => {
  const found = ofRule(
    "characters",
    inProgress(
      "滿意度達９５％，２０場次滿座，１，２００人參加。",
      "辦理講座 60 場，其中 113 年 1 月至 6 月 30 場、7 月至 12 月 30 場。",
    ),
  );
  expect(found.map(({ fix }) => fix?.after)).toContainEqual(
    expect.stringContaining("95%，20場次滿座，1,200人"),
  );
});

test("a list beside the standard's number is counted in the unit of that number", () => {
  const standard = "辦理推廣活動 20 場次及開發數位服務 3 項。";
  const words = "開發之數位服務包括線上申辦、進度查詢、電子繳費、行動支付、語音導覽。";
  const [found] = ofRule(
    "listed-count-differs",
    reviewed(`一、衡量標準：${standard}\n二、辦理情形：${words}\n三、目標達成值：100%。\n四、效益：良好。`),
  );
  expect(found?.details).toMatchObject({ fault: "target", count: 3, unit: "項" });
});

test("every section that is missing is told, though the benefits may stand in the explanation", () => {
  const { report, notices } = importText(
    [
      "113 年度施政績效報告\n年度績效目標\t衡量指標\t衡量標準\t達成情形說明\t目標達成值",
      "便民\t辦理講座\t辦理講座 60 場\t共辦理講座 72 場\t120%",
      "便民\t辦理展覽\t\t共辦理展覽 12 場\t100%",
      "便民\t辦理導覽\t辦理導覽 10 場\t共辦理導覽 12 場\t",
    ].join("\n"),
  );
  const missing = ofRule("section-missing", reviewReport(report, notices));
  expect(missing.map(({ indicator, details }) => [indicator, details["section"]])).toEqual([
    [2, "standard"],
    [3, "result"],
  ]);
});

describe("a sentence does not deny itself", () => {
  test("a missed target is not told as reached by rounding", () => {
    const [found] = ofRule(
      "remedy-missing",
      reviewed(
        "一、衡量標準：服務 10,000 人次。\n二、辦理情形：共服務 9,996 人次。\n三、目標達成值：99.96%。\n四、效益：良好。",
        "服務人次",
      ),
    );
    expect(sentencesOf(found)).toEqual([
      expect.stringContaining("99.96%"),
      expect.stringContaining("99.96%"),
    ]);
  });

  test("a difference of points is told as exactly as it is claimed", () => {
    const [found] = ofRule("growth-base", inProgress("就業率由 3.25% 提高至 3.50%，增加 0.25%。"));
    expect(sentencesOf(found)[0]).toContain("0.25 個百分點");
  });

  test("a loss that a rate starts from is called so", () => {
    const [found] = ofRule("growth-base", inProgress("由去年虧損 20 萬元轉為盈餘 30 萬元，成長 250%。"));
    expect(sentencesOf(found)[0]).toContain("虧損 20 萬元");
  });
});

test("goals may stand behind the indicators; what is called the year's there is a target", () => {
  const columnsOf = (caption: string, cell: string) =>
    importText(
      `113 年度施政績效報告\n衡量指標\t${caption}\t達成情形\n辦理講座\t${cell}\t目標 60 場，全年辦理 72 場，達成率 120%。`,
    ).report.goals.map(({ title, indicators: [own] }) => [title, own?.measures[0]?.target?.text]);
  expect(columnsOf("施政目標", "便民")).toEqual([["便民", "60 場"]]);
  expect(columnsOf("年度目標", "60 場")).toEqual([["", "60 場"]]);
});
