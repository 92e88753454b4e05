import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import { buildSheets } from "../../src/excel/build-sheets";
import { reviewWorkbook } from "../../src/excel/review-workbook";
import { importReport } from "../../src/report/import/import-report";
import type { Finding, RuleId } from "../../src/report/review/finding";
import { reviewReport } from "../../src/report/review/review-report";
import { plansOf, useWorkbench } from "./sample-workbook";

useWorkbench();

const folder = fileURLToPath(new URL("../review", import.meta.url));
const files = ["reports", "forms", "captions"].flatMap((name) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith(".txt"))
    .map((file) => join(name, file)),
);

/** What the build puts right (columns, numbers, sections in their form), and columns of lights and weights, which it does not keep. */
const otherInSheets: ReadonlySet<RuleId> = new Set<RuleId>([
  "structure-damage",
  "indicator-in-goal-column",
  "numbering-broken",
  "section-missing",
  "light-inconsistent",
  "weights-total",
]);

const told = (findings: readonly Finding[]) =>
  findings
    .filter(({ rule, severity }) => severity !== "info" && !otherInSheets.has(rule))
    .map(({ indicator, rule, severity }) => `${String(indicator ?? "all")} ${rule} ${severity}`)
    .toSorted();

test.each(files)("%s, built into sheets, has the same findings as its text", async (file) => {
  const result = importReport({ kind: "text", text: readFileSync(join(folder, file), "utf8") });
  if (!result.ok) throw new Error(`${file} is no report`);
  const { report, notices, unrecognised } = result;
  await buildSheets(plansOf(report));
  const inSheets = (await reviewWorkbook())?.findings.map(({ finding }) => finding) ?? [];
  expect(told(inSheets)).toEqual(told(reviewReport(report, notices, { unrecognised })));
});
