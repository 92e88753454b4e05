import { describe, expect, test } from "@jest/globals";
import { formulaMessagesFor } from "../../src/locale/formula-messages";
import { languageFor } from "../../src/locale/language";
import { messagesFor } from "../../src/locale/messages";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";

const han = /\p{Script=Han}/u;
/** What the language button says is in the language that it leads to. */
const inOtherLanguage = ["otherLanguage", "switchLanguage"];

/** Every sentence by its path, functions called with figures and names in place of what they are given. */
function sentences(messages: object, path = ""): [path: string, sentence: string][] {
  return Object.entries(messages).flatMap(([name, value]): [string, string][] => {
    const at = path === "" ? name : `${path}.${name}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value !== "function") return sentences(value as object, at);
    if (at === "finding") return [];
    return [[at, String((value as (...given: unknown[]) => unknown)(...givenFor(at)))]];
  });
}

function givenFor(path: string): readonly unknown[] {
  if (/^(notices\.|preview\.indicators)/.test(path)) return [[3, 5]];
  if (path === "tabs.counts") return [3, 5, 7];
  if (path === "screen.counts") return [{ error: 3, warning: 5, info: 7, ignored: 1 }];
  if (/^screen\.(fixed|undone|lastFix|copies|alike|changedMeanwhile)$/.test(path)) return [["A1", "C7"]];
  if (/^screen\.\w+Because$/.test(path)) return [{ reason: "Report", by: "Office", date: "2010-12-31" }];
  return [7, "Report"];
}

/** Nothing but a frame around words and signs that are given. */
const wordless = ["screen.severityCount", "screen.settings.line", "screen.settings.percent"];

const all = (language: "zh-TW" | "en") =>
  new Map([
    ...[messagesFor, reviewMessagesFor, formulaMessagesFor].flatMap((of) => sentences(of(language))),
    ...sentences(reviewScreenMessagesFor(language), "screen"),
  ]);

describe("the sentences of the panel", () => {
  test("are the same set in both languages, and none is empty", () => {
    expect([...all("en").keys()]).toEqual([...all("zh-TW").keys()]);
    for (const [path, sentence] of [...all("zh-TW"), ...all("en")]) {
      expect([path, sentence.trim()]).not.toEqual([path, ""]);
      expect(sentence).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  test("are Chinese in Chinese and English in English", () => {
    for (const [path, sentence] of all("en")) {
      if (!inOtherLanguage.includes(path))
        expect([path, sentence]).toEqual([path, expect.not.stringMatching(han)]);
    }
    for (const [path, sentence] of all("zh-TW")) {
      if (inOtherLanguage.includes(path) || wordless.includes(path)) continue;
      expect([path, sentence]).toEqual([path, expect.stringMatching(han)]);
      // Half-width punctuation between Chinese signs is a slip of the pen.
      expect(sentence).not.toMatch(/\p{Script=Han}[,;:?!]\p{Script=Han}/u);
    }
  });
});

describe("the language", () => {
  test.each([
    ["zh-TW", "zh-TW"],
    ["zh", "zh-TW"],
    ["zh-Hant-HK", "zh-TW"],
    ["ZH-tw", "zh-TW"],
    ["en-US", "en"],
    ["ja-JP", "en"],
    ["zha", "en"],
    ["", "en"],
  ])("of a display language %p is %p", (displayLanguage, language) => {
    expect(languageFor(displayLanguage)).toBe(language);
  });
});
