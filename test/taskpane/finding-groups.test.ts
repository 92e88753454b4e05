import { describe, expect, test } from "@jest/globals";
import type { Finding, RuleId, Severity } from "../../src/report/review/finding";
import { groupFindings } from "../../src/taskpane/finding-groups";

const finding = (rule: RuleId, severity: Severity, indicator: number): Finding => ({
  ...{ rule, severity, indicator },
  place: null,
  details: {},
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

  test("that say the same are said once, with every indicator", () => {
    expect(groups[2]?.indicators).toEqual([2, 3]);
  });
});
