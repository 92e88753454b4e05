import { describe, expect, test } from "@jest/globals";
import { zhTW } from "../../../src/report/layout/captions";
import { defaultLayoutOptions, planSheets } from "../../../src/report/layout/plan-sheets";
import type { Indicator, Quantity, StatedValue } from "../../../src/report/model";
import { goalOf, indicatorOf, measureOf, reportOf, sectionOf } from "./report-builder";

const quantity = (value: number): Quantity => ({ value, bound: "exact", text: `${value}` });

function statedIn(text: string, printed: string, decimals = 0): StatedValue {
  const fraction = Number(printed.normalize("NFKC").replace(/[%, ]/g, "")) / 100;
  return {
    fraction,
    decimals,
    text: printed,
    place: { section: 0, paragraph: 0, start: text.indexOf(printed) },
  };
}

/** An indicator whose result is `text`, with a measure for each percentage. */
function withResult(text: string, ...stated: readonly StatedValue[]): Indicator {
  return indicatorOf(1, {
    sections: [sectionOf("result", "目標達成值", text)],
    stated,
    measures: stated.map((value, at) =>
      measureOf({ id: `m${at + 1}`, target: quantity(300), actual: quantity(541), stated: value }),
    ),
  });
}

function resultCell(indicator: Indicator, resultLine: "stated" | "computed" = "computed", captions = zhTW) {
  const report = reportOf([goalOf("g1", "目標", [indicator])]);
  return planSheets(report, { ...defaultLayoutOptions, resultLine }, captions).report.rows[2]?.cells[2]
    ?.content;
}

const text = "超前預定進度 144%，總訂戶數 155%。";

describe("a result line that follows the data", () => {
  test("has its percentages replaced in place, each by its own measure's", () => {
    expect(resultCell(withResult(text, statedIn(text, "144%"), statedIn(text, "155%")))).toEqual({
      kind: "formula",
      formula: `="一、目標達成值：超前預定進度 "&TEXT('績效資料'!K2,"0%")&"，總訂戶數 "&TEXT('績效資料'!K3,"0%")&"。"`,
    });
  });

  test.each([
    ["99.96%", 2, "0.00%"],
    ["1,456%", 0, "#,##0%"],
    ["１４４％", 0, "0%"],
    ["144 %", 0, "0 %"],
  ])("prints as the planner did: %s", (printed, decimals, format) => {
    expect(resultCell(withResult(printed, statedIn(printed, printed, decimals)))).toEqual({
      kind: "formula",
      formula: `="一、目標達成值："&TEXT('績效資料'!K2,"${format}")`,
    });
  });

  test("doubles quotes in text and in the sheet's name", () => {
    const quoted = '達成 "144%"';
    const captions = { ...zhTW, dataSheet: "it's" };
    expect(resultCell(withResult(quoted, statedIn(quoted, "144%")), "computed", captions)).toEqual({
      kind: "formula",
      formula: `="一、目標達成值：達成 """&TEXT('it''s'!K2,"0%")&""""`,
    });
  });

  test("cuts long text into literals that a formula may hold", () => {
    const long = `${"字".repeat(400)}144%`;
    const content = resultCell(withResult(long, statedIn(long, "144%")));
    expect(content?.kind).toBe("formula");
    const formula = content?.kind === "formula" ? content.formula : "";
    for (const literal of formula.match(/"[^"]*"/g) ?? []) expect(literal.length).toBeLessThanOrEqual(257);
    expect(formula.match(/字/g)).toHaveLength(400);
  });
});

describe("a result line stays the planner's text", () => {
  const asText = { kind: "text", text: `一、目標達成值：${text}` };

  test("by default", () => {
    expect(resultCell(withResult(text, statedIn(text, "144%")), "stated")).toEqual(asText);
  });

  test("when a figure is missing", () => {
    const indicator = withResult(text, statedIn(text, "144%"));
    const measures = indicator.measures.map((measure) => ({ ...measure, target: null }));
    expect(resultCell({ ...indicator, measures })).toEqual(asText);
  });

  test("when the percentage is not where it was read", () => {
    const stated = statedIn(text, "144%");
    const moved = { ...stated, place: { ...stated.place, start: 0 } };
    expect(resultCell(withResult(text, moved))).toEqual(asText);
  });

  test("when the percentage is in words", () => {
    const words = "達成百分之九十";
    const stated = { ...statedIn(words, "百分之九十"), fraction: 0.9 };
    expect(resultCell(withResult(words, stated))).toEqual({ kind: "text", text: `一、目標達成值：${words}` });
  });
});
