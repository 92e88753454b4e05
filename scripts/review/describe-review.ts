import { listSeparator, type Language } from "../../src/locale/language";
import { reviewMessagesFor } from "../../src/locale/review-messages";
import { settingLines } from "../../src/locale/setting-lines";
import { reviewScreenMessagesFor } from "../../src/locale/review-screen-messages";
import { widthInEm } from "../../src/report/layout/character-traits";
import type { FileReview, FoundInFile, ReviewedFile } from "./file-review";
import { defaultSettings, type ReviewSettings } from "../../src/report/review/settings";
import { wordsFor } from "./words";

/** What a person reads of a file: its name, for each of its reports the findings as a table, then how many they are. */
export function describeReview(review: FileReview, language: Language): string {
  const words = wordsFor(language);
  if (!review.ok) return printable(`${review.file}  ${words.unreadable(review.message)}`);
  const unrecognised =
    review.unrecognised.length === 0 ? [] : [words.unrecognised(review.unrecognised.map(shortened))];
  const tables = review.reports.flatMap((report, index) => {
    const own = review.findings.filter((found) => found.report === index);
    const { title, sheet, comparedWith } = report;
    return [
      ...(review.reports.length > 1 && sheet !== null ? [words.reportInSheet(title, sheet)] : []),
      ...(own.length === 0 ? [] : tableOf(own, language)),
      ...(comparedWith === null ? [] : [words.comparedWith(comparedWith.title, comparedWith.sheet)]),
    ];
  });
  const settings = review.reports
    .filter((report) => !isUsual(report.settings))
    .map((report) => words.ownSettings(listed(report.settings, language)));
  return [
    review.file,
    ...tables,
    ...review.notReviewed.map(({ title, sheet }) => words.notReviewed(title, sheet)),
    ...unrecognised,
    ...new Set(settings),
    countsOf([review], language),
    "",
  ]
    .map(printable)
    .join("\n");
}

/** Names and words from outside may hold signs by which a terminal is steered. */
function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, "\ufffd");
}

/** What is said after all files. */
export function describeEnd(reviews: readonly FileReview[], language: Language): string {
  const totals = reviews.length > 1 ? [describeTotals(reviews, language)] : [];
  return [describeSettings(reviews, language), ...totals].filter((line) => line !== "").join("\n");
}

/** By what the files were reviewed that keep no settings of their own; empty where all do. */
function describeSettings(reviews: readonly FileReview[], language: Language): string {
  const isUsed = reviews.some(
    (review) => review.ok && review.reports.some(({ settings }) => isUsual(settings)),
  );
  return isUsed ? wordsFor(language).usualSettings(listed(defaultSettings, language)) : "";
}

function listed(settings: ReviewSettings, language: Language): string {
  return settingLines(settings, language).join(listSeparator[language]);
}

function isUsual(settings: ReviewSettings): boolean {
  return JSON.stringify(settings) === JSON.stringify(defaultSettings);
}

/** The last line: all files together. */
function describeTotals(reviews: readonly FileReview[], language: Language): string {
  const unreadable = reviews.filter(({ ok }) => !ok).length;
  return wordsFor(language).totals(reviews.length, unreadable, countsOf(reviews, language));
}

function countsOf(reviews: readonly FileReview[], language: Language): string {
  const reviewed = reviews.filter((review): review is ReviewedFile => review.ok);
  const sum = (of: (review: ReviewedFile) => number) => reviewed.reduce((total, one) => total + of(one), 0);
  const indicators = sum(({ reports }) => reports.reduce((total, one) => total + one.indicators, 0));
  const { counts } = reviewScreenMessagesFor(language);
  return wordsFor(language).counts(
    indicators,
    counts({
      error: sum((one) => one.counts.error),
      warning: sum((one) => one.counts.warning),
      info: sum((one) => one.counts.info),
      ignored: sum((one) => one.counts.ignored),
    }),
  );
}

function tableOf(findings: readonly FoundInFile[], language: Language): readonly string[] {
  const words = wordsFor(language);
  const { severity, rule, indicator, place, message } = words.columns;
  const { rules } = reviewScreenMessagesFor(language);
  const { severities } = reviewMessagesFor(language);
  const rows = [
    [severity, rule, indicator, place, message],
    ...findings.map((found) => [
      found.ignored === null ? severities[found.severity] : words.ignored,
      rules[found.rule],
      found.indicator === null ? "" : String(found.indicator),
      found.cell ?? (found.line === null ? "" : words.line(found.line)),
      oneLine([found.message, (found.ignored ?? found.stale)?.sentence ?? ""].join(" ")),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ""))));
  return rows.map((row) => row.map((text, column) => text + padding(text, widths[column] ?? 0)).join("  "));
}

function padding(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of a terminal: a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + Math.round(2 * widthInEm(sign.codePointAt(0) ?? 0)), 0);
}

/** A file's words could move the cursor of a terminal, or break the table. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

const longestText = 40;

function shortened(text: string): string {
  const line = oneLine(text);
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
}
