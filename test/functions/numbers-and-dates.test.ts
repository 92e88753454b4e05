import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { capped } from "../../src/functions/capped";
import { executionRate } from "../../src/functions/execution-rate";
import { figureIn } from "../../src/functions/figure-in";
import { listNumber } from "../../src/functions/list-number";
import { rocDate } from "../../src/functions/roc-date";
import { rocToDate } from "../../src/functions/roc-to-date";
import { rocYear } from "../../src/functions/roc-year";
import { roundHalfUpFunction } from "../../src/functions/round-half-up";

test.each([
  [1.005, 2, 1.01],
  [2.675, 2, 2.68],
  [0.285, 2, 0.29],
  [1.45, 1, 1.5],
  [-2.5, 0, -3],
  [2.5, null, 3],
  [-1.005, 2, -1.01],
  [1.0049, 2, 1],
  [1449, -2, 1400],
  [1450, -2, 1500],
  [0.9996, 3, 1],
  [1e-7, 7, 1e-7],
  [123456789012345, 2, 123456789012345],
])("%d rounded to %p decimals is %d", (value, digits, expected) => {
  expect(roundHalfUpFunction.compute(value, digits)).toBe(expected);
});

test.each([1.5, 16, -16])("%d decimals are refused", (digits) => {
  expect(roundHalfUpFunction.compute(1, digits)).toMatchObject({ error: "#VALUE!" });
});

test("rounding is a matter of the printed decimal: k.5 in cents goes up for every k", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
      const half = Number(`${String(cents)}.5e-2`);
      expect(roundHalfUpFunction.compute(half, 2)).toBe(Number(`${String(cents + 1)}e-2`));
    }),
  );
});

test.each([
  [1.8033, null, null, 1],
  [1.8033, 1.2, null, 1.2],
  [-0.2, null, null, 0],
  [-0.2, null, -1, -0.2],
  [0.86, 1, 0.9, 0.9],
])("%d capped at %p and %p is %d", (value, maximum, minimum, expected) => {
  expect(capped.compute(value, maximum, minimum)).toBe(expected);
});

test("reversed limits are refused", () => {
  expect(capped.compute(0.5, 0, 1)).toMatchObject({ error: "#VALUE!" });
});

test("what is spent, saved and payable over what was to be spent", () => {
  expect(executionRate.compute(900, 50, 30, 1000)).toBeCloseTo(0.98, 12);
  expect(executionRate.compute(900, 50, 30, 0)).toEqual({ error: "#DIV/0!" });
  expect(executionRate.compute(900, null, 30, 1000)).toMatchObject({ error: "#N/A" });
});

describe("the calendar of the republic", () => {
  test.each([
    [40283, null, "99 年 4 月 15 日"],
    [40283, "long", "99 年 4 月 15 日"],
    [40283, "/", "99/4/15"],
    [40283, "dot", "99.4.15"],
    [40283.75, "slash", "99/4/15"],
    [4384, "/", "1/1/1"],
    [45351, "/", "113/2/29"],
  ])("serial number %d in style %p is %s", (serial, style, expected) => {
    expect(rocDate.compute(serial, style)).toBe(expected);
  });

  test.each([0, 1, 99, 4383, -1, 2_958_466])("serial number %d is refused", (serial) => {
    expect(rocDate.compute(serial)).toMatchObject({ error: "#VALUE!" });
    expect(rocYear.compute(serial)).toMatchObject({ error: "#VALUE!" });
  });

  test("years", () => {
    expect(rocYear.compute(40283)).toBe(99);
    expect(rocYear.compute(4384)).toBe(1);
  });

  test.each([
    ["99/4/15", 40283],
    ["99.4.15", 40283],
    ["99-4-15", 40283],
    ["099/04/15", 40283],
    ["99年4月15日", 40283],
    ["民國 99 年 4 月 15 日", 40283],
    ["中華民國99年4月15日", 40283],
    ["113/2/29", 45351],
  ])("%s is %d", (text, serial) => {
    expect(rocToDate.compute(text)).toBe(serial);
  });

  test.each([
    "99/2/30",
    "99/13/1",
    "2010/4/15",
    "99/4",
    "99/4/15/1",
    "９９/4/15",
    "0/1/1",
    "下週",
    40283,
    true,
  ])("%p is refused", (text) => {
    expect(rocToDate.compute(text)).toMatchObject({ error: "#VALUE!" });
  });

  test("there and back for every day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 4384, max: 360_000 }),
        fc.constantFrom("long", "/", "."),
        (serial, style) => {
          const text = rocDate.compute(serial, style);
          expect(typeof text === "string" && rocToDate.compute(text)).toBe(serial);
        },
      ),
    );
  });
});

test.each([
  [1, 1, null, "一、"],
  [10, 1, null, "十、"],
  [11, 1, null, "十一、"],
  [20, 2, null, "(二十)"],
  [105, 1, null, "一百零五、"],
  [110, 1, null, "一百一十、"],
  [999, 2, null, "(九百九十九)"],
  [3, 3, null, "3."],
  [3, 3, "dot", "3."],
  [3, 3, "、", "3、"],
  [3, 4, null, "(3)"],
])("item %d on level %d in style %p is %s", (position, level, style, expected) => {
  expect(listNumber.compute(position, level, style)).toBe(expected);
});

test.each([
  ["達成 1,456%", null, 14.56],
  ["１，４５６％", null, 14.56],
  ["超過 541 場次", null, 541],
  ["經費 6億3,944萬2,789元", null, 639442789],
  ["外籍訂戶 4,041 人，總訂戶 6,521 人", 2, 6521],
  ["外籍訂戶 4,041 人，總訂戶 6,521 人", -1, 6521],
  ["百分之八十五", null, 0.85],
  [541, null, 541],
])("the figure in %p at %p is %d", (text, position, expected) => {
  expect(figureIn.compute(text, position)).toBe(expected);
});

test("dates and list numbers are no figures", () => {
  expect(figureIn.compute("1.99 年 4 月 15 日開辦")).toMatchObject({ error: "#N/A" });
  expect(figureIn.compute("541 場次", 2)).toMatchObject({ error: "#N/A" });
  expect(figureIn.compute("541 場次", 0)).toMatchObject({ error: "#VALUE!" });
});
