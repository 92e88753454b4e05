import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { findingZhTW } from "../../../src/locale/findings-zh-TW";
import type { Finding } from "../../../src/report/review/finding";
import { reviewReport } from "../../../src/report/review/review-report";
import type { Indicator, TextPlace } from "../../../src/report/model";
import { importSample } from "../verdict/sample-report";

const { report, notices } = importSample();
const findings = reviewReport(report, notices);
const indicators = new Map(report.goals.flatMap((goal) => goal.indicators).map((own) => [own.id, own]));

/** Where a finding stands, in words: `辦理情形 3` is the third paragraph of that section. */
function whereabouts({ place }: Finding): string {
  const indicator = place && indicators.get(place.indicatorId);
  if (!place || !indicator) return "報告";
  if (place.section === undefined) return place.column === "analysis" ? "分析" : "標題";
  const { heading } = indicator.sections[place.section] ?? { heading: "" };
  return place.paragraph === undefined ? heading : `${heading} ${place.paragraph + 1}`;
}

function wordsAt(indicator: Indicator, { section, paragraph }: Partial<TextPlace>): string {
  if (section === undefined) return indicator.title;
  const own = indicator.sections[section];
  if (paragraph !== undefined) return own?.paragraphs[paragraph]?.text ?? "";
  return own?.paragraphs.map(({ text }) => text).join("\n") ?? "";
}

describe("findings of the sample", () => {
  test("are those that the domain expects, each at its place and with its sentence", () => {
    const expected: unknown = JSON.parse(
      readFileSync(fileURLToPath(new URL("sample-findings.json", import.meta.url)), "utf8"),
    );
    const found = findings.map((finding) => ({
      rule: finding.rule,
      severity: finding.severity,
      indicator: finding.indicator,
      where: whereabouts(finding),
      quote: finding.quote ?? "",
      sentence: findingZhTW(finding),
      ...(finding.fix ? { after: finding.fix.after } : {}),
    }));
    expect(found).toEqual(expected);
  });

  test("quote words that stand at their place", () => {
    const repaired = new Set([
      "structure-damage",
      "indicator-in-goal-column",
      "no-combination-rule",
      "bound-used",
    ]);
    for (const { rule, place, quote, details } of findings) {
      const indicator = place && indicators.get(place.indicatorId);
      if (!indicator || quote === undefined || repaired.has(rule) || details["fault"] === "punctuation")
        continue;
      const text = place.paragraph === undefined ? JSON.stringify(indicator) : wordsAt(indicator, place);
      expect(`${rule}: ${text}`).toContain(quote);
    }
  });

  test.each([
    ["合計 2,800 人", 3],
    ["90 件", 9],
    ["97 年", 1],
    ["25 個縣市", 6],
  ])("raise no alarm on %s", (words, indicator) => {
    const about = findings.filter((found) => found.indicator === indicator);
    expect(about.filter(({ rule, quote }) => rule !== "no-result-told" && quote?.includes(words))).toEqual(
      [],
    );
  });

  test("take 符合 in the benefits of indicator 3 for no word on the schedule", () => {
    expect(findings.filter(({ rule, indicator }) => rule === "schedule-words" && indicator === 3)).toEqual(
      [],
    );
  });
});
