import type { LayoutOptions } from "../report/layout/plan-sheets";

/** What a planner chose for the panel. Never anything of a report. */
export interface Preferences {
  /** Null follows Office's display language. */
  readonly language: "zh-TW" | "en" | null;
  /** The line under 目標達成值: as the report states it, or computed from the data. */
  readonly resultLine: LayoutOptions["resultLine"];
  /** How the data sheet's formulas are written: plain, or with our functions. */
  readonly formulas: LayoutOptions["formulas"];
  /** Who ignored a finding the last time, as they named themselves. */
  readonly reviewer: string;
}

export const defaultPreferences: Preferences = {
  language: null,
  resultLine: "stated",
  formulas: "portable",
  reviewer: "",
};

const container = "AnnualPerformanceReport";
const item = "preferences";

/** What was saved in this browser; the defaults where storage is blocked or holds something else. */
export async function loadPreferences(): Promise<Preferences> {
  const storage = await openStorage();
  try {
    return preferencesIn(storage?.get(item));
  } catch {
    return defaultPreferences;
  }
}

/** Saves for the next time; false where the browser does not allow it. */
export async function savePreferences(preferences: Preferences): Promise<boolean> {
  const storage = await openStorage();
  try {
    storage?.set(item, preferences);
    return storage !== null;
  } catch {
    return false;
  }
}

interface PreferenceStorage {
  readonly get: (key: string) => unknown;
  readonly set: (key: string, value: Preferences) => unknown;
}

/** The library is large and rarely needed: it is loaded when first asked for. Null where storage is blocked. */
async function openStorage(): Promise<PreferenceStorage | null> {
  try {
    const { Storage, StorageType } = await import("@microsoft/office-js-helpers");
    const storage = new Storage<unknown>(`${partition()}${container}`, StorageType.LocalStorage);
    return { get: (key) => storage.get(key), set: (key, value) => storage.set(key, value) };
  } catch {
    return null;
  }
}

/** Office on the web gives each site that embeds it a storage of its own under this key. */
function partition(): string {
  const key = typeof Office === "undefined" ? undefined : Office.context?.partitionKey;
  return key ?? "";
}

function preferencesIn(saved: unknown): Preferences {
  if (typeof saved !== "object" || saved === null) return defaultPreferences;
  const { language, resultLine, formulas, reviewer } = saved as Readonly<Record<string, unknown>>;
  return {
    language: language === "zh-TW" || language === "en" ? language : defaultPreferences.language,
    resultLine:
      resultLine === "stated" || resultLine === "computed" ? resultLine : defaultPreferences.resultLine,
    formulas: formulas === "portable" || formulas === "functions" ? formulas : defaultPreferences.formulas,
    reviewer: typeof reviewer === "string" ? reviewer : defaultPreferences.reviewer,
  };
}
