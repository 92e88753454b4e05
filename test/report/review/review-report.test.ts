import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/report/review/finding";
import { reviewReport } from "../../../src/report/review/review-report";
import { importSample, importText } from "../verdict/sample-report";

const { report, notices } = importSample();
const findings = reviewReport(report, notices);

function numbersOf(rule: Finding["rule"]): (number | null)[] {
  return findings.filter((finding) => finding.rule === rule).map(({ indicator }) => indicator);
}

describe("review of the sample", () => {
  test.each([
    ["stated-differs", [6]],
    ["narrative-differs", [6]],
    ["analysis-empty", [10]],
    ["target-missing", [1, 5, 7, 8, 9]],
    ["actual-missing", [1, 4, 5, 8, 9]],
    ["goal-as-indicator", [10, 11]],
    ["indicator-in-goal-column", [4, 5, 6, 7]],
    ["goal-inherited", [8, 9, 10, 11]],
    ["implausible-achievement", [3, 6, 7, 8]],
    ["mixed-capping", [6]],
    ["cut-off-early", [7]],
    ["increment-or-level", [3]],
    ["no-combination-rule", [3, 11]],
    ["schedule-words", [1, 2, 4, 5, 8]],
    ["ahead-by-rate", [3]],
    ["growth-as-result", [9]],
    ["formula-incomplete", [1, 5, 9]],
    ["name-and-measure-differ", [3, 8, 9]],
    ["stages-missing", [1, 2, 3, 4, 5]],
    ["bound-used", [6]],
    ["no-result-told", [1, 2, 5]],
    ["listed-count-differs", [4]],
    ["duplicate-statement", [6]],
    ["section-missing", []],
    ["numbering-broken", []],
    ["structure-damage", [3, 3, 4, 5, 6, 7, 7]],
    ["target-below-last-actual", []],
    ["method-revised", []],
    ["remedy-missing", []],
    ["weights-total", []],
    ["growth-base", [9]],
    ["light-inconsistent", []],
    ["dates-disagree", []],
    ["implied-figure", [7]],
  ] as const)("%s: %p", (rule, expected) => {
    expect(numbersOf(rule)).toEqual(expected);
  });

  test("the increment is weighed against the level", () => {
    const found = findings.find(({ rule }) => rule === "increment-or-level");
    expect(found?.details).toMatchObject({ increment: 1400, level: 2800, baseline: 1400, actual: 4041 });
    expect(found?.details.byIncrement).toBeCloseTo(1.88643, 5);
  });

  test("a claim that differs names its figures and the cap that would explain it", () => {
    const found = findings.find(({ rule }) => rule === "stated-differs");
    expect(found?.details).toMatchObject({ stated: "100%", target: 300, actual: 541, unit: "場次", cap: 1 });
    expect(found?.place).toEqual({ indicatorId: "i6", section: 2, paragraph: 0 });
  });

  test("every place exists in the report", () => {
    const indicators = new Map(report.goals.flatMap((goal) => goal.indicators).map((own) => [own.id, own]));
    for (const { place } of findings) {
      if (place === null) continue;
      const indicator = indicators.get(place.indicatorId);
      if (!indicator) throw new Error("A finding of an indicator has its place.");
      if (place.section === undefined) continue;
      expect(indicator.sections[place.section]).toBeDefined();
      if (place.paragraph === undefined) continue;
      expect(indicator.sections[place.section]?.paragraphs[place.paragraph]).toBeDefined();
    }
  });
});

test("a report without a column of goals says so once, and of no line", () => {
  const other = importText(
    `113 年度施政績效報告\n衡量指標\t績效衡量暨達成情形分析\n${["甲", "乙"].map((name) => `${name}項場次\t一、衡量標準：辦理 3 場。二、辦理情形：共辦理 3 場。三、目標達成值：100%。四、效益：服務民眾。`).join("\n")}`,
  );
  expect(reviewReport(other.report, other.notices)).toEqual([
    {
      rule: "goal-inherited",
      severity: "warning",
      indicator: null,
      place: null,
      details: { goal: "", whole: 1 },
    },
  ]);
});

test("an analysis without sections is told where others have them, as one finding", () => {
  const rows = (analyses: readonly string[]) =>
    `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n${analyses.map((analysis, index) => `目標\t指標${index}\t${analysis}`).join("\n")}`;
  const prose = "全年辦理各項宣導。";
  const inSections =
    "一、衡量標準：辦理 3 場。二、辦理情形：共辦理 3 場。三、目標達成值：100%。四、效益：服務民眾。";
  const missing = (analyses: readonly string[]) => {
    const { report: other, notices: repairs } = importText(rows(analyses));
    return reviewReport(other, repairs).filter(({ rule }) => rule === "section-missing");
  };
  expect(missing([prose, prose])).toEqual([]);
  expect(missing([inSections, prose])).toMatchObject([
    { indicator: 2, place: { indicatorId: "i2", column: "analysis" }, details: { section: "all" } },
  ]);
});

describe("what is told instead of a figure", () => {
  const faultsOf = (standard: string, progress: string, result: string) => {
    const { report: other, notices: repairs } = importText(
      `113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n目標\t服務成果\t一、衡量標準：${standard}二、辦理情形：${progress}三、目標達成值：${result}四、效益：服務民眾。`,
    );
    return reviewReport(other, repairs)
      .filter(({ rule }) => rule === "target-missing" || rule === "actual-missing")
      .map(
        ({ severity, details }) => `${severity} ${details["fault"] ?? "nothing"} ${details["figures"] ?? ""}`,
      );
  };

  test.each([
    ["輔導 500 人。", "上半年 300 人，下半年 260 人。", "112%。", ["warning parts 300 人、260 人"]],
    ["輔導 500 人。", "上半年 300 人，下半年 260 人。", "130%。", ["error parts 300 人、260 人"]],
    ["步道 10 公里。", "完成步道 11,000 公尺。", "110%。", ["warning unit 11,000 公尺"]],
    ["步道 10 公里。", "完成步道 11,000 公尺。", "120%。", ["error unit 11,000 公尺"]],
    ["參與 500 人。", "參與 550 人次。", "110%。", ["warning unit 550 人次"]],
    ["每月巡檢 2 次。", "全年巡檢 24 次。", "100%。", ["warning period 24 次"]],
    ["於 6 月底前完成系統上線。", "系統於 5 月 20 日上線。", "100%。", []],
    ["於 6 月底前完成系統上線。", "系統於 7 月 20 日上線。", "100%。", ["warning late "]],
    ["於 6 月底前完成系統上線。", "系統已上線。", "100%。", ["warning deadline "]],
    ["獲評第一列國家。", "公布結果，獲評列為第一列國家。", "第一列。", []],
    ["排名在第 35 名以內。", "全球排名第 33 名。", "第 33 名。", []],
    ["上半年 10 場、下半年 12 場。", "全年辦理 24 場。", "109%。", ["warning stages 10 場、12 場"]],
    ["輔導 500 人。", "持續輔導。", "112%。", ["error nothing "]],
  ])("%s %s %s", (standard, progress, result, expected) => {
    expect(faultsOf(standard, progress, result)).toEqual(expected);
  });
});

test("a section that is missing is named", () => {
  const other = importText(
    "113 年度施政績效報告\n年度績效目標\t衡量指標\t達成情形分析\n目標\t指標\t一、衡量標準：辦理 3 場。二、辦理情形：共辦理 3 場。三、目標達成值：100%。",
  );
  expect(reviewReport(other.report, other.notices)).toMatchObject([
    { rule: "section-missing", severity: "warning", indicator: 1, details: { section: "benefit" } },
  ]);
});
