import { keyOfPlace } from "../report/read-sheets/sheet-places";
import type { Finding, RuleId } from "../report/review/finding";
import { digest } from "./digest";
import { askForKept, changeKept } from "./kept-values";
import { run } from "./session";

/** What tells a finding from every other, and from itself once its cell says something else. */
export interface FindingKey {
  readonly rule: RuleId;
  readonly place: string;
  /** Of the cell's content, the words concerned, and the figures found: another one is another finding. */
  readonly digest: string;
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
  /** It was ignored, but its cell says something else now. */
  | { readonly kind: "stale"; readonly entry: IgnoredFinding };

/** Name of the workbook's setting that holds them. */
export const ignoredKeptAs = "ignoredFindings";

/** @param content what stands in the finding's cell; the empty string for a finding without one */
export function keyOfFinding(finding: Finding, content: string, fiscalYear: number | null): FindingKey {
  const { rule, place, quote = "", details } = finding;
  return {
    rule,
    // Several years' reports may stand in one workbook.
    place: `${fiscalYear ?? ""}${place === null ? "" : keyOfPlace(place)}`,
    digest: digest(JSON.stringify([content, quote, Object.entries(details).sort()])),
  };
}

/** For each finding whether it was ignored; an entry that fits none exactly is stale for the first it was about. */
export function ignoredStates(
  findings: readonly FindingKey[],
  entries: readonly IgnoredFinding[],
): readonly IgnoredState[] {
  const exact = new Map(entries.map((entry) => [textOf(entry), entry]));
  const used = new Set(findings.map(textOf));
  const left = entries.filter((entry) => !used.has(textOf(entry)));
  return findings.map((finding) => {
    const ignored = exact.get(textOf(finding));
    if (ignored !== undefined) return { kind: "ignored", entry: ignored };
    const at = left.findIndex(({ rule, place }) => rule === finding.rule && place === finding.place);
    const [stale] = at < 0 ? [] : left.splice(at, 1);
    return stale === undefined ? { kind: "open" } : { kind: "stale", entry: stale };
  });
}

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

function without(entries: readonly IgnoredFinding[], key: FindingKey | null): readonly IgnoredFinding[] {
  return key === null ? entries : entries.filter((entry) => textOf(entry) !== textOf(key));
}

async function change(
  next: (entries: readonly IgnoredFinding[]) => readonly IgnoredFinding[],
): Promise<void> {
  await run((context) => changeKept(context, ignoredKeptAs, (kept) => next(ignoredIn(kept))));
}

/** Entries of an unknown form, of a later version say, are passed over. */
export function ignoredIn(kept: unknown): readonly IgnoredFinding[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(value: unknown): value is IgnoredFinding {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return ["rule", "place", "digest", "reason", "by", "date"].every(
    (field) => typeof fields.get(field) === "string",
  );
}

function textOf({ rule, place, digest: own }: FindingKey): string {
  return JSON.stringify([rule, place, own]);
}
