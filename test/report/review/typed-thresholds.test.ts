import { expect, test } from "@jest/globals";
import { defaultSettings, thresholdFaults } from "../../../src/report/review/settings";
import { thresholdsOf, typedThresholds } from "../../../src/report/review/typed-thresholds";

const { thresholds } = defaultSettings;
const typed = typedThresholds(thresholds);

test("thresholds are typed as percentages and come back as they were", () => {
  expect(typed).toMatchObject({ plausibleLeast: "50", weightTolerance: "0.05", scheduleTolerance: "0" });
  expect(thresholdsOf(typed)).toEqual(thresholds);
});

test.each([
  ["１２０．５％", 1.205],
  [" 1,200 % ", 12],
  ["0", 0],
])("%j is %d", (text, value) => {
  expect(thresholdsOf({ ...typed, plausibleMost: text }).plausibleMost).toBe(value);
});

test.each(["", "  ", "一百", "12x", "-5", "10001", "1e9"])("%j is no threshold", (text) => {
  const faults = thresholdFaults(thresholdsOf({ ...typed, greenFrom: text }));
  expect(faults.get("greenFrom")).toBe("outOfRange");
});

test("a pair the wrong way round is named at its second", () => {
  const faults = thresholdFaults({ ...thresholds, plausibleLeast: 2, yellowFrom: 1.2 });
  expect([...faults]).toEqual([
    ["plausibleMost", "reversed"],
    ["yellowFrom", "reversed"],
  ]);
});
