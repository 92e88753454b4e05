import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { JSDOM } from "jsdom";
import { functionCatalogue } from "../../src/functions/catalogue";
import { functionId } from "../../src/functions/metadata";
import { readRegistration } from "../../src/functions/registration";

type Called = (...given: readonly unknown[]) => unknown;
interface MicrosoftPage {
  readonly CustomFunctions: typeof CustomFunctions & {
    readonly _association: { readonly mappings: Readonly<Record<string, Called>> };
  };
}

/** Microsoft's own client, without an Excel behind it: its association and its error class are the real ones. */
function microsoftPage(): MicrosoftPage {
  const { window } = new JSDOM(`<!doctype html><script src="office.debug.js"></script>`, {
    url: "https://localhost/taskpane.html",
    runScripts: "outside-only",
  });
  for (const script of ["office.debug.js", "excel-web-16.00.debug.js"]) {
    window.eval(readFileSync(join("node_modules/@microsoft/office-js/dist", script), "utf8"));
  }
  // No Excel will ever answer: what the client has put off until then must not run.
  window.close();
  return window as unknown as MicrosoftPage;
}

const page = globalThis as unknown as Record<string, unknown>;

async function loadEntry(): Promise<void> {
  jest.resetModules();
  await import("../../src/functions/register");
}

afterEach(() => {
  delete page["CustomFunctions"];
  delete page["Office"];
});

describe("in Excel", () => {
  let mappings: Readonly<Record<string, Called>> = {};

  beforeEach(async () => {
    const microsoft = microsoftPage();
    page["CustomFunctions"] = microsoft.CustomFunctions;
    await loadEntry();
    mappings = microsoft.CustomFunctions._association.mappings;
  });

  const call = (id: string, ...given: readonly unknown[]): unknown => mappings[id]?.(...given);
  const thrown = (id: string, ...given: readonly unknown[]): unknown => {
    try {
      return { answered: call(id, ...given) };
    } catch (error) {
      return error;
    }
  };

  test("every function of functions.json is associated, and the panel can tell", () => {
    expect(Object.keys(mappings).sort()).toEqual(functionCatalogue.map(functionId).sort());
    expect(readRegistration()).toEqual({
      state: "registered",
      names: functionCatalogue.map(({ name }) => name),
    });
  });

  test("a call is answered, an omitted argument arrives as null and a call context is ignored", () => {
    expect(call("ACHIEVEMENT", [[541]], [[300]], null, { functionName: "ACHIEVEMENT" })).toEqual([
      [541 / 300],
    ]);
    expect(call("YOYCHANGE", [[204], [160]], [[200], [200]])).toEqual([[0.02], [-0.2]]);
  });

  test("a single error is thrown, with a sentence where Excel can show one", () => {
    expect(thrown("ACHIEVEMENT", [[534]], [[null]], null)).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("缺目標值"),
    });
    expect(thrown("ACHIEVEMENT", [["多"]], [[300]], null)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("「多」"),
    });
    expect(thrown("YOYCHANGE", [[5]], [[0]])).toMatchObject({ code: "#DIV/0!", message: "" });
  });

  test("in a larger answer errors are elements", () => {
    const answer = call("YOYCHANGE", [[204], [5], [null]], [[200], [0], [3]]) as unknown[][];
    expect(answer[0]).toEqual([0.02]);
    expect(answer[1]?.[0]).toMatchObject({ code: "#DIV/0!" });
    expect(answer[2]?.[0]).toMatchObject({ code: "#N/A", message: expect.stringContaining("本年值") });
  });

  test("an error in an argument passes through; what Excel does not take back becomes #VALUE!", () => {
    const microsoftError = (code: string) => [[new CustomFunctions.Error(code as CustomFunctions.ErrorCode)]];
    expect(thrown("YOYCHANGE", microsoftError("#NUM!"), [[1]])).toMatchObject({ code: "#NUM!" });
    expect(thrown("YOYCHANGE", microsoftError("#REF!"), [[1]])).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("#REF!"),
    });
  });

  test("sentences follow the display language", () => {
    page["Office"] = { context: { displayLanguage: "en-US" } };
    expect(thrown("ACHIEVEMENT", [[534]], [[null]], null)).toMatchObject({
      message: expect.stringContaining("The target is missing"),
    });
  });
});

test("where there are no custom functions the page goes on, and the panel can tell", async () => {
  await loadEntry();
  expect(readRegistration()).toEqual({ state: "unsupported" });
});

test("a registration that fails does not stop the page", async () => {
  page["CustomFunctions"] = {};
  await loadEntry();
  expect(readRegistration()).toMatchObject({ state: "failed", reason: expect.stringContaining("associate") });
});
