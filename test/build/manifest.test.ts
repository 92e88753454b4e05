import { describe, expect, test } from "@jest/globals";
import { addresses, elements, readManifest } from "./manifest";

const manifest = readManifest(new URL("../../manifest.xml", import.meta.url));
const resources = ["bt:Image", "bt:Url", "bt:String"].flatMap((name) => elements(manifest, name));
const declared = resources.filter((element) => element.hasAttribute("id"));
const references = elements(manifest, "*").filter((element) => element.hasAttribute("resid"));
const strings = (kind: "bt:ShortStrings" | "bt:LongStrings") =>
  elements(manifest, kind).flatMap((list) => elements(list, "bt:String"));
/** A value in every language it has: the default and the overrides. */
const values = (element: (typeof declared)[number]) => [
  element.getAttribute("DefaultValue") ?? "",
  ...elements(element, "bt:Override").map((one) => one.getAttribute("Value") ?? ""),
];

describe("the manifest's resources", () => {
  test("ids are unique and at most 32 characters", () => {
    const ids = declared.map((element) => element.getAttribute("id") ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("every reference resolves, and nothing is declared for nobody", () => {
    const ids = declared.map((element) => element.getAttribute("id"));
    const used = references.map((element) => element.getAttribute("resid"));
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !used.includes(id))).toEqual([]);
  });

  test("short strings have at most 125 characters, long ones 250", () => {
    expect(strings("bt:ShortStrings").length).toBeGreaterThan(0);
    for (const element of strings("bt:ShortStrings")) {
      for (const text of values(element)) expect(text.length).toBeLessThanOrEqual(125);
    }
    for (const element of strings("bt:LongStrings")) {
      for (const text of values(element)) expect(text.length).toBeLessThanOrEqual(250);
    }
  });

  test("every text stands in Chinese and in English", () => {
    const texts = [...strings("bt:ShortStrings"), ...strings("bt:LongStrings")];
    for (const element of texts) {
      const overrides = elements(element, "bt:Override");
      expect(overrides.map((one) => one.getAttribute("Locale"))).toEqual(["en-US"]);
      expect(element.getAttribute("DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(overrides[0]?.getAttribute("Value")).not.toMatch(/\p{Script=Han}/u);
    }
    for (const name of ["DisplayName", "Description"]) {
      const [element] = elements(manifest, name);
      expect(element?.getAttribute("DefaultValue")).toMatch(/\p{Script=Han}/u);
      expect(element?.getElementsByTagName("Override")[0]?.getAttribute("Locale")).toBe("en-US");
    }
  });
});

describe("what the manifest asks of Excel", () => {
  test("is the floor that the code keeps to", () => {
    const sets = elements(manifest, "Set").map((set) => [
      set.getAttribute("Name"),
      set.getAttribute("MinVersion"),
    ]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: "1.1",
      ExcelApi: "1.9",
      CustomFunctionsRuntime: "1.2",
    });
  });

  test("shares one runtime: pane, buttons and functions live in one page", () => {
    const page = "Taskpane.Url";
    expect(elements(manifest, "Runtime").map((one) => one.getAttribute("resid"))).toEqual([page]);
    expect(elements(manifest, "FunctionFile").map((one) => one.getAttribute("resid"))).toEqual([page]);
    expect(elements(manifest, "TaskpaneId")).toEqual([]);
    expect(elements(manifest, "Namespace")).toEqual([]);
  });

  test("is served by one host", () => {
    expect(new Set(addresses(manifest).map((address) => new URL(address).origin))).toEqual(
      new Set(["https://localhost:3000"]),
    );
  });
});
