import { describe, expect, test } from "@jest/globals";
import { combinedAchievement } from "../../src/functions/combined-achievement";
import { completionRate } from "../../src/functions/completion-rate";
import type { CellValue, Matrix, Scalar } from "../../src/functions/definition";
import { stagedAchievement } from "../../src/functions/staged-achievement";
import { weightedScore } from "../../src/functions/weighted-score";

const refusedWith = (words: string) => ({
  error: "#VALUE!",
  message: { "zh-TW": expect.stringMatching(/。$/), en: expect.stringContaining(words) },
});

function expectAnswer(answer: CellValue, expected: unknown): void {
  if (typeof expected === "number") expect(answer).toBeCloseTo(expected, 12);
  else expect(answer).toMatchObject(expected as object);
}

describe("COMBINED_ACHIEVEMENT of subscribers at 144.3% and 155.3%", () => {
  const parts = [[4041 / 2800, 6521 / 4200]];

  test.each<readonly [Scalar, number]>([
    ["min", 4041 / 2800],
    ["mean", (4041 / 2800 + 6521 / 4200) / 2],
    ["all-met", 1],
    ["最低", 4041 / 2800],
    ["全部達成", 1],
  ])("by %s", (rule, expected) => {
    expectAnswer(combinedAchievement.compute(parts, rule), expected);
  });

  test("by weights", () => {
    expectAnswer(combinedAchievement.compute([[1.2, 0.8]], "weighted", [[0.75, 0.25]]), 1.1);
    expectAnswer(combinedAchievement.compute([[1.2, 0.8]], "weighted"), { error: "#N/A" });
    expectAnswer(
      combinedAchievement.compute([[1.2, 0.8]], "weighted", [[0.75], [0.25]]),
      refusedWith("size"),
    );
    expectAnswer(combinedAchievement.compute([[1.2, 0.8]], "weighted", [[0.75, 0.2]]), refusedWith("add up"));
  });

  test("never by a rule that was not said", () => {
    expectAnswer(combinedAchievement.compute(parts), refusedWith("rule"));
    expectAnswer(combinedAchievement.compute(parts, null), refusedWith("rule"));
    expectAnswer(combinedAchievement.compute(parts, "median"), refusedWith("rule"));
    // One part needs none.
    expectAnswer(combinedAchievement.compute([[1.2]]), 1.2);
  });

  test("one part below its target is not all met; a missing part is missing", () => {
    expectAnswer(combinedAchievement.compute([[1.2, 0.9996]], "all-met"), 0);
    expectAnswer(combinedAchievement.compute([[1.2, null]], "min"), { error: "#N/A" });
  });
});

describe("WEIGHTED_SCORE", () => {
  test.each<readonly [Matrix, Matrix, Scalar, unknown]>([
    // 86 × 20% = 17.2, 83 × 10% = 8.3, 90 × 70% = 63.
    [[[86], [83], [90]], [[0.2], [0.1], [0.7]], null, 88.5],
    [[[86], [83], [90]], [[20], [10], [70]], null, 88.5],
    [[[1.8, 0.9]], [[0.5, 0.5]], 1, 0.95],
    [[[1.8, 0.9]], [[0.5, 0.5]], null, 1.35],
    // Thirds with two decimals fall 0.01 points short.
    [[[1, 1, 1]], [[0.3333, 0.3333, 0.3333]], null, 1],
    [[[1, 1]], [[0.5, 0.4]], null, refusedWith("0.9")],
    [[[1, 1]], [[1.5, -0.5]], null, refusedWith("negative")],
    [[[1, 1]], [[0.5], [0.5]], null, refusedWith("size")],
    [[[1, null]], [[0.5, 0.5]], null, { error: "#N/A" }],
  ])("%j with %j and cap %j", (achievements, weights, cap, expected) => {
    expectAnswer(weightedScore.compute(achievements, weights, cap), expected);
  });
});

describe("STAGED_ACHIEVEMENT", () => {
  test.each<readonly [readonly Scalar[], readonly Scalar[], Scalar, Scalar, unknown]>([
    [[60, 90, null, null], [75, 75, 75, 75], null, null, 1],
    [[60, 90, 70, null], [75, 75, 75, 75], "flow", 1, 0.8],
    [[60, 0, null, null], [75, 75, 75, 75], "累計", null, 0.4],
    [[80, 82, null, null], [80, 85, 88, 90], "level", null, 82 / 85],
    [[80, 82, 91, null], [80, 85, 88, 90], "level", 2, 82 / 85],
    // Steps of 25, 50, 60, 70 … and a year's target of 70%.
    [[0.25, 0.6, 0.6, 0.7], [0.25, 0.5, 0.6, 0.7], "milestone", null, 1],
    [[0.5, 0.25], [0.5, 1], "milestone", null, 0.5],
    // Only the stages to come may be blank.
    [[60, null, 70, null], [75, 75, 75, 75], "flow", null, { error: "#N/A" }],
    [[60, null, 70, null], [75, 75, 75, 75], "flow", 1, 0.8],
    [[60, 70, null, null], [75, 75, 75, 75], "flow", 3, { error: "#N/A" }],
    [[null, null], [75, 75], "flow", null, { error: "#N/A" }],
    [[60, 70], [null, 75], "flow", null, { error: "#N/A" }],
    [[60, 70], [null, 75], "level", null, 70 / 75],
    [[60], [0], "flow", null, { error: "#DIV/0!" }],
    [[60, 70], [75, 75], "flow", 3, refusedWith("stage")],
    [[60, 70], [75, 75], "flow", 1.5, refusedWith("stage")],
    [[60, 70], [75, 75], "quarterly", null, refusedWith("mode")],
  ])("%j of %j, %j to stage %j", (actuals, targets, mode, stage, expected) => {
    expectAnswer(stagedAchievement.compute([actuals], [targets], mode, stage), expected);
    const [down, downTargets] = [actuals, targets].map((values) => values.map((value) => [value]));
    expectAnswer(stagedAchievement.compute(down, downTargets, mode, stage), expected);
  });

  test("stages in two directions at once are refused", () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    expectAnswer(stagedAchievement.compute(square, square), refusedWith("row"));
    expectAnswer(stagedAchievement.compute([[1, 2]], [[1], [2]]), refusedWith("size"));
  });
});

describe("COMPLETION_RATE", () => {
  test.each<readonly [Matrix, Matrix, unknown]>([
    [[[8]], [[10]], 0.8],
    [[[12]], [[10]], 1.2],
    [[["V", "✓", "已完成", null]], [[4]], 0.75],
    [[["V"], ["Ｖ"], ["未完成"], [" 是 "]], [[4]], 0.75],
    [[["100%", "50%"]], [[2]], 0.75],
    [[[true, false]], [[2]], 0.5],
    [[[3, 4]], [[5, 5]], 0.7],
    [[["V", "差不多"]], [[2]], refusedWith("差不多")],
    [[["V"]], [[0]], { error: "#DIV/0!" }],
    [[[null, " "]].map((row) => row.map(() => null)), [[2]], { error: "#N/A" }],
    [[["V"]], [[null]], { error: "#N/A" }],
  ])("%j of %j", (done, planned, expected) => {
    expectAnswer(completionRate.compute(done, planned), expected);
  });
});
