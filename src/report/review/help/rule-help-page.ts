import { escapeHtml, page } from "../../../functions/help-document";
import { ruleIds, type RuleId, type Severity } from "../finding";
import { rules } from "../rules";
import { ruleHelp } from "./rule-help";
import { ruleSources } from "./rule-sources";

/** What the review says of one place of the example report. */
export interface RuleExample {
  readonly quote: string;
  readonly sentence: { readonly "zh-TW": string; readonly en: string };
}

const languages = ["zh-TW", "en"] as const;

/** How rules and severities are called, as the panel has it. */
export interface RuleNames {
  readonly rules: Readonly<Record<RuleId, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

type NamesInLanguages = Readonly<Record<(typeof languages)[number], RuleNames>>;

const captions = {
  severity: { "zh-TW": "等級", en: "Severity" },
  source: { "zh-TW": "規則來源", en: "Where the rule comes from" },
  example: { "zh-TW": "範例報告中的例子", en: "From the example report" },
} as const;

/** The reference page of a rule: a complete HTML document, in Chinese and below it in English. */
export function ruleHelpPage(id: RuleId, names: NamesInLanguages, example: RuleExample | null): string {
  const text = ruleHelp[id];
  const severity = severityOf(id);
  const sections = languages.map((language) => {
    const shown = example
      ? `<h2>${captions.example[language]}</h2>
${example.quote === "" ? "" : `<blockquote lang="zh-TW">${escapeHtml(example.quote)}</blockquote>`}
<p>${escapeHtml(example.sentence[language])}</p>`
      : "";
    return `<section lang="${language}">
<h1>${escapeHtml(names[language].rules[id])}</h1>
<p>${captions.severity[language]}: ${escapeHtml(names[language].severities[severity])}</p>
<p>${escapeHtml(text[language])}</p>
<h2>${captions.source[language]}</h2>
<p>${escapeHtml(ruleSources[id][language])}</p>
${shown}
</section>`;
  });
  return page({
    title: names["zh-TW"].rules[id],
    stylesheet: "../help.css",
    body: [`<nav><a href="index.html">檢查項目一覽 <span lang="en">All rules</span></a></nav>`, ...sections],
  });
}

/** The list of all rules, with a link to the page of each. */
export function ruleIndexPage(names: NamesInLanguages): string {
  const items = ruleIds.map(
    (id) => `<dt><a href="${id}.html">${escapeHtml(names["zh-TW"].rules[id])}</a></dt>
<dd>${escapeHtml(ruleHelp[id]["zh-TW"])}</dd>
<dd lang="en">${escapeHtml(`${names.en.rules[id]}. ${ruleHelp[id].en}`)}</dd>`,
  );
  return page({
    title: "檢查項目一覽 Rules of the review",
    stylesheet: "../help.css",
    body: [
      `<h1>檢查項目一覽 <span lang="en">Rules of the review</span></h1>`,
      `<dl>${items.join("\n")}</dl>`,
    ],
  });
}

function severityOf(id: RuleId): Severity {
  return rules.find((rule) => rule.id === id)?.severity ?? "warning";
}
