import { describe, expect, test } from "@jest/globals";
import { checkStated } from "../../src/functions/check-stated";
import type { Matrix, Scalar } from "../../src/functions/definition";
import { scheduleStatus } from "../../src/functions/schedule-status";
import { statusLight } from "../../src/functions/status-light";

test.each([
  [0.8, 0.75, null, "超前"],
  [0.75, 0.75, null, "符合"],
  [0.6, 0.75, null, "落後"],
  [0.8, 0.75, 0.05, "符合"],
  [0.81, 0.75, 0.05, "超前"],
  // 0.8 − 0.7 is not quite 0.1 in binary.
  [0.8, 0.7, 0.1, "符合"],
  [0.7, 0.8, 0.1, "符合"],
  [1, 1, null, "符合"],
])("progress %d where %d was planned, tolerance %p, is %s", (actual, planned, tolerance, expected) => {
  expect(scheduleStatus.compute(actual, planned, tolerance)).toBe(expected);
});

test("a negative tolerance is refused", () => {
  expect(scheduleStatus.compute(1, 1, -0.1)).toMatchObject({ error: "#VALUE!" });
});

describe("STATUS_LIGHT", () => {
  test.each<readonly [Scalar, string]>([
    [1, "★ 綠燈"],
    [14.56, "★ 綠燈"],
    [0.9996, "▲ 黃燈"],
    [0.8, "▲ 黃燈"],
    [0.7999, "● 紅燈"],
    [-1, "● 紅燈"],
    [null, "□ 白燈"],
    [{ error: "#N/A" }, "□ 白燈"],
  ])("%p is %s", (achievement, light) => {
    expect(statusLight.compute(achievement)).toBe(light);
  });

  test.each([
    [1.1, "A"],
    [1.0999, "B"],
    [0.8, "B"],
    [0.5, "C"],
    [0.49, "D"],
  ])("letters: %d is %s", (achievement, letter) => {
    expect(statusLight.compute(achievement, [[" ABCD "]])).toBe(letter);
  });

  const handbook: Matrix = [
    [0.6, "合格"],
    [0.9, "良好"],
    [0, "欠佳"],
  ];

  test.each([
    [0.95, "良好"],
    [0.9, "良好"],
    [0.6, "合格"],
    [0.1, "欠佳"],
  ])("a scheme of one's own, its rows in any order: %d is %s", (achievement, light) => {
    expect(statusLight.compute(achievement, handbook)).toBe(light);
  });

  test("below the lowest bound there is no light; other words and tables are refused", () => {
    expect(statusLight.compute(-0.1, handbook)).toMatchObject({ error: "#N/A" });
    expect(statusLight.compute(1, [["traffic"]])).toMatchObject({ error: "#VALUE!" });
    expect(statusLight.compute(1, [[0, null]])).toMatchObject({ error: "#VALUE!" });
    expect(statusLight.compute(1, [["綠", 0.9]])).toMatchObject({ error: "#VALUE!" });
  });

  test("a target of 0 gives no light but its own error", () => {
    expect(statusLight.compute({ error: "#DIV/0!" })).toEqual({ error: "#DIV/0!" });
  });
});

describe("CHECK_STATED", () => {
  test.each<readonly [Scalar, Scalar, Scalar, Scalar, string]>([
    ["100%", 541, 300, null, "可能為封頂值"],
    [1, 541, 300, null, "可能為封頂值"],
    ["144%", 4041, 2800, null, "相符"],
    [1.44, 4041, 2800, null, "相符"],
    ["144.0%", 4041, 2800, null, "不符：驗算為 144.3%"],
    ["155%", 6521, 4200, null, "相符"],
    [1.5, 541, 300, null, "不符：驗算為 180.3%"],
    [1.803, 541, 300, null, "相符"],
    [1.804, 541, 300, null, "不符：驗算為 180.3%"],
    [1.2, 8, 10, "down", "相符"],
    [0.8, 8, 10, "down", "不符：驗算為 120%"],
    ["178%", 534, null, null, "無法驗算：缺目標值（若屬實，約為 300）"],
    ["178%", 1, null, null, "無法驗算：缺目標值"],
    ["145%", null, 300, null, "無法驗算：缺實際值"],
    ["145%", null, null, null, "無法驗算：缺實際值與目標值"],
    [null, 541, 300, null, "無法驗算：缺目標達成值"],
    [1, 541, 0, null, "無法驗算：目標值為 0"],
  ])("%p for %p of %p, %p: %s", (stated, actual, target, direction, expected) => {
    expect(checkStated.compute(stated, actual, target, direction)).toBe(expected);
  });
});
