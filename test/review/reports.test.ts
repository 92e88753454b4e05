import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../src/report/import/import-report";
import { reviewReport } from "../../src/report/review/review-report";

/**
 * Whole reports in the words of many trades (`reports`), in forms of their own (`forms`: labels, columns, English
 * captions, running words) and under captions of their own (`captions`), their figures made up. `expected.json` lists what is wrong or worth a warning in each, by
 * indicator: everything else that is found in them is a false alarm.
 */
describe.each(["reports", "forms", "captions"])("whole %s", (name) => {
  const folder = fileURLToPath(new URL(name, import.meta.url));
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Readonly<
    Record<string, readonly string[]>
  >;

  test.each(readdirSync(folder).filter((file) => file.endsWith(".txt")))("%s", (file) => {
    const result = importReport({ kind: "text", text: readFileSync(join(folder, file), "utf8") });
    if (!result.ok) throw new Error(`${file} is no report`);
    const { report, notices, unrecognised } = result;
    const found = reviewReport(report, notices, { unrecognised })
      .filter(({ severity }) => severity !== "info")
      .map(({ indicator, rule }) => `${String(indicator ?? "all")} ${rule}`);
    expect(found.toSorted()).toEqual(expected[basename(file, ".txt")]?.toSorted());
  });
});
