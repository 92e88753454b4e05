import { describe, expect, test } from "@jest/globals";
import { linesWithin, lineStarts, textHeight, type TextArea } from "../../../src/report/layout/measure";

/** Room for ten full-width characters of 12 points. */
const ten: TextArea = { width: 126, fontSize: 12 };

function lines(text: string, area = ten): readonly string[] {
  const starts = lineStarts(text, area, { from: 0, lines: Infinity });
  return starts.map((start, at) => text.slice(start, starts[at + 1]));
}

describe("lines of a wrapped text", () => {
  test.each([
    ["full-width characters fill the line", "一二三四五六七八九十甲乙", ["一二三四五六七八九十", "甲乙"]],
    ["Latin letters and digits are half as wide", "一二三四五六七八1234乙", ["一二三四五六七八1234", "乙"]],
    ["a number stays whole", "一二三四五六七八1,400人", ["一二三四五六七八", "1,400人"]],
    ["a word stays whole", "一二三四五六七八Taiwan", ["一二三四五六七八", "Taiwan"]],
    ["no closing mark begins a line", "一二三四五六七八九十。甲", ["一二三四五六七八九", "十。甲"]],
    ["no opening mark ends a line", "一二三四五六七八九「十甲」", ["一二三四五六七八九", "「十甲」"]],
    ["spaces at the end take no room", "一二三四五六七八九十   甲", ["一二三四五六七八九十   ", "甲"]],
    ["a line feed begins a line", "一\n\n二", ["一\n", "\n", "二"]],
    ["a word longer than a line is cut", "a".repeat(25), ["a".repeat(20), "a".repeat(5)]],
    ["rare characters are not cut in two", "𠮷".repeat(9), ["𠮷".repeat(8), "𠮷"]],
    ["an empty text has one line", "", [""]],
  ])("%s", (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });

  test("can begin anywhere and stop early", () => {
    const text = "一二三四五六七八九十".repeat(5);
    expect(lineStarts(text, ten, { from: 5, lines: 3 })).toEqual([5, 15, 25]);
  });
});

describe("heights, in points", () => {
  test.each([
    ["", 19.5],
    ["一二三", 19.5],
    ["一二三四五六七八九十甲", 36.75],
    ["一\n二\n", 54],
  ])("%j", (text, height) => {
    expect(textHeight(text, ten)).toBe(height);
  });

  test("grow with the font", () => {
    expect(textHeight("一", { width: 126, fontSize: 16 })).toBeGreaterThan(textHeight("一", ten));
  });

  test("hold as many lines as were counted for them", () => {
    for (let count = 1; count < 20; count++) {
      expect(linesWithin(textHeight("\n".repeat(count - 1), ten), 12)).toBe(count);
    }
  });
});
