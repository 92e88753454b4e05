import { expect, test } from "@jest/globals";
import { targetProgress } from "../../src/functions/target-progress";

test.each([
  [9, 8, 16, 0.875],
  [4041, 2800, 1400, 2641 / 1400],
  [1400, 2800, 1400, 0],
  [2800, 2800, 1400, 1],
  // Away from the target.
  [17, 8, 16, -0.125],
  [-20, -100, 0, 0.2],
])("actual %d of target %d from baseline %d is %d", (actual, target, baseline, expected) => {
  expect(targetProgress.compute(actual, target, baseline)).toBeCloseTo(expected, 12);
});

test("no progress where target and baseline are equal", () => {
  expect(targetProgress.compute(8, 8, 8)).toEqual({ error: "#DIV/0!" });
});
