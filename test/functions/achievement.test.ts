import { describe, expect, test } from "@jest/globals";
import { achievement, achievementOf } from "../../src/functions/achievement";

describe("higher is better", () => {
  test.each([
    [541, 300, 541 / 300],
    [4041, 2800, 1.4432142857142858],
    [6521, 4200, 1.5526190476190476],
    [534, 300, 1.78],
    [0, 300, 0],
    [-30, 300, -0.1],
    // A negative target: 1+(A−T)/|T|.
    [-60, -100, 1.4],
    [-120, -100, 0.8],
    [50, -100, 2.5],
    [-0.015, -0.01, 0.5],
    [-100, -100, 1],
  ])("actual %d of target %d is %d", (actual, target, expected) => {
    expect(achievementOf(actual, target, "up")).toBeCloseTo(expected, 12);
    expect(achievement.compute(actual, target)).toBeCloseTo(expected, 12);
    expect(achievement.compute(actual, target, "up")).toBeCloseTo(expected, 12);
  });
});

describe("lower is better", () => {
  test.each([
    [8, 10, 1.2],
    [10, 10, 1],
    [12, 10, 0.8],
    [20, 10, 0],
    [25, 10, 0],
    [0, 10, 2],
    [-5, 10, 2.5],
    // A negative target, mirrored: further down is better.
    [-120, -100, 1.2],
    [-80, -100, 0.8],
    [50, -100, 0],
  ])("actual %d of target %d is %d", (actual, target, expected) => {
    expect(achievementOf(actual, target, "down")).toBeCloseTo(expected, 12);
    expect(achievement.compute(actual, target, "down")).toBeCloseTo(expected, 12);
  });
});

describe("lower is better by the inverse method", () => {
  test.each([
    [8, 10, 1.25],
    [12, 10, 10 / 12],
    [20, 10, 0.5],
    [25, 10, 0.4],
    [10, 10, 1],
  ])("actual %d of target %d is %d", (actual, target, expected) => {
    for (const method of ["inverse", " Inverse ", "反比"]) {
      expect(achievement.compute(actual, target, "down", method)).toBeCloseTo(expected, 12);
    }
  });

  test("nothing is divided by 0", () => {
    expect(achievement.compute(0, 10, "down", "inverse")).toEqual({ error: "#DIV/0!" });
    expect(achievement.compute(10, 0, "down", "inverse")).toEqual({ error: "#DIV/0!" });
  });

  test("negative numbers and other words are refused with a sentence", () => {
    for (const call of [
      [-8, 10, "down", "inverse"],
      [8, -10, "down", "inverse"],
      [8, 10, "down", "quadratic"],
      [8, 10, "up", "quadratic"],
    ]) {
      expect(achievement.compute(...call)).toMatchObject({
        error: "#VALUE!",
        message: { "zh-TW": expect.stringContaining("inverse"), en: expect.stringContaining("inverse") },
      });
    }
  });

  test("higher is better, and the linear method, stay what they are", () => {
    expect(achievement.compute(8, 10, "up", "inverse")).toBe(0.8);
    expect(achievement.compute(8, 10, "down", "線性")).toBeCloseTo(1.2, 12);
  });
});

test.each([0, 4, -4])("no rate, and never `met`, from actual %d and a target of 0", (actual) => {
  expect(achievementOf(actual, 0, "up")).toBeNull();
  for (const direction of ["up", "down"]) {
    expect(achievement.compute(actual, 0, direction)).toEqual({ error: "#DIV/0!" });
  }
});

describe("direction", () => {
  test.each(["down", "DOWN", " Down ", "d o w n", "ｄｏｗｎ", "ＤＯＷＮ", "負向", "負\u3000向"])(
    "%p is lower is better",
    (word) => {
      expect(achievement.compute(8, 10, word)).toBeCloseTo(1.2, 12);
    },
  );

  test.each([null, "up", "Up", "ＵＰ", " 正向 ", 0])("%p is higher is better", (word) => {
    expect(achievement.compute(8, 10, word)).toBe(0.8);
  });

  test.each(["lower", "downup", "up down", "負", "*", "?", 1, true, false])(
    "%p is refused with a sentence",
    (word) => {
      expect(achievement.compute(8, 10, word)).toMatchObject({
        error: "#VALUE!",
        message: { "zh-TW": expect.stringContaining("負向"), en: expect.stringContaining("down") },
      });
    },
  );

  test("its error passes through", () => {
    expect(achievement.compute(8, 10, { error: "#REF!" })).toEqual({ error: "#REF!" });
  });
});
