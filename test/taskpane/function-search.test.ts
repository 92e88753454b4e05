import { expect, test } from "@jest/globals";
import { functionCatalogue } from "../../src/functions/catalogue";
import { searchFunctions } from "../../src/taskpane/function-search";

const found = (wanted: string) => searchFunctions(functionCatalogue, wanted).map(({ name }) => name);

test.each([
  ["yoy", "YOY_CHANGE"],
  ["ＹＯＹ", "YOY_CHANGE"],
  ["year before", "YOY_CHANGE"],
  ["年增率", "YOY_CHANGE"],
  ["百分點", "POINT_CHANGE"],
])("%p finds %s", (wanted, name) => {
  expect(found(wanted)).toContain(name);
  expect(found(wanted).length).toBeLessThan(functionCatalogue.length);
});

test("nothing wanted is everything; every word has to be there", () => {
  expect(found("  ")).toHaveLength(functionCatalogue.length);
  expect(found("yoy 沒有這個字")).toEqual([]);
});
