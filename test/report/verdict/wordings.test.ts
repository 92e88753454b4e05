import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { assessIndicator } from "../../../src/report/verdict/assess-indicator";
import { importIndicator } from "./sample-report";

const path = fileURLToPath(new URL("wordings.txt", import.meta.url));
const wordings = readFileSync(path, "utf8")
  .split("\n")
  .filter((line) => line.includes("→"))
  .slice(1)
  .map((line) => line.split(/ \| | → /));

/** One line of wordings.txt each: what three sections say, and what is to be read from them. */
describe("wordings of other agencies", () => {
  test("are there", () => {
    expect(wordings.length).toBeGreaterThan(190);
  });

  test.each(wordings)("%s | %s | %s → %s", (standard = "", progress = "", result = "", expected = "") => {
    const indicator = importIndicator(standard, progress, result);
    const figures = indicator.measures.map(
      ({ target, actual, stated }) =>
        `${target?.value ?? "-"} ${actual?.value ?? "-"} ${stated?.text ?? "-"}`,
    );
    expect(`${figures.join(" ; ")} ${assessIndicator(indicator).verdict}`).toBe(expected);
  });
});
