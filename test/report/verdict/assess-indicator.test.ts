import { describe, expect, test } from "@jest/globals";
import { assessIndicator } from "../../../src/report/verdict/assess-indicator";
import { importIndicator, importSample } from "./sample-report";

const indicators = importSample().report.goals.flatMap((goal) => goal.indicators);

describe("the sample", () => {
  test("has one verdict for each indicator", () => {
    expect(indicators.map((indicator) => assessIndicator(indicator).verdict)).toEqual([
      "uncheckable",
      "asserted",
      "agrees",
      "uncheckable",
      "uncheckable",
      "contradicts",
      "implied",
      "uncheckable",
      "uncheckable",
      "empty",
      "asserted",
    ]);
  });

  test("says which figure is missing", () => {
    expect(indicators.map((indicator) => assessIndicator(indicator).missing)).toEqual([
      "both",
      "actual",
      null,
      "actual",
      "both",
      null,
      "target",
      "both",
      "both",
      "both",
      "actual",
    ]);
  });

  test("indicator 3 is computed for both groups of subscribers", () => {
    const [foreign = 0, all = 0] = assessed(2).computed.map(Number);
    expect(foreign).toBeCloseTo(1.44321, 5);
    expect(all).toBeCloseTo(1.55262, 5);
  });

  test("indicator 6 contradicts its figures and its narrative; a cap would explain it", () => {
    const { computed, proposal, contradictions } = assessed(5);
    expect(computed[0]).toBeCloseTo(1.80333, 5);
    expect(proposal).toEqual({ kind: "cap", measureId: "m1", value: 1 });
    expect(contradictions).toMatchObject([
      { kind: "computed", stated: { text: "100%" } },
      { kind: "narrative", stated: { text: "100%" }, other: 1.8 },
    ]);
  });

  test("indicator 7 implies the target 300, which is proposed and not taken", () => {
    expect(assessed(6)).toMatchObject({
      computed: [null],
      proposal: { kind: "target", measureId: "m1", value: 300 },
    });
    expect(indicators[6]?.measures).toMatchObject([{ target: null, actual: { value: 534 }, asOf: "99-11" }]);
  });
});

function assessed(index: number): ReturnType<typeof assessIndicator> {
  const indicator = indicators[index];
  if (!indicator) throw new Error(`The sample has no indicator ${index + 1}.`);
  return assessIndicator(indicator);
}

/** Standard, narrative, result; then what is expected of target, actual, stated value and verdict. */
const forms: readonly (readonly [string, string, string, string])[] = [
  ["目標值 85%。", "問卷調查。", "目標值 85%，實際值 90%，達成率 105.88%。", "85 90 105.88% agrees"],
  ["年度目標值為 95%。", "依限辦結 11,640 件。", "依限辦結率 97%，達成度 102.1%。", "95 97 102.1% agrees"],
  ["辦理場次。", "結合學校。", "原訂目標 12 場，實際辦理 15 場，達成率 125%。", "12 15 125% agrees"],
  ["辦理宣導 12 場。", "全年共辦理 15 場次，達成率 125%。", "125%。", "12 15 125% agrees"],
  ["訓練 500 人。", "共訓練 450 人。", "100%。", "500 450 100% contradicts"],
  ["建置 100 支監視器。", "截至 12 月底完成建置 80 支。", "80.4%。", "100 80 80.4% contradicts"],
  ["建置 100 支監視器。", "截至 12 月底完成建置 80 支。", "80%。", "100 80 80% agrees"],
  ["招商 15 億元。", "全年招商金額達 18 億 6,000 萬元。", "124%。", "1500000000 1860000000 124% agrees"],
  ["辦理座談會 12 場次。", "記者會共 3 場次、座談會共 15 場次。", "125%。", "12 15 125% agrees"],
  ["輔導業者 20 家。", "邀請 5 家媒體採訪。", "100%。", "20 - 100% uncheckable"],
  ["核發 2,000 戶。", "預計核發 2,500 戶，截至 10 月已核發 1,800 戶。", "90%。", "2000 1800 90% agrees"],
  ["設置據點 30 處。", "現有據點 20 處，新增 15 處，累計 35 處。", "116.67%。", "30 35 116.67% agrees"],
  ["辦理 24 場次（每月 2 場次）。", "計 26 場次。", "108.33%。", "24 26 108.33% agrees"],
  ["清查 200 筆。", "去年清查 150 筆，本年度清查 210 筆。", "105%。", "200 210 105% agrees"],
  ["接受諮詢 6,000 通。", "接受諮詢 6,600 通，達成率 115%。", "110%。", "6000 6600 110% contradicts"],
  ["招募志工人數。", "積極招募。", "全年共招募 250 人，達成率 125%。", "- 250 125% implied"],
  ["減碳 400 公噸。", "汰換燈具。", "105%。", "400 - 105% implied"],
  ["辦理 12 場次。", "均已依計畫完成。", "100%。", "12 - 100% asserted"],
  ["完成 4 項系統整合。", "擇定 4 項系統整合。", "100%。", "4 - 100% asserted"],
  ["每位教師應完成 18 小時研習。", "全體教師均已完成 18 小時研習。", "100%。", "18 - 100% asserted"],
  ["完成 4 項系統整合。", "持續推動中。", "100%。", "4 - 100% uncheckable"],
  ["平均處理日數不超過 10 天。", "全年平均處理日數 8 天。", "120%。", "10 8 120% agrees"],
  ["平均處理日數不超過 10 天。", "全年平均處理日數 8 天。", "125%。", "10 8 125% agrees"],
  ["依第 3 條於 112 年辦理。", "97 年簽署，分 4 季推動。", "100%。", "- - 100% uncheckable"],
];

describe("a report of another agency", () => {
  test.each(forms)("%s | %s | %s → %s", (standard, progress, result, expected) => {
    const indicator = importIndicator(standard, progress, result);
    const [measure] = indicator.measures;
    const figures = [
      measure?.target?.value ?? "-",
      measure?.actual?.value ?? "-",
      measure?.stated?.text ?? "-",
    ];
    expect([...figures, assessIndicator(indicator).verdict].join(" ")).toBe(expected);
  });

  test("one claim for two measures contradicts only outside their range", () => {
    const indicator = importIndicator("課程 20 場、講座 10 場。", "課程共 22 場、講座共 12 場。", "100%。");
    expect(assessIndicator(indicator)).toMatchObject({
      verdict: "contradicts",
      proposal: { kind: "cap", measureId: null },
    });
    const within = importIndicator("課程 20 場、講座 10 場。", "課程共 22 場、講座共 12 場。", "115%。");
    expect(assessIndicator(within).verdict).toBe("agrees");
  });
});
