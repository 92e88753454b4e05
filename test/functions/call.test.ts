import { describe, expect, test } from "@jest/globals";
import { achievement } from "../../src/functions/achievement";
import { callFunction } from "../../src/functions/call";
import type { FunctionRule } from "../../src/functions/definition";
import { yoyChange } from "../../src/functions/yoy-change";

const call = (...given: readonly unknown[]) => callFunction(achievement, given);

describe("the shape of the answer", () => {
  test("a cell gives a cell", () => {
    expect(call([[3]], [[2]])).toEqual([[1.5]]);
    expect(call(3, 2, null)).toEqual([[1.5]]);
  });

  test("columns, rows and matrices keep their shape", () => {
    expect(call([[2], [4]], [[2], [2]])).toEqual([[1], [2]]);
    expect(call([[2, 4]], [[2, 2]])).toEqual([[1, 2]]);
    expect(
      call(
        [
          [2, 4],
          [6, 8],
        ],
        [
          [2, 2],
          [2, 2],
        ],
      ),
    ).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test("a cell, a row and a column are repeated to the size of the others", () => {
    expect(call([[2], [4]], 2)).toEqual([[1], [2]]);
    expect(call(8, [[2, 4]])).toEqual([[4, 2]]);
    expect(call([[8], [16]], [[2, 4]])).toEqual([
      [4, 2],
      [8, 4],
    ]);
    expect(call([[8], [16]], 10, [["up"], ["down"]])).toEqual([[0.8], [0.3999999999999999]]);
  });

  test("ranges of different sizes give one #VALUE! with a sentence", () => {
    expect(call([[1], [2], [3]], [[1], [2]])).toMatchObject([
      [{ error: "#VALUE!", message: { en: expect.stringContaining("size") } }],
    ]);
    expect(call([[1, 2, 3]], [[1, 2]])).toMatchObject([[{ error: "#VALUE!" }]]);
  });

  test("ragged and empty ranges still give a rectangle", () => {
    expect(call([[1, 2], [3]], 1)).toMatchObject([
      [1, 2],
      [3, { error: "#N/A" }],
    ]);
    expect(call([2, 4], 2)).toEqual([[1, 2]]);
    expect(call([[2], null], 2)).toHaveLength(1);
    expect(call([], 1)).toMatchObject([[{ error: "#N/A" }]]);
    expect(call([[]], 1)).toMatchObject([[{ error: "#N/A" }]]);
  });

  test("a call context after the arguments is ignored", () => {
    expect(callFunction(yoyChange, [204, 200, { functionName: "YOYCHANGE" }])).toEqual([[0.02]]);
  });
});

test("errors stay in their own cells", () => {
  expect(call([[3], [null], ["x"], [4]], [[2], [2], [2], [0]])).toMatchObject([
    [1.5],
    [{ error: "#N/A" }],
    [{ error: "#VALUE!" }],
    [{ error: "#DIV/0!" }],
  ]);
});

test("no −0 and no Infinity is shown", () => {
  const negativeZero: FunctionRule = { ...achievement, compute: () => -0 };
  expect(Object.is(callFunction(negativeZero, [])[0]?.[0], 0)).toBe(true);
  expect(call(1e308, 1e-10)).toEqual([[{ error: "#NUM!" }]]);
});

test("a range of a hundred thousand rows is one call", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row]);
  const seen: FunctionRule = { ...achievement, compute: (value) => (typeof value === "number" ? value : "") };
  expect(callFunction(seen, [rows, 1]).at(-1)).toEqual([99_999]);
});
