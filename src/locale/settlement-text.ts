import type { Language } from "./language";
import { dayText, reviewScreenMessagesFor, type Settled } from "./review-screen-messages";

/** A finding that was ignored, and still is or not. */
type Settlement =
  | { readonly kind: "ignored"; readonly entry: Settled }
  | { readonly kind: "stale"; readonly entry: Settled; readonly because: "changed" | "uncertainIndicator" };

/** Who ignored a finding, why and when, and whether that still holds. */
export function settlementText(settlement: Settlement, language: Language): string {
  const { ignoredBecause, staleBecause, uncertainBecause } = reviewScreenMessagesFor(language);
  const { reason, by, date } = settlement.entry;
  // The day is kept as 2011-02-28.
  const settled = { reason, by, date: dayText(date, language) };
  if (settlement.kind === "ignored") return ignoredBecause(settled);
  return settlement.because === "changed" ? staleBecause(settled) : uncertainBecause(settled);
}
