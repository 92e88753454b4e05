import type { Language } from "./language";
import { dayText, reviewScreenMessagesFor, type Settled } from "./review-screen-messages";

/** A finding that was ignored, and still is or not. */
interface Settlement {
  readonly kind: "ignored" | "stale";
  /** Its day as it is kept: `2011-02-28`. */
  readonly entry: Settled;
}

/** Who ignored a finding, why and when, and whether that still holds. */
export function settlementText({ kind, entry }: Settlement, language: Language): string {
  const messages = reviewScreenMessagesFor(language);
  const { reason, by, date } = entry;
  const settled = { reason, by, date: dayText(date, language) };
  return kind === "ignored" ? messages.ignoredBecause(settled) : messages.staleBecause(settled);
}
