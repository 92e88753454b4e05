import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { JSDOM } from "jsdom";
import type { Preferences } from "../../src/excel/preferences";

const storageKey = "@AnnualPerformanceReport/preferences";

/** A browser's window around the library, which reads its storage when it is loaded. */
function openWindow(): Window & typeof globalThis {
  const { window } = new JSDOM("<!doctype html>", { url: "https://localhost/" });
  // As getters, because jest tears down objects that it finds in the global scope while the window still closes.
  const globals = {
    window: () => window,
    document: () => window.document,
    localStorage: () => window.localStorage,
  };
  for (const [name, get] of Object.entries(globals)) {
    Object.defineProperty(globalThis, name, { get, configurable: true });
  }
  return window as unknown as Window & typeof globalThis;
}

async function preferencesModule() {
  return import("../../src/excel/preferences");
}

beforeEach(() => {
  jest.resetModules();
});

afterEach(() => {
  window.close();
  for (const name of ["window", "document", "localStorage"]) Reflect.deleteProperty(globalThis, name);
});

describe("preferences", () => {
  const chosen: Preferences = {
    language: "en",
    resultLine: "computed",
    formulas: "functions",
    reviewer: "綜合規劃科",
  };

  test("are what was saved", async () => {
    const { localStorage } = openWindow();
    const { loadPreferences, savePreferences } = await preferencesModule();
    expect(await savePreferences(chosen)).toBe(true);
    expect(await loadPreferences()).toEqual(chosen);
    expect(localStorage.getItem(storageKey)).toBe(JSON.stringify(chosen));
  });

  test("are the defaults at first, and where something else was stored", async () => {
    const { localStorage } = openWindow();
    const { defaultPreferences, loadPreferences, savePreferences } = await preferencesModule();
    expect(await loadPreferences()).toEqual(defaultPreferences);
    await savePreferences(chosen);
    localStorage.setItem(storageKey, JSON.stringify({ language: "xx", resultLine: 3, formulas: "xx" }));
    expect(await loadPreferences()).toEqual(defaultPreferences);
    localStorage.setItem(storageKey, "{broken");
    expect(await loadPreferences()).toEqual(defaultPreferences);
  });

  test("are the defaults where the browser blocks storage, and saving says so", async () => {
    const window = openWindow();
    const blocked = {
      get: () => {
        throw new window.DOMException("denied", "SecurityError");
      },
    };
    Object.defineProperty(window, "localStorage", blocked);
    Object.defineProperty(globalThis, "localStorage", { ...blocked, configurable: true });
    const { defaultPreferences, loadPreferences, savePreferences } = await preferencesModule();
    expect(await savePreferences(chosen)).toBe(false);
    expect(await loadPreferences()).toEqual(defaultPreferences);
  });
});
