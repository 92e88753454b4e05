import { formulasEn } from "./formulas-en";
import { formulasZhTW, type FormulaMessages } from "./formulas-zh-TW";
import type { Language } from "./language";

export type { FormulaMessages };

/** What the screens about formulas and functions say; see `messages` for the rest of the panel. */
export function formulaMessagesFor(language: Language): FormulaMessages {
  return language === "zh-TW" ? formulasZhTW : formulasEn;
}
