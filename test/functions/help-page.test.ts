import { describe, expect, test } from "@jest/globals";
import { parse, type DefaultTreeAdapterTypes } from "parse5";
import { functionCatalogue } from "../../src/functions/catalogue";
import type { FunctionDefinition } from "../../src/functions/definition";
import { escapeHtml } from "../../src/functions/help-document";
import { exampleAnswer, exampleFormula, helpIndexPage, helpPage } from "../../src/functions/help-page";

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

function elements(html: string): readonly Element[] {
  const errors: string[] = [];
  const within = (node: Node | DefaultTreeAdapterTypes.Document): Element[] =>
    "childNodes" in node
      ? [...("tagName" in node ? [node] : []), ...node.childNodes.flatMap((child) => within(child))]
      : [];
  const found = within(parse(html, { onParseError: ({ code }) => errors.push(code) }));
  expect(errors).toEqual([]);
  return found;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

const pages = [
  ["the list", helpIndexPage(functionCatalogue)] as const,
  ...functionCatalogue.map((definition) => [definition.name, helpPage(definition)] as const),
];

test.each(pages)("%s is valid, names its languages, and runs or styles nothing inline", (_, html) => {
  const all = elements(html);
  expect(all.filter(({ tagName }) => tagName === "script" || tagName === "style")).toEqual([]);
  for (const { attrs } of all) {
    expect(attrs.filter(({ name }) => name === "style" || name.startsWith("on"))).toEqual([]);
  }
  const root = all.find(({ tagName }) => tagName === "html");
  expect(root && attribute(root, "lang")).toBe("zh-TW");
  expect(all.some((element) => attribute(element, "lang") === "en")).toBe(true);
});

test("the list leads to every function's page", () => {
  const links = elements(helpIndexPage(functionCatalogue))
    .filter(({ tagName }) => tagName === "a")
    .map((element) => attribute(element, "href"));
  expect(links).toEqual(functionCatalogue.map(({ name }) => `${name}.html`));
});

describe.each(functionCatalogue.map((definition) => [definition.name, definition] as const))(
  "%s",
  (_, definition) => {
    test("has the same parts in both languages", () => {
      const sections = elements(helpPage(definition)).filter(({ tagName }) => tagName === "section");
      expect(sections.map((element) => attribute(element, "lang"))).toEqual(["zh-TW", "en"]);
      const [chinese, english] = sections.map((section) =>
        section.childNodes.flatMap((node) => ("tagName" in node ? [node.tagName] : [])),
      );
      expect(chinese).toEqual(english);
    });

    test("says where its rule comes from, in each language", () => {
      const { source } = definition.help;
      const html = helpPage(definition);
      for (const text of [source["zh-TW"], source.en]) {
        expect(text).toMatch(/[.。]$/);
        expect(html).toContain(`<p>${escapeHtml(text)}</p>`);
      }
      expect(source["zh-TW"]).toMatch(/\p{Script=Han}/u);
    });

    test("every error that an example shows is explained", () => {
      const explained = definition.help.errors.map(({ error }) => error);
      for (const example of definition.help.examples) {
        const answer = exampleAnswer(definition, example);
        if (typeof answer === "object") expect(explained).toContain(answer.error);
      }
    });
  },
);

const achievement = functionCatalogue.find(({ name }) => name === "ACHIEVEMENT") as FunctionDefinition;

test("an example stands as it is typed, with what the code answers", () => {
  const example = { arguments: [8, null, 'a"b'], note: { "zh-TW": "", en: "" } };
  expect(exampleFormula(achievement, example)).toBe('=ACHIEVEMENT(8,,"a""b")');
  expect(exampleAnswer(achievement, { ...example, arguments: [541, 300] })).toBeCloseTo(1.8033, 4);
});

test("nothing of a definition becomes markup", () => {
  const hostile = `<img src=x onerror="alert(1)">&'`;
  const text = { "zh-TW": hostile, en: hostile };
  const definition: FunctionDefinition = {
    ...achievement,
    description: text,
    parameters: [{ name: hostile, description: text }],
    help: {
      rule: text,
      source: text,
      mathematics: [text],
      errors: [{ error: "#N/A", when: text }],
      examples: [{ arguments: [hostile], note: text }],
    },
    portable: () => hostile,
  };
  for (const html of [helpPage(definition), helpIndexPage([definition])]) {
    expect(elements(html).some(({ tagName }) => tagName === "img")).toBe(false);
    expect(html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&amp;&#39;");
  }
});
