import { expect, test } from "@jest/globals";
import type { ReviewedFinding } from "../../src/excel/review-workbook";
import type { RuleId } from "../../src/report/review/finding";
import { alikeFixes } from "../../src/taskpane/alike-fixes";
import { keyOf } from "./finding-key";

function reviewed(rule: RuleId, fault: string, address: string): ReviewedFinding {
  const cell = { sheet: "報告", address };
  return {
    finding: { rule, severity: "info", indicator: 1, place: null, details: { fault } },
    key: keyOf(rule, address),
    indicatorTitle: "",
    indicatorKey: "",
    cell,
    fixes: [{ cell, before: "提昇", after: "提升", kind: "text" }],
    ignored: { kind: "open" },
  };
}

const addresses = (findings: readonly ReviewedFinding[], of: ReviewedFinding) =>
  alikeFixes(findings)(of).map(({ cell }) => cell.address);

const [first, second, other] = [
  reviewed("characters", "promote", "C4"),
  reviewed("characters", "promote", "C9"),
  reviewed("characters", "quotes", "C9"),
] as const;

test("fixes of the same slip are made together, one for each cell", () => {
  const again = reviewed("characters", "promote", "C9");
  expect(addresses([first, second, other, again], first)).toEqual(["C4", "C9"]);
  // How a quote is mended differs each time.
  expect(addresses([first, second, other], other)).toEqual([]);
});

test("fixes of several lines of one cell become one", () => {
  const lines = (after: string): ReviewedFinding => ({
    ...first,
    fixes: [{ cell: { sheet: "資料", address: "O2" }, before: "提昇甲\n提昇乙\n丙", after, kind: "text" }],
  });
  const both = [lines("提升甲\n提昇乙\n丙"), lines("提昇甲\n提升乙\n丙")] as const;
  expect(alikeFixes(both)(both[0]).map(({ after }) => after)).toEqual(["提升甲\n提升乙\n丙"]);
});

test("what was ignored or has no fix is left out", () => {
  const entry = { ...second.key, reason: "引文", by: "綜合規劃科", date: "2010-12-31" };
  const ignored = { ...second, ignored: { kind: "ignored", entry } } as const;
  expect(addresses([first, ignored, { ...other, fixes: [] }], first)).toEqual(["C4"]);
});

test("what a report claims is mended one by one", () => {
  const claims = [reviewed("stated-differs", "x", "C4"), reviewed("stated-differs", "x", "C9")] as const;
  expect(addresses(claims, claims[0])).toEqual([]);
});
