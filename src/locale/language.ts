/** The languages the add-in speaks. */
export type Language = "zh-TW" | "en";

/** Between the members of a list that have commas of their own. */
export const listSeparator: Readonly<Record<Language, string>> = { "zh-TW": "；", en: "; " };

/** Any Chinese is answered in Traditional Chinese, everything else in English. `displayLanguage` is a tag such as `zh-TW` or `de-DE`. */
export function languageFor(displayLanguage: string): Language {
  return /^zh\b/i.test(displayLanguage) ? "zh-TW" : "en";
}
