import { describe, expect, test } from "@jest/globals";
import type { LocatedFinding } from "../../src/excel/build-report";
import type { RuleId, Severity } from "../../src/report/review/finding";
import { groupFindings } from "../../src/taskpane/finding-groups";

const finding = (rule: RuleId, severity: Severity, indicator: number): LocatedFinding => ({
  finding: { rule, severity, indicator, place: null, details: {} },
  cell: { sheet: "施政績效報告", address: `C${indicator}` },
});

describe("findings in the panel", () => {
  const groups = groupFindings(
    [
      finding("goal-inherited", "warning", 2),
      finding("target-missing", "error", 1),
      finding("goal-inherited", "warning", 3),
      finding("stated-differs", "error", 6),
      finding("implied-figure", "info", 7),
    ],
    ({ rule }) => rule,
  );

  test("come the gravest first, a wrong figure before a missing one", () => {
    expect(groups.map(({ sentence }) => sentence)).toEqual([
      "stated-differs",
      "target-missing",
      "goal-inherited",
      "implied-figure",
    ]);
  });

  test("that say the same are said once, with every indicator and its cell", () => {
    expect(groups[2]?.indicators).toEqual([
      { number: 2, cell: { sheet: "施政績效報告", address: "C2" } },
      { number: 3, cell: { sheet: "施政績效報告", address: "C3" } },
    ]);
  });
});
