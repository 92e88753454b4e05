import { en } from "./en";
import type { Language } from "./language";
import { zhTW, type Messages } from "./zh-TW";

export type { Messages };

/** What the panel and its buttons say. What the review says is in `review-messages`, loaded with it. */
export function messagesFor(language: Language): Messages {
  return language === "zh-TW" ? zhTW : en;
}
