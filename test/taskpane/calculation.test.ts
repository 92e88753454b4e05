import { expect, test } from "@jest/globals";
import { functionCatalogue } from "../../src/functions/catalogue";
import { tellCalculation } from "../../src/taskpane/calculation";

const achievement = (...given: readonly (number | string)[]) =>
  tellCalculation({ name: "ACHIEVEMENT", arguments: given }, "zh-TW");

test.each([
  [[541, 300, ""], "正向，目標值 T > 0：A ÷ T", "541 ÷ 300", "1.80333333333"],
  [[11, 12, "負向"], "負向，T > 0：max(0, 2 − A ÷ T)", "max(0, 2 − 11 ÷ 12)", "1.08333333333"],
  [[11, 12, "負向", "inverse"], "負向，反比法，A > 0，T > 0：T ÷ A", "12 ÷ 11", "1.09090909091"],
  [[-4, -5], "正向，T < 0：1 + (A − T) ÷ |T|", "1 + ((-4) − (-5)) ÷ |(-5)|", "1.2"],
  [[4, -5, "down"], "負向，T < 0：max(0, A ÷ T)", "max(0, 4 ÷ (-5))", "0"],
])("ACHIEVEMENT of %j is told by the line that holds", (given, rule, figures, result) => {
  expect(achievement(...given)).toEqual({ rule, figures, result });
});

test("why there is no result is said as the function says it", () => {
  expect(achievement("", 300)).toEqual({ reason: expect.stringContaining("實際值") });
  expect(achievement(541, 0)).toEqual({ reason: expect.stringContaining("0") });
});

test("the figures of an example, put into its line, give what the function answers", () => {
  for (const { name, help } of functionCatalogue) {
    if (help.reckoning === undefined) continue;
    for (const { arguments: given } of help.examples) {
      const told = tellCalculation(
        { name, arguments: given.map((own) => (own ?? "") as number | string) },
        "en",
      );
      if (told === null || "reason" in told) continue;
      const sum = told.figures
        .replaceAll("−", "-")
        .replaceAll("÷", "/")
        .replaceAll("×", "*")
        .replaceAll("max", "Math.max")
        .replace(/\|([^|]+)\|/g, "Math.abs($1)");
      if (/[^\d\s.()+\-*/,]/.test(sum.replaceAll(/Math\.(?:max|abs)/g, ""))) continue;
      expect(Number(new Function(`return ${sum}`)())).toBeCloseTo(Number(told.result), 9);
    }
  }
});
