import { describe, expect, test } from "@jest/globals";
import { draftAfterPaste, emptyDraft, sourcesOfDraft } from "../../src/taskpane/import-draft";

const html = "<html><body><TABLE border=0><tr><td>報告</td></tr></TABLE></body></html>";

describe("pasting", () => {
  test("a table keeps its HTML, and its text in case that the HTML holds no report", () => {
    const draft = draftAfterPaste(emptyDraft, "報告", html);
    expect(draft).toEqual({ text: "報告", html });
    expect(sourcesOfDraft(draft ?? emptyDraft)).toEqual([
      { kind: "html", html },
      { kind: "text", text: "報告" },
    ]);
  });

  test("HTML without a table is left to the browser, which pastes its text", () => {
    expect(draftAfterPaste(emptyDraft, "報告", "<p>tablet</p>")).toBeNull();
    expect(draftAfterPaste(emptyDraft, "報告", "")).toBeNull();
  });

  test("a table never replaces what already stands in the box", () => {
    expect(draftAfterPaste({ text: "第一頁", html: null }, "第二頁", html)).toBeNull();
  });
});

describe("what is read", () => {
  test("is nothing while the box holds white space alone", () => {
    expect(sourcesOfDraft({ text: " \n\t", html: null })).toBeNull();
  });

  test("is the text once it was edited", () => {
    expect(sourcesOfDraft({ text: "報告", html: null })).toEqual([{ kind: "text", text: "報告" }]);
  });
});
