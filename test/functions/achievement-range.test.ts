import { expect, test } from "@jest/globals";
import { achievementRange } from "../../src/functions/achievement-range";

test.each([
  [24, 20, 26, 1],
  [20, 20, 26, 1],
  [26, 20, 26, 1],
  [19.99, 20, 26, 0],
  [26.01, 20, 26, 0],
  [-5, -10, -1, 1],
  [5, 5, 5, 1],
  [0, 0, 0, 1],
])("%d within %d to %d is %d", (actual, minimum, maximum, expected) => {
  expect(achievementRange.compute(actual, minimum, maximum)).toBe(expected);
});

test("reversed limits are refused with a sentence", () => {
  expect(achievementRange.compute(24, 26, 20)).toMatchObject({
    error: "#VALUE!",
    message: { "zh-TW": expect.stringContaining("下限"), en: expect.stringContaining("minimum") },
  });
});
