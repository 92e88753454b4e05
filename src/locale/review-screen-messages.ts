import type { Language } from "./language";
import { reviewScreenEn } from "./review-screen-en";
import { reviewScreenZhTW, type ReviewScreenMessages, type Settled } from "./review-screen-zh-TW";

export type { ReviewScreenMessages, Settled };

/** What the screen 檢查 says; loaded with it. */
export function reviewScreenMessagesFor(language: Language): ReviewScreenMessages {
  return language === "zh-TW" ? reviewScreenZhTW : reviewScreenEn;
}

/** A day as the language writes it: `2010-12-31` is 99 年 12 月 31 日 in Chinese, by the years of the Republic. */
export function dayText(day: string, language: Language): string {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  if (language === "en" || !(year > 1911 && month > 0 && date > 0)) return day;
  return `${year - 1911} 年 ${month} 月 ${date} 日`;
}
