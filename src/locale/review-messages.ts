import type { Language } from "./language";
import { reviewEn } from "./review-en";
import { reviewZhTW, type ReviewMessages } from "./review-zh-TW";

export type { ReviewMessages };

/** What is said about a report that was read: verdicts, repairs, findings. */
export function reviewMessagesFor(language: Language): ReviewMessages {
  return language === "zh-TW" ? reviewZhTW : reviewEn;
}
