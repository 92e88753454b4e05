import type { Report } from "../report/model";
import { readListMarker } from "../report/numbering/list-marker";
import type { Finding, FindingPlace, RuleId } from "../report/review/finding";
import { bareTitle } from "../report/review/previous-indicators";
import { digest } from "./digest";
import { askForKept, changeKept } from "./kept-values";
import { run } from "./session";

/**
 * What tells a finding from every other. Two are the same when rule, subject and digest are: an indicator keeps its
 * ignored findings when others come before it.
 */
export interface FindingKey {
  readonly rule: RuleId;
  /** The report, and the words of the indicator's title; rows and numbers change. */
  readonly subject: string;
  /** Where in the indicator; to tell a finding whose cell says something else now. */
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

/** What is known of a finding besides itself. */
export interface FindingContext {
  /** What stands in its cell; the empty string for a finding without one. */
  readonly content: string;
  readonly report: Pick<Report, "fiscalYear" | "agency">;
  /** Title of its indicator; empty when the report as a whole is meant. */
  readonly title: string;
  /** The key of the row, where a cell itself is meant. */
  readonly rowKey: string | null;
}

export function keyOfFinding(
  { rule, place, cell, quote = "", details }: Finding,
  { content, report, title, rowKey }: FindingContext,
): FindingKey {
  const at = cell ? [cell.sheet, cell.column, rowKey ?? cell.row] : placeWithin(place);
  // A cell that is meant itself is another one in every row.
  const own = cell ? at : [place?.measureId, place?.column];
  return {
    rule,
    // Several reports may stand in one workbook.
    subject: JSON.stringify([report.fiscalYear, report.agency, bareTitle(title)]),
    place: JSON.stringify(at),
    digest: digest(JSON.stringify([withoutMarker(content), quote, ownDetails(details), own])),
  };
}

/** A build numbers anew what follows an inserted indicator. */
function withoutMarker(content: string): string {
  return readListMarker(content)?.rest ?? content;
}

function placeWithin(place: FindingPlace | null): readonly unknown[] {
  return place === null ? [] : [place.section, place.paragraph, place.measureId, place.column];
}

/** Details that speak of the rest of the report change without a change here. */
const ofTheRest = new Set(["capped", "uncapped", "all", "otherCount", "line"]);

function ownDetails(details: Finding["details"]): readonly unknown[] {
  const isOfReport = details["otherCount"] !== undefined;
  return Object.entries(details)
    .filter(([name]) => !ofTheRest.has(name) && !(isOfReport && name === "count"))
    .sort(([one], [other]) => (one < other ? -1 : 1));
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
    const at = left.findIndex(
      ({ rule, subject, place }) =>
        rule === finding.rule && subject === finding.subject && place === finding.place,
    );
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

function without(entries: readonly unknown[], key: FindingKey | null): readonly unknown[] {
  return key === null ? entries : entries.filter((entry) => !isEntry(entry) || textOf(entry) !== textOf(key));
}

/** Entries of an unknown form, of a later version say, stay as they are. */
async function change(next: (entries: readonly unknown[]) => readonly unknown[]): Promise<void> {
  await run((context) =>
    changeKept(context, ignoredKeptAs, (kept) => next(Array.isArray(kept) ? (kept as unknown[]) : [])),
  );
}

/** Entries of an unknown form are passed over. */
export function ignoredIn(kept: unknown): readonly IgnoredFinding[] {
  return Array.isArray(kept) ? kept.filter(isEntry) : [];
}

function isEntry(value: unknown): value is IgnoredFinding {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map(Object.entries(value));
  return ["rule", "subject", "place", "digest", "reason", "by", "date"].every(
    (field) => typeof fields.get(field) === "string",
  );
}

function textOf({ rule, subject, digest: own }: FindingKey): string {
  return JSON.stringify([rule, subject, own]);
}
