import type { CellLocation } from "../excel/build-report";
import type { ReviewSheetContent } from "../excel/review-sheet-content";
import type { ReviewedFinding, ShownReview } from "../excel/review-workbook";
import type { Language } from "../locale/language";
import { reviewMessagesFor } from "../locale/review-messages";
import { dayText, reviewScreenMessagesFor } from "../locale/review-screen-messages";
import { settingLines } from "../locale/setting-lines";
import { settlementText } from "../locale/settlement-text";
import { countKinds, groupReviewed } from "./reviewed-groups";

/** The review in words, as it is written into its sheet. @param day `2010-12-31` */
export function reviewSheetContent(review: ShownReview, day: string, language: Language): ReviewSheetContent {
  const messages = reviewScreenMessagesFor(language);
  const { severities, finding: sentenceOf } = reviewMessagesFor(language);
  const findings = groupReviewed(review.findings, "byIndicator").flatMap((group) => group.findings);
  return {
    name: messages.sheet.name,
    subject: JSON.stringify([review.fiscalYear, review.title]),
    title: messages.sheet.title(review.title),
    lead: [
      ...leadOf(review, day, language),
      ...(findings.length === 0 ? [] : [messages.sheet.cells(review.reportSheet)]),
    ],
    columns: messages.sheet.columns,
    findings: findings.map((reviewed) => ({
      indicator: reviewed.finding.indicator,
      severity: severities[reviewed.finding.severity],
      cell: reviewed.cell,
      cellName: cellName(reviewed.cell, review),
      sentence: shortened(sentenceOf(reviewed.finding)),
      quote: shortened(reviewed.finding.quote ?? ""),
      settled: settledText(reviewed, language),
    })),
    closing: [messages.settings.heading, ...closingLines(review, language)],
  };
}

/** A cell that holds a whole book is not printed again. */
const longestText = 500;

function shortened(text: string): string {
  return text.length <= longestText ? text : `${text.slice(0, longestText)}…`;
}

function leadOf(
  { findings, indicatorCount }: ShownReview,
  day: string,
  language: Language,
): readonly string[] {
  const { sheet, counts, nothingFound } = reviewScreenMessagesFor(language);
  const lines = [sheet.checked(dayText(day, language)), counts(countKinds(findings))];
  return findings.length === 0 ? [...lines, nothingFound(indicatorCount)] : lines;
}

/** On paper the sheet is named where it is not the one with the words. */
function cellName(cell: CellLocation | null, { reportSheet }: ShownReview): string {
  if (cell === null) return "";
  return cell.sheet === reportSheet ? cell.address : `${cell.sheet} ${cell.address}`;
}

/** The same as plain text for a memo: a line for each finding, the words concerned in brackets. */
export function reviewMemo(review: ShownReview, day: string, language: Language): string {
  const { title, findings, closing } = reviewSheetContent(review, day, language);
  const messages = reviewScreenMessagesFor(language);
  const lines = findings.map(({ indicator, severity, cell, sentence, quote, settled }, index) => {
    const of = indicator === null ? messages.wholeReport : messages.indicatorNumber(indicator);
    const place = cell === null ? "" : ` ${cell.sheet}!${cell.address}`;
    const words = quote === "" ? "" : messages.memoQuote(quote.replace(/\s+/g, " "));
    return `${index + 1}. [${severity}] ${of}${place} ${sentence}${words}${settled === messages.sheet.open ? "" : ` ${settled}`}`;
  });
  return [title, ...leadOf(review, day, language), "", ...lines, "", ...closing].join("\n");
}

function settledText({ ignored }: ReviewedFinding, language: Language): string {
  return ignored.kind === "open"
    ? reviewScreenMessagesFor(language).sheet.open
    : settlementText(ignored, language);
}

function closingLines({ settings, previousTitle }: ShownReview, language: Language): readonly string[] {
  const { settings: messages, previous, noPrevious } = reviewScreenMessagesFor(language);
  return [
    ...settingLines(settings, language),
    messages.disclaimer,
    previousTitle === null ? noPrevious : previous(previousTitle),
  ];
}
