import { expect, test } from "@jest/globals";
import { yoyChange } from "../../src/functions/yoy-change";

test.each([
  [204, 200, 0.02],
  [2190, 2040, 0.07352941176470588],
  [160, 200, -0.2],
  [0, 200, -1],
  [200, 200, 0],
  // A negative base counts by its size: a rise stays positive.
  [25, -50, 1.5],
  [-75, -50, -0.5],
  [-50, 25, -3],
])("from the second to the first: %d, %d is %d", (current, previous, expected) => {
  expect(yoyChange.compute(current, previous)).toBeCloseTo(expected, 12);
});

test.each([0, 5])("no rate from %d on a base of 0", (current) => {
  expect(yoyChange.compute(current, 0)).toEqual({ error: "#DIV/0!" });
});
