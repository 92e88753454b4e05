import { defaultSettings, thresholdNames, type ReviewSettings } from "../report/review/settings";
import { typedThresholds } from "../report/review/typed-thresholds";
import { listSeparator, type Language } from "./language";
import { reviewScreenMessagesFor } from "./review-screen-messages";

/** By what a report was reviewed, a line for each setting. */
export function settingLines(
  { lowerIsBetter, rounding, cap, thresholds }: ReviewSettings,
  language: Language,
): readonly string[] {
  const { settings: messages } = reviewScreenMessagesFor(language);
  const { line, percent } = messages;
  const typed = typedThresholds(thresholds);
  return [
    line(messages.lowerIsBetter.label, messages.lowerIsBetter.choices[lowerIsBetter]),
    line(messages.rounding.label, messages.rounding.choices[rounding]),
    line(messages.cap.label, messages.cap.choices[cap]),
    ...thresholdNames.map((name) => line(messages.thresholds[name], `${typed[name]}${percent}`)),
  ];
}

/** In which settings a report differs from the usual ones; empty where it does not. */
export function ownSettings(settings: ReviewSettings, language: Language): string {
  const usual = new Set(settingLines(defaultSettings, language));
  const own = settingLines(settings, language).filter((line) => !usual.has(line));
  const lines = own.join(listSeparator[language]);
  return lines === "" ? "" : reviewScreenMessagesFor(language).settings.own(lines);
}
