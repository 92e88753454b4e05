import { describe, expect, test } from "@jest/globals";
import { reviewReport } from "../../../src/report/review/review-report";
import { importText } from "../verdict/sample-report";

interface Told {
  readonly standard?: string;
  readonly progress: string;
  readonly result?: string;
  readonly title?: string;
}

function found(rule: string, told: Told) {
  const { standard = "辦理講座 60 場。", progress, result = "120%。", title = "辦理講座" } = told;
  const { report, notices } = importText(
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n便民\t${title}\t"一、衡量標準：${standard}\n二、辦理情形：${progress}\n三、目標達成值：${result}\n四、效益：良好。"`,
  );
  return reviewReport(report, notices)
    .filter((finding) => finding.rule === rule)
    .map(({ details }) => details);
}

const inProgress = (rule: string, words: string) => found(rule, { progress: `全年辦理講座 72 場。${words}` });

describe("sums", () => {
  test.each([
    ["其中 with more than all", "參訓 900 人，其中男性 500 人、女性 300 人及新住民 150 人。", 900, 950],
    ["包含 and 及", "檢查 672 輛次，包含消防局 310 輛次、醫院 184 輛次及民間 168 輛次。", 672, 662],
    ["quarters", "第 1 季 3 班、第 2 季 3 班、第 3 季 4 班、第 4 季 3 班，全年累計 12 班。", 12, 13],
    ["in turn", "各季服務量依序為 588、640、655、675 人次，全年 2,568 人次。", 2568, 2558],
    ["years", "112 年補助 78 案、113 年補助 84 案，累計 170 案。", 170, 162],
    ["base and rise", "112 年底累計 264 具，113 年安裝 72 具，累計 341 具。", 341, 336],
  ])("%s", (_way, words, count, sum) => {
    expect(inProgress("listed-count-differs", words)).toMatchObject([{ fault: "sum", count, least: sum }]);
  });

  test("a list of parts without a total is held against the actual value", () => {
    const progress = "東區 30 場、西區 20 場、南區 19 場，聽眾踴躍。";
    const result = "實際值：72 場。達成率 120%。";
    expect(found("listed-count-differs", { progress, result })).toMatchObject([{ count: 72, least: 69 }]);
  });

  test.each([
    "參訓 900 人，其中男性 500 人、女性 300 人及未填 50 人。",
    "檢查 672 輛次，包含消防局 310 輛次、醫院 184 輛次等。",
    "參訓 900 人，其中男性 600 人、女性 300 人，加起來 900 人。",
    "原有 82 處，113 年新增 9 處，裁撤 1 處，累計 90 處。",
    "107 年補助 78 案、113 年補助 84 案，累計 640 案。",
  ])("is no fault: %s", (words) => {
    expect(inProgress("listed-count-differs", words)).toEqual([]);
  });
});

describe("lists", () => {
  test.each([
    ["完成 3 項修正：一為甲要點；二為乙要點。", 3, 2],
    ["整修 6 條步道：雲海步道、古木步道、松嶺步道、鹿鳴步道、水濂步道，並更新導覽牌 58 面。", 6, 5],
  ])("%s", (words, count, least) => {
    expect(inProgress("listed-count-differs", words)).toMatchObject([{ count, least }]);
  });
});

describe("shares and means", () => {
  test.each([
    ["預算數 1 億 2,000 萬元，決算數 9,600 萬元，執行率 85%。", { fault: "share", stated: "85%" }],
    ["其中晚間 20 場，占 35%。", { fault: "share", stated: "35%", part: "20 場", whole: "72 場" }],
    [
      "員工 2,880 人，總訓練時數 104,864 小時，平均每人 37.8 小時。",
      { fault: "mean", stated: "37.8 小時", unit: "小時" },
    ],
    ["聽眾 2,880 人次，平均每場 45 人次。", { fault: "mean", stated: "45 人次", whole: "72 場" }],
  ])("%s", (words, details) => {
    expect(inProgress("stated-differs", words)).toMatchObject([details]);
  });

  test.each([
    "預算數 12,000 萬元，決算數 9,600 萬元，執行率 80%。",
    "其中晚間 20 場，占 27.8%。",
    "聽眾 2,880 人次，平均每場 40 人次。",
    "員工 2,880 人，總訓練時數 104,864 小時，平均每人 36.4 小時。",
  ])("are right: %s", (words) => {
    expect(inProgress("stated-differs", words)).toEqual([]);
  });
});

describe("changes", () => {
  test.each([
    ["較 112 年 64 場增加 12 場。", { fault: "difference", rate: "12 場", difference: 8, unit: "場" }],
    ["較目標值增加 15 場。", { fault: "difference", from: "60 場", to: "72 場", difference: 12 }],
    ["較 112 年 64 場成長 15%。", { fault: "value", rate: "15%" }],
  ])("%s", (words, details) => {
    expect(inProgress("growth-base", words)).toMatchObject([details]);
  });

  test.each([
    "較 112 年 64 場增加 8 場。",
    "較 112 年 64 場成長 12.5%。",
    "收入 2.07 億元，較 112 年 1.72 億元增加 0.35 億元。",
  ])("are right: %s", (words) => {
    expect(inProgress("growth-base", words)).toEqual([]);
  });
});

describe("claims", () => {
  test("a distance from the target is told as one", () => {
    expect(inProgress("narrative-differs", "超出目標值 30%。")).toMatchObject([
      { fault: "distance", claimed: 0.3, due: 0.2 },
    ]);
    expect(inProgress("narrative-differs", "超出目標值 20%。")).toEqual([]);
  });

  test("two of one running text are held against each other", () => {
    const { report, notices } = importText(
      "113 年度施政績效報告\n績效目標\t衡量指標\t達成情形\n便民\t辦理講座\t目標 60 場，全年辦理 72 場，達成率 119%。整體而言，達成率為 120.0%。",
    );
    const [twice] = reviewReport(report, notices).filter(({ rule }) => rule === "narrative-differs");
    expect(twice?.details).toMatchObject({ fault: "twice", stated: "119%", claimed: 1.2 });
  });

  test("all is claimed though a part was done after the deadline", () => {
    const late = { standard: "10 月底前完成建置 60 處。", title: "建置站點", result: "100%。" };
    const progress = "第一期 40 處於 8 月 30 日完成，第二期 20 處於 12 月 18 日完成，共完成 60 處。";
    expect(found("schedule-words", { ...late, progress })).toMatchObject([
      { fault: "late", deadline: "113-10", done: "113-12" },
    ]);
    const inTime = progress.replace("12 月 18 日", "10 月 18 日");
    expect(found("schedule-words", { ...late, progress: inTime })).toEqual([]);
    expect(found("schedule-words", { ...late, progress: `${progress}第二期因缺工延遲。` })).toEqual([]);
  });
});
