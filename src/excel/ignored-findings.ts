import type { RuleId } from "../report/review/finding";
import { fieldsOf } from "../report/review/kept-fields";
import { askForKept, changeKept } from "./kept-values";
import { run } from "./session";

/** What tells a finding from every other. */
export interface FindingKey {
  readonly rule: RuleId;
  /** The report as it was built, and the words of the indicator's title; rows and numbers change. */
  readonly subject: string;
  /** Where in the indicator: the row as the build recorded it, so that rows put in above it change nothing. */
  readonly place: string;
  /** Of what the cell shows, the words concerned, and the figures found: another one is another finding. */
  readonly digest: string;
  readonly indicator: IndicatorKey;
  readonly words: WordsKey;
}

/** What tells an indicator from another of the same title, and knows it again under another title. */
export interface IndicatorKey {
  /** Without what may be mended in how it is written; empty when the report as a whole is meant. */
  readonly title: string;
  /** Title of its goal, likewise; null when the report as a whole is meant. */
  readonly goal: string | null;
  /** Which of the indicators with this title under this goal, from 1, and how many there are. */
  readonly nth: number;
  readonly of: number;
  /** The id under which it was built, as the sheet records it; null for rows of the planner's own. */
  readonly builtId: string | null;
}

/** What was found, apart from the rest of its cell. All digests. */
export interface WordsKey {
  /** Of the words concerned; empty where no words are. */
  readonly quote: string;
  /** Of the words concerned and what is wrong with them. */
  readonly fault: string;
  /**
   * What it might be taken for: the other findings of its rule in the same cell, or about the same words elsewhere in
   * the indicator, by place and fault. None of them is this one, also when this one is gone.
   */
  readonly beside: readonly string[];
}

/** A finding that the planner settled without a change. */
export interface IgnoredFinding extends FindingKey {
  readonly reason: string;
  /** Who settled it, as they named themselves. */
  readonly by: string;
  /** `2011-02-28` */
  readonly date: string;
}

/** How a finding stands to what the planner ignored. */
export type IgnoredState =
  | { readonly kind: "open" }
  | { readonly kind: "ignored"; readonly entry: IgnoredFinding }
  /** It was ignored, but does not count as such any more. */
  | { readonly kind: "stale"; readonly entry: IgnoredFinding; readonly because: StaleReason };

/**
 * `changed`: its cell says something else now. `uncertainIndicator`: nothing of it has changed, but whether it is in the
 * indicator that was meant is not certain.
 */
export type StaleReason = "changed" | "uncertainIndicator";

/** Name of the workbook's setting that holds them. */
export const ignoredKeptAs = "ignoredFindings";

/** Asks for what was ignored; the answer is there after the next request. */
export function askForIgnored(context: Excel.RequestContext): () => readonly IgnoredFinding[] {
  const kept = askForKept(context, ignoredKeptAs);
  return () => ignoredIn(kept());
}

/** Keeps a finding as ignored; an older entry about the same finding gives way. @throws ExcelFailure */
export async function ignoreFinding(entry: IgnoredFinding, replaced: FindingKey | null): Promise<void> {
  await change((entries) => [...without(without(entries, entry), replaced), entry]);
}

/** Takes an ignored finding back. @throws ExcelFailure */
export async function takeBackIgnored(key: FindingKey): Promise<void> {
  await change((entries) => without(entries, key));
}

function without(entries: readonly unknown[], key: FindingKey | null): readonly unknown[] {
  return key === null ? entries : entries.filter((entry) => !isEntry(entry) || textOf(entry) !== textOf(key));
}

/** Entries of an unknown form, of a later version say, stay as they are; so does what is no list, as one of them. */
async function change(next: (entries: readonly unknown[]) => readonly unknown[]): Promise<void> {
  await run((context) => changeKept(context, ignoredKeptAs, (kept) => next(entriesIn(kept))));
}

function entriesIn(kept: unknown): readonly unknown[] {
  if (Array.isArray(kept)) return kept as unknown[];
  return kept === undefined || kept === null ? [] : [kept];
}

/** Entries of an unknown form are passed over. */
export function ignoredIn(kept: unknown): readonly IgnoredFinding[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(value: unknown): value is IgnoredFinding {
  const fields = fieldsOf(value);
  const isKept = ["rule", "subject", "place", "digest", "reason", "by", "date"].every(
    (field) => typeof fields.get(field) === "string",
  );
  return isKept && isIndicatorKey(fields.get("indicator")) && isWordsKey(fields.get("words"));
}

function isIndicatorKey(value: unknown): value is IndicatorKey {
  const fields = fieldsOf(value);
  const isTextOrNull = (field: string) => fields.get(field) === null || typeof fields.get(field) === "string";
  const isNumber = (field: string) => typeof fields.get(field) === "number";
  return (
    typeof fields.get("title") === "string" &&
    ["goal", "builtId"].every(isTextOrNull) &&
    ["nth", "of"].every(isNumber)
  );
}

function isWordsKey(value: unknown): value is WordsKey {
  const fields = fieldsOf(value);
  const beside = fields.get("beside");
  return (
    ["quote", "fault"].every((field) => typeof fields.get(field) === "string") &&
    Array.isArray(beside) &&
    beside.every((other) => typeof other === "string")
  );
}

function textOf({ rule, subject, place, digest, indicator }: FindingKey): string {
  return JSON.stringify([rule, subject, place, digest, indicator.goal, indicator.nth]);
}
