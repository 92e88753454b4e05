import { describe, expect, test } from "@jest/globals";
import { ruleAssets } from "../../../../scripts/rule-assets";
import { ruleIds } from "../../../../src/report/review/finding";

const pages = new Map(ruleAssets());

describe("the reference of the rules", () => {
  test("has a page for each and a list that leads to all", () => {
    const index = pages.get("help/rules/index.html") ?? "";
    for (const id of ruleIds) {
      expect(pages.has(`help/rules/${id}.html`)).toBe(true);
      expect(index).toContain(`href="${id}.html"`);
    }
  });

  test("shows what the review says of the sample", () => {
    expect(pages.get("help/rules/stated-differs.html")).toContain("計算為 180.3%");
    expect(pages.get("help/rules/implied-figure.html")).toContain("implies 300 次");
  });

  test("says of each rule where it comes from, in both languages", () => {
    for (const id of ruleIds) {
      const page = pages.get(`help/rules/${id}.html`) ?? "";
      expect([id, page.match(/<h2>規則來源<\/h2>\n<p>[^<]*\p{Script=Han}[^<]*。<\/p>/gu)]).toEqual([
        id,
        [expect.any(String)],
      ]);
      expect([id, page.match(/<h2>Where the rule comes from<\/h2>\n<p>[^<]+\.<\/p>/g)]).toEqual([
        id,
        [expect.any(String)],
      ]);
    }
  });

  test("runs no script, and takes words from the report for text", () => {
    const damage = pages.get("help/rules/structure-damage.html") ?? "";
    expect(damage).toContain("&lt;ol style=");
    for (const page of pages.values()) expect(page).not.toMatch(/<script|<ol style/);
  });
});
