import type { ReviewSheetContent } from "../excel/review-sheet";
import type { WorkbookReview, ReviewedFinding } from "../excel/review-workbook";
import type { Language } from "../locale/language";
import { reviewMessagesFor } from "../locale/review-messages";
import { dayText, reviewScreenMessagesFor } from "../locale/review-screen-messages";
import type { ReviewSettings } from "../report/review/settings";
import { countKinds, groupReviewed } from "./reviewed-groups";

/** The review in words, as it is written into its sheet. @param day `2010-12-31` */
export function reviewSheetContent(
  review: WorkbookReview,
  day: string,
  language: Language,
): ReviewSheetContent {
  const messages = reviewScreenMessagesFor(language);
  const { severities, finding: sentenceOf } = reviewMessagesFor(language);
  const findings = groupReviewed(review.findings, "byIndicator").flatMap((group) => group.findings);
  return {
    name: messages.sheet.name,
    title: messages.sheet.title(review.title),
    lead: [
      messages.sheet.checked(dayText(day, language)),
      messages.counts(countKinds(review.findings)),
      ...(findings.length === 0 ? [messages.sheet.none] : []),
    ],
    columns: messages.sheet.columns,
    findings: findings.map((reviewed) => ({
      indicator: reviewed.finding.indicator,
      severity: severities[reviewed.finding.severity],
      cell: reviewed.cell,
      sentence: sentenceOf(reviewed.finding),
      quote: reviewed.finding.quote ?? "",
      settled: settledText(reviewed, language),
    })),
    closing: [messages.sheet.settings, ...settingLines(review.settings, language)],
  };
}

/** The same as plain text for a memo: a line for each finding, the words concerned in brackets. */
export function reviewMemo(review: WorkbookReview, day: string, language: Language): string {
  const { title, lead, findings, closing } = reviewSheetContent(review, day, language);
  const messages = reviewScreenMessagesFor(language);
  const lines = findings.map(({ indicator, severity, cell, sentence, quote, settled }, index) => {
    const of = indicator === null ? messages.wholeReport : messages.indicatorNumber(indicator);
    const place = cell === null ? "" : ` ${cell.sheet}!${cell.address}`;
    const words = quote === "" ? "" : messages.memoQuote(quote.replace(/\s+/g, " "));
    return `${index + 1}. [${severity}] ${of}${place} ${sentence}${words}${settled === messages.sheet.open ? "" : ` ${settled}`}`;
  });
  return [title, ...lead, "", ...lines, "", ...closing].join("\n");
}

function settledText({ ignored }: ReviewedFinding, language: Language): string {
  const messages = reviewScreenMessagesFor(language);
  switch (ignored.kind) {
    case "open":
      return messages.sheet.open;
    case "ignored":
      return messages.ignoredBecause(ignored.entry.reason, dayText(ignored.entry.date, language));
    case "stale":
      return messages.staleBecause(ignored.entry.reason, dayText(ignored.entry.date, language));
  }
}

function settingLines(
  { plausible, lowerIsBetter, cap }: ReviewSettings,
  language: Language,
): readonly string[] {
  const { settings } = reviewScreenMessagesFor(language);
  const percent = (fraction: number) => `${Math.round(fraction * 100)}%`;
  return [
    settings.plausible(percent(plausible.least), percent(plausible.most)),
    settings.lowerIsBetter[lowerIsBetter],
    settings.cap[cap],
  ];
}
