import { expect, test } from "@jest/globals";
import { pointChange } from "../../src/functions/point-change";
import { yoyChange } from "../../src/functions/yoy-change";

test.each([
  [0.579, 0.75, -17.1],
  [0.82, 0.8, 2],
  [0.03, 0, 3],
  [0.5, 0.5, 0],
])("from the second to the first: %d, %d is %d points", (current, previous, expected) => {
  expect(pointChange.compute(current, previous)).toBeCloseTo(expected, 10);
});

test("points are not per cent: 75% to 57.9% is −17.1 points and −22.8%", () => {
  expect(pointChange.compute(0.579, 0.75)).toBeCloseTo(-17.1, 10);
  expect(yoyChange.compute(0.579, 0.75)).toBeCloseTo(-0.228, 12);
});
