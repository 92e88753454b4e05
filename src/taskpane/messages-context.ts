import { createContext, use } from "react";
import type { Language } from "../locale/language";
import { messagesFor, type Messages } from "../locale/messages";

export const LanguageContext = createContext<Language>("zh-TW");

export function useLanguage(): Language {
  return use(LanguageContext);
}

export function useMessages(): Messages {
  return messagesFor(useLanguage());
}
