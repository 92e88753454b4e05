import { callFunction } from "./call";
import {
  isCellError,
  isMatrix,
  type CellValue,
  type FunctionDefinition,
  type FunctionExample,
  type Localised,
  type Matrix,
  type ParameterDefinition,
  type Scalar,
} from "./definition";
import { escapeHtml, page } from "./help-document";
import { helpPath } from "./metadata";

type Language = keyof Localised;
const languages: readonly Language[] = ["zh-TW", "en"];

/** The reference page of a function: a complete HTML document, in Chinese and below it in English. */
export function helpPage(definition: FunctionDefinition): string {
  const sections = languages.map((language) => section(definition, language));
  return page({
    title: definition.name,
    stylesheet: "help.css",
    body: [
      `<nav><a href="index.html">函數一覽 <span lang="en">All functions</span></a></nav>`,
      `<h1 lang="en">${escapeHtml(definition.name)}</h1>`,
      ...sections,
    ],
  });
}

/** The list of all functions, with a link to the page of each. */
export function helpIndexPage(catalogue: readonly FunctionDefinition[]): string {
  const items = catalogue.map(
    (definition) =>
      `<dt lang="en"><a href="${escapeHtml(fileName(definition))}">${escapeHtml(signature(definition))}</a></dt>
<dd>${escapeHtml(definition.description["zh-TW"])}</dd>
<dd lang="en">${escapeHtml(definition.description.en)}</dd>`,
  );
  return page({
    title: "函數一覽 Functions",
    stylesheet: "help.css",
    body: [`<h1>函數一覽 <span lang="en">Functions</span></h1>`, `<dl>${items.join("\n")}</dl>`],
  });
}

const captions = {
  rule: { "zh-TW": "規則", en: "Rule" },
  source: { "zh-TW": "規則來源", en: "Where the rule comes from" },
  arguments: { "zh-TW": "引數", en: "Arguments" },
  optional: { "zh-TW": "（可省略）", en: " (optional)" },
  mathematics: { "zh-TW": "算式", en: "Formula" },
  plain: {
    "zh-TW": "不需增益集的公式（Excel 2016 以後、LibreOffice、Google 試算表）",
    en: "The same without the add-in (Excel 2016 and later, LibreOffice, Google Sheets)",
  },
  examples: { "zh-TW": "範例", en: "Examples" },
  formula: { "zh-TW": "公式", en: "Formula" },
  answer: { "zh-TW": "結果", en: "Result" },
  note: { "zh-TW": "說明", en: "Note" },
  errors: { "zh-TW": "錯誤值", en: "Errors" },
  ranges: { "zh-TW": "範圍", en: "Ranges" },
  rangesText: {
    "zh-TW":
      "引數可為單一儲存格或範圍；給範圍時，結果是同樣大小的陣列，自動填入相鄰儲存格。單一儲存格、單列或單欄會對應到整個範圍；大小不合的範圍得到 #VALUE!。",
    en: "Each argument may be a cell or a range; from ranges comes an array of the same size, which spills into the cells beside. A single cell, row or column is repeated over the whole range; ranges of sizes that do not match give #VALUE!.",
  },
} as const satisfies Record<string, Localised>;

function section(definition: FunctionDefinition, language: Language): string {
  const say = (text: Localised): string => escapeHtml(text[language]);
  const { help, parameters } = definition;
  return `<section lang="${language}">
<p class="summary">${say(definition.description)}</p>
<p><code>=${escapeHtml(signature(definition))}</code></p>
<h2>${say(captions.arguments)}</h2>
<dl>${parameters.map((parameter) => argument(parameter, language)).join("\n")}</dl>
<h2>${say(captions.rule)}</h2>
<p>${say(help.rule)}</p>
<h2>${say(captions.source)}</h2>
<p>${say(help.source)}</p>
<h2>${say(captions.mathematics)}</h2>
${help.mathematics.map((line) => `<p class="mathematics">${say(line)}</p>`).join("\n")}
<h2>${say(captions.examples)}</h2>
${examples(definition, language)}
<h2>${say(captions.errors)}</h2>
<dl>${help.errors.map(({ error, when }) => `<dt><code>${error}</code></dt><dd>${say(when)}</dd>`).join("\n")}</dl>
<h2>${say(captions.ranges)}</h2>
<p>${say(captions.rangesText)}</p>
<h2>${say(captions.plain)}</h2>
${plainFormulas(definition, language).join("\n")}
</section>`;
}

function argument(parameter: ParameterDefinition, language: Language): string {
  const optional = parameter.optional ? captions.optional[language] : "";
  const text = `${parameter.description[language]}${optional}`;
  return `<dt><code>${escapeHtml(parameter.name)}</code></dt><dd>${escapeHtml(text)}</dd>`;
}

function examples(definition: FunctionDefinition, language: Language): string {
  const head = [captions.formula, captions.answer, captions.note]
    .map((caption) => `<th scope="col">${escapeHtml(caption[language])}</th>`)
    .join("");
  const rows = definition.help.examples.map(
    (example) =>
      `<tr><td><code>${escapeHtml(exampleFormula(definition, example))}</code></td><td>${escapeHtml(
        shown(exampleAnswer(definition, example)),
      )}</td><td>${escapeHtml(example.note[language])}</td></tr>`,
  );
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join("\n")}</tbody></table>`;
}

/** The example as typed in a cell; a blank argument stands as an empty place between commas. */
export function exampleFormula({ name }: FunctionDefinition, example: FunctionExample): string {
  return `=${name}(${example.arguments.map(literal).join(",")})`;
}

/** What the code answers to the example, so that the page cannot say anything else. */
export function exampleAnswer(definition: FunctionDefinition, example: FunctionExample): CellValue {
  return callFunction(definition, example.arguments)[0]?.[0] ?? "";
}

/** A value as it is written in a formula. */
export function literal(value: Scalar | Matrix): string {
  // An array constant has no empty places.
  if (isMatrix(value)) {
    return `{${value.map((row) => row.map((cell) => (cell === null ? '""' : literal(cell))).join(",")).join(";")}}`;
  }
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

/** Ten digits are more than a cell of usual width shows. */
function shown(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? String(Number(value.toPrecision(10))) : String(value).toUpperCase();
}

function signature({ name, parameters }: FunctionDefinition): string {
  const names = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `${name}(${names.join(", ")})`;
}

/** With the required arguments alone, which is shorter, and with all; or why there is none. */
function plainFormulas({ portable, parameters, help }: FunctionDefinition, language: Language): string[] {
  if (!portable) return [`<p>${escapeHtml(help.withoutPortable?.[language] ?? "")}</p>`];
  const all = sampleCells(parameters);
  const required = all.filter((_, index) => !parameters[index]?.optional);
  return [...new Set([portable(...required), portable(...all)])].map(
    (formula) => `<pre><code>=${escapeHtml(formula)}</code></pre>`,
  );
}

/** A2, B2, C2: a cell for each argument, as in the first row of a table below its header; A2:A5 for a range. */
function sampleCells(parameters: FunctionDefinition["parameters"]): readonly string[] {
  return parameters.map(({ shape }, index) => {
    const column = String.fromCharCode(65 + index);
    return shape === "range" ? `${column}2:${column}5` : `${column}2`;
  });
}

function fileName(definition: FunctionDefinition): string {
  return helpPath(definition).replace("help/", "");
}
