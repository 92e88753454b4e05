import { describe, expect, test } from "@jest/globals";
import { textHeight, type TextArea } from "../../../src/report/layout/measure";
import { splitByCellLimit, splitByHeight } from "../../../src/report/layout/split-text";

const area: TextArea = { width: 290, fontSize: 12 };

describe("a paragraph too high for a row", () => {
  test("is cut after a sentence", () => {
    const pieces = splitByHeight("辦理跨國境婚姻媒合業務之管理及輔導。".repeat(60), area, 409);
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) expect(piece.endsWith("。")).toBe(true);
  });

  test("is cut after the quotation that ends with the sentence", () => {
    const pieces = splitByHeight("他說：「辦理跨國境婚姻媒合業務之管理及輔導。」".repeat(60), area, 409);
    for (const piece of pieces) expect(piece.endsWith("」")).toBe(true);
  });

  test("without any sentence is cut at the end of a line, never within a character", () => {
    const text = "𠮷".repeat(2000);
    const pieces = splitByHeight(text, area, 409);
    expect(pieces.join("")).toBe(text);
    for (const piece of pieces) {
      expect(piece.length % 2).toBe(0);
      expect(textHeight(piece, area)).toBeLessThanOrEqual(409);
    }
  });

  test("stays whole when it fits", () => {
    expect(splitByHeight("短。", area, 409)).toEqual(["短。"]);
  });
});

describe("a text too long for a cell", () => {
  test.each([
    ["characters", "字".repeat(70_000), 3],
    ["line feeds", "字\n".repeat(600), 3],
    ["characters with line feeds", `${"字".repeat(20_000)}\n`.repeat(3), 3],
    ["exactly full", "字".repeat(32_767), 1],
    ["empty", "", 1],
  ])("%s", (_, text, count) => {
    const pieces = splitByCellLimit(text);
    expect(pieces).toHaveLength(count);
    expect(pieces.join("")).toBe(text);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(32_767);
      expect(piece.split("\n").length - 1).toBeLessThanOrEqual(253);
    }
  });
});
