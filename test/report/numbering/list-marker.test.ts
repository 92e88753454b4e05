import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { listMarker, readListMarker } from "../../../src/report/numbering/list-marker";

describe("listMarker", () => {
  test.each([
    [1, 1, "一、"],
    [1, 10, "十、"],
    [1, 11, "十一、"],
    [1, 20, "二十、"],
    [1, 21, "二十一、"],
    [1, 99, "九十九、"],
    [1, 105, "一百零五、"],
    [2, 3, "(三)"],
    [3, 12, "12."],
    [4, 2, "(2)"],
  ] as const)("level %i, position %i is %s", (level, position, marker) => {
    expect(listMarker(level, position)).toBe(marker);
  });

  test("a position that no list has is refused", () => {
    expect(() => listMarker(1, 0)).toThrow(RangeError);
  });

  test("what is written is read back", () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 3, 4), fc.integer({ min: 1, max: 99 }), (level, position) => {
        const marker = listMarker(level as 1 | 2 | 3 | 4, position);
        expect(readListMarker(`${marker}辦理情形`)).toEqual({ level, position, marker, rest: "辦理情形" });
      }),
    );
  });
});

describe("readListMarker", () => {
  test.each([
    ["1.99 年 4 月 15 日接續", 3, 1, "1.", "99 年 4 月 15 日接續"],
    ["2.113年度辦理", 3, 2, "2.", "113年度辦理"],
    ["1.2010 年", 3, 1, "1.", "2010 年"],
    ["（一）因應", 2, 1, "（一）", "因應"],
    ["㈡因應", 2, 2, "㈡", "因應"],
    ["１．推動", 3, 1, "１．", "推動"],
    ["3、推動", 3, 3, "3、", "推動"],
    ["1) 推動", 3, 1, "1)", "推動"],
    ["（１）推動", 4, 1, "（１）", "推動"],
    ["③推動", 4, 3, "③", "推動"],
    ["　十二、 推動", 1, 12, "十二、", "推動"],
    ["參、前言", 1, 3, "參、", "前言"],
    ["一、", 1, 1, "一、", ""],
  ] as const)("%s", (text, level, position, marker, rest) => {
    expect(readListMarker(text)).toEqual({ level, position, marker, rest });
  });

  test.each([
    "1.99",
    "1.99%",
    "1.5 倍",
    "1.25 年",
    "99.4.15 施行",
    "1、2 月辦理",
    "一、二級主管",
    "一般民眾",
    "十分努力",
    "(合計 2,800 人)",
    "2,800 人",
    "",
  ])("%s has none", (text) => {
    expect(readListMarker(text)).toBeNull();
  });
});
