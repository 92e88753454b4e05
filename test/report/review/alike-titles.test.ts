import { expect, test } from "@jest/globals";
import { areAlikeTitles } from "../../../src/report/review/alike-titles";

test.each([
  ["民眾滿意度", "民眾滿意度數", true],
  ["場次", "場次數", true],
  ["提升查驗人員服務品質", "提升查驗同仁服務品質", true],
  ["民眾滿意度", "民眾陳情件數", false],
  ["外籍訂戶數", "收容人數", false],
  ["滿滿滿", "滿意度", false],
  ["甲", "甲", false],
  ["", "", false],
])("of %s and %s: %s", (one, other, expected) => {
  expect(areAlikeTitles(one, other)).toBe(expected);
  expect(areAlikeTitles(other, one)).toBe(expected);
});
