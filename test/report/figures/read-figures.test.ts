import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readFigures } from "../../../src/report/figures/read-figures";

/** Kind, value and unit are what most cases are about. */
function inShort(text: string): string[] {
  return readFigures(text).map(({ kind, value, unit }) => `${kind} ${value}${unit && ` ${unit}`}`);
}

describe("readFigures", () => {
  test.each([
    ["參與 300 場次", ["count 300 場次"]],
    ["1.99 年 4 月 15 日接續發刊", ["listMarker 1", "date 4"]],
    ["99 年 5 月 1 日至 6 月 14 日", ["date 5", "date 6"]],
    ["於 97 年簽署", ["year 97"]],
    ["113年度", ["year 113"]],
    ["2010 年", ["year 99"]],
    ["一一三年度", ["year 113"]],
    ["為期 3 年", ["count 3 年"]],
    ["12 個月", ["count 12 個月"]],
    ["１，４５６％", ["percentage 1456 %"]],
    ["1,456%，指標達成率", ["percentage 1456 %"]],
    ["6億3,944萬2,789元", ["count 639442789 元"]],
    ["1 兆 3,000 億元", ["count 1300000000000 元"]],
    ["1.15 萬人次", ["count 11500 人次"]],
    ["百分之八十五點五", ["percentage 85.5 %"]],
    ["百分之 90", ["percentage 90 %"]],
    ["/ 去年度件數*100。", ["ratioFactor 100"]],
    ["完成目標×100%", ["ratioFactor 100"]],
    ["依第 3 條第 2 項", ["ordinal 3", "ordinal 2"]],
    ["第一季", ["ordinal 1"]],
    ["舉辦三場次座談", ["count 3 場次"]],
    ["二十五縣市", ["count 25 縣市"]],
    ["一次辦理、單一項目、一項", []],
    ["通過 ISO 9001 及 COVID-19 防疫", ["identifier 9001", "identifier 19"]],
    ["院臺秘字第0930089122號", ["ordinal 930089122"]],
    ["電話 02-2345-6789", ["identifier 223456789"]],
    ["(合計 2,800 人)", ["count 2800 人"]],
    ["成長 -3.5%", ["percentage -3.5 %"]],
    ["增加 2.5 個百分點", ["count 2.5 個百分點"]],
    ["全案 42 頭。", ["count 42 頭"]],
    ["25 個縣市服務站", ["count 25 縣市"]],
    ["2 項合計至少 12 小時", ["count 2 項", "count 12 小時"]],
    ["", []],
  ])("%s", (text, expected) => {
    expect(inShort(text)).toEqual(expected);
  });

  test.each([
    ["超過 541 場次", "above", "超過 541 場次"],
    ["逾1,000人", "above", "逾1,000人"],
    ["500 餘場次", "above", "500 餘場次"],
    ["約 30 件", "about", "約 30 件"],
    ["至少 12 小時", "atLeast", "至少 12 小時"],
    ["滿意度達 85% 以上", "atLeast", "85% 以上"],
    ["不超過 5 件", "atMost", "不超過 5 件"],
    ["未達 80％", "below", "未達 80％"],
    ["計 12 場", "exact", "12 場"],
  ])("%s is %s", (text, bound, words) => {
    expect(readFigures(text)[0]).toMatchObject({ bound, text: words });
  });

  test("labels name what is counted", () => {
    const text = "截至 12 月外籍訂戶 4,041 人，總訂戶 6,521 人，指標達成率超前預定進度 144%，總訂戶數 155%。";
    expect(readFigures(text).map(({ label }) => label)).toEqual([
      "",
      "外籍訂戶",
      "總訂戶",
      "指標達成率超前預定進度",
      "總訂戶數",
    ]);
  });

  test("a change is told from a level", () => {
    const [stages, increment, total] = readFigures("分 3 季完成外籍訂戶增加 1,400 人(合計 2,800 人)");
    expect(stages).toMatchObject({ unit: "季" });
    expect(increment).toMatchObject({ label: "外籍訂戶", change: true });
    expect(total).toMatchObject({ label: "", change: false });
  });

  test("positions refer to the original text and decimals to what is printed", () => {
    const text = "（㈠）達成率：９９．９６％";
    const [figure] = readFigures(text);
    expect(figure).toMatchObject({ value: 99.96, decimals: 2 });
    expect(text.slice(figure?.start, figure?.end)).toBe("９９．９６％");
  });

  test("any text is read without an error, in order, within its bounds", () => {
    const sign = fc.constantFrom(..."0123456789０９,，.．%％年月日人場次(（)第條一二十百億萬約逾-×*① a。");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(sign).map((signs) => signs.join("")),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, value } of readFigures(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(Number.isNaN(value)).toBe(false);
            last = end;
          }
        },
      ),
    );
  });
});
