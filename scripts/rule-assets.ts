import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findingEn } from "../src/locale/findings-en";
import { findingZhTW } from "../src/locale/findings-zh-TW";
import type { Language } from "../src/locale/language";
import { reviewMessagesFor } from "../src/locale/review-messages";
import { reviewScreenMessagesFor } from "../src/locale/review-screen-messages";
import { importReport } from "../src/report/import/import-report";
import { ruleIds } from "../src/report/review/finding";
import { ruleHelpPage, ruleIndexPage, type RuleExample } from "../src/report/review/help/rule-help-page";
import { ruleHelpPath } from "../src/report/review/help/rule-help-path";
import { reviewReport } from "../src/report/review/review-report";

const sample = fileURLToPath(new URL("../assets/sample/99-annual-performance-report.txt", import.meta.url));

/** The reference pages of the review's rules, as name and text. Their examples are what the review finds in the sample. */
export function ruleAssets(): readonly (readonly [name: string, text: string])[] {
  const imported = importReport({ kind: "text", text: readFileSync(sample, "utf8") });
  const findings = imported.ok ? reviewReport(imported.report, imported.notices) : [];
  const exampleOf = (id: (typeof ruleIds)[number]): RuleExample | null => {
    const found = findings.find(({ rule }) => rule === id);
    return found
      ? { quote: found.quote ?? "", sentence: { "zh-TW": findingZhTW(found), en: findingEn(found) } }
      : null;
  };
  const namesIn = (language: Language) => ({
    rules: reviewScreenMessagesFor(language).rules,
    severities: reviewMessagesFor(language).severities,
  });
  const names = { "zh-TW": namesIn("zh-TW"), en: namesIn("en") };
  return [
    ["help/rules/index.html", ruleIndexPage(names)],
    ...ruleIds.map((id) => [ruleHelpPath(id), ruleHelpPage(id, names, exampleOf(id))] as const),
  ];
}
