import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { importReport } from "../../../src/report/import/import-report";
import type { ImportSource } from "../../../src/report/import/import-result";
import type { Report } from "../../../src/report/model";

const path = fileURLToPath(
  new URL("../../../assets/sample/99-annual-performance-report.txt", import.meta.url),
);
const sample = readFileSync(path, "utf8");

function read(source: ImportSource): Report {
  const result = importReport(source);
  if (!result.ok) throw new Error(`Nothing was read: ${result.problem.code}`);
  expect(result.unrecognised).toEqual([]);
  return result.report;
}

/** The sample's lines as rows of a page, with its blank lines as empty rows. */
function asPage(): string {
  const [title = "", header = "", ...rows] = sample
    .split("\n")
    .filter((_, index) => index !== 0 && index !== 1 && index !== 3);
  const row = (line: string): string =>
    `<tr>${line
      .split("\t")
      .map((cell) => `<td>${cell}</td>`)
      .join("")}</tr>`;
  return `<html><body><h2>${title}</h2><table>${[header, ...rows].map(row).join("\n")}</table></body></html>`;
}

const expected = read({ kind: "text", text: sample });

describe("the sample reads the same", () => {
  test.each<[string, ImportSource]>([
    ["with Windows line ends", { kind: "text", text: sample.replaceAll("\n", "\r\n") }],
    ["with a byte order mark", { kind: "text", text: `\ufeff${sample}` }],
    ["with trailing TABs", { kind: "text", text: sample.replaceAll("\n", "\t\t\n") }],
    ["as a page", { kind: "html", html: asPage() }],
    ["as a page saved as text", { kind: "text", text: asPage() }],
  ])("%s", (_, source) => {
    expect(read(source)).toEqual(expected);
  });

  test("with its header after every page break", () => {
    const header = "年度績效目標\t衡量指標\t績效衡量暨達成情形分析\n";
    const [before = "", ...pages] = sample.split(/\n(?=\n\t)/);
    expect(read({ kind: "text", text: [before, ...pages].join(`\n${header}`) })).toEqual(expected);
    const withoutBlankLines = pages.map((page) => page.slice(1));
    const text = [before, ...withoutBlankLines].join(`\n${header}`);
    expect(read({ kind: "text", text })).toEqual(expected);
  });

  test("without its page breaks, but for the page from which a goal was carried down", () => {
    const onOnePage = read({ kind: "text", text: sample.replaceAll("\n\n", "\n") });
    expect(JSON.stringify(onOnePage)).toBe(
      JSON.stringify(expected).replaceAll('"goalOrigin":"previousPage"', '"goalOrigin":"above"'),
    );
  });
});
