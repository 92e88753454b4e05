import type { Report } from "../report/model";
import { readListMarker } from "../report/numbering/list-marker";
import type { SheetCell } from "../report/read-sheets/sheet-cells";
import type { SheetPlaces } from "../report/read-sheets/sheet-places";
import type { Finding } from "../report/review/finding";
import { grouped } from "../report/review/grouped";
import { digest } from "./digest";
import { cellOfFinding } from "./finding-cell";
import type { FindingKey } from "./ignored-findings";
import type { IndicatorInReport, SubjectsOfReport } from "./indicators-in-report";

/** The sheets in which findings were found. */
export interface FindingSheets {
  readonly report: Report;
  readonly places: SheetPlaces;
  /** What was entered in a cell, as text: a formula with its `=`. */
  readonly entryAt: (cell: SheetCell) => string;
  /** What a cell shows. */
  readonly shownAt: (cell: SheetCell) => string;
  /** The key that the build recorded for the cell's row; null for a row of the planner's own. */
  readonly rowKeyAt: (cell: SheetCell) => string | null;
}

/** A finding with all that it is known again by. */
export interface KeyedFinding {
  readonly finding: Finding;
  readonly key: FindingKey;
  /** Number of the indicator; null when the report as a whole is meant. */
  readonly indicator: number | null;
}

/** The findings with their keys, in the same order. */
export function keysOfFindings(
  findings: readonly Finding[],
  sheets: FindingSheets,
  subjects: SubjectsOfReport,
): readonly KeyedFinding[] {
  const [whole] = subjects;
  const byNumber = new Map(subjects.map((subject) => [subject.number, subject]));
  const keyed = findings.map((finding) =>
    keyedFinding(finding, byNumber.get(finding.indicator) ?? whole, sheets),
  );
  const faults = new Map(keyed.map((one) => [one, placedFault(one)]));
  const ofRule = grouped(keyed, ({ key: { rule }, indicator }) => JSON.stringify([rule, indicator]));
  return keyed.map((one) => {
    const { key, indicator } = one;
    const others = ofRule.get(JSON.stringify([key.rule, indicator])) ?? [];
    const beside = new Set(
      others.filter((other) => mayBeTakenFor(one, other)).map((other) => faults.get(other) ?? ""),
    );
    beside.delete(faults.get(one) ?? "");
    return { ...one, key: { ...key, words: { ...key.words, beside: [...beside] } } };
  });
}

/** By it an entry knows the findings that were others when it was made. */
export function placedFault({ key: { place, words } }: KeyedFinding): string {
  return digest(JSON.stringify([place, words.fault]));
}

function mayBeTakenFor({ key: one }: KeyedFinding, { key: other }: KeyedFinding): boolean {
  return one.place === other.place || one.words.quote === other.words.quote;
}

function keyedFinding(
  finding: Finding,
  { number, subject, key: indicator }: IndicatorInReport,
  { places, entryAt, shownAt, rowKeyAt }: FindingSheets,
): KeyedFinding {
  const { rule, place, cell: meant, quote = "" } = finding;
  const cell = cellOfFinding(finding, places);
  const entry = cell === null ? "" : entryAt(cell);
  const rowKey = cell && rowKeyAt(cell);
  const row = rowKey === null ? null : withinIndicator(rowKey, indicator.builtId);
  const here = meant ? [meant.sheet, meant.column, row ?? meant.row] : null;
  const figure = [place?.measureId, place?.column];
  // A formula's text changes with the rows that it refers to, though it shows the same.
  const shown = cell !== null && entry.startsWith("=") ? shownAt(cell) : entry;
  const path = place === null ? [] : [place.section, place.paragraph];
  return {
    finding,
    key: {
      rule,
      subject,
      place: JSON.stringify(here ?? [cell?.sheet, row ?? path, ...figure]),
      digest: digestOf(shown, finding, here ?? figure),
      indicator,
      words: {
        quote: quote === "" ? "" : digest(quote),
        fault: digest(JSON.stringify([quote, ownDetails(finding.details), here ?? figure])),
        beside: [],
      },
    },
    indicator: number,
  };
}

/** `i3/progress/2` is `progress/2` of its indicator: a build may give an indicator another id. */
function withinIndicator(rowKey: string, builtId: string | null): string {
  return builtId !== null && rowKey.startsWith(`${builtId}/`) ? rowKey.slice(builtId.length + 1) : rowKey;
}

/** @param own what is meant: a cell itself is another one in every row, a figure in every measure */
function digestOf(content: string, { quote = "", details }: Finding, own: readonly unknown[]): string {
  return digest(JSON.stringify([withoutMarker(content), quote, ownDetails(details), own]));
}

/** A build numbers anew what follows an inserted indicator. */
function withoutMarker(content: string): string {
  return readListMarker(content)?.rest ?? content;
}

/** Details that speak of the rest of the report change without a change here. */
const ofTheRest = new Set(["capped", "uncapped", "all", "otherCount", "line"]);

function ownDetails(details: Finding["details"]): readonly unknown[] {
  const isOfReport = details["otherCount"] !== undefined;
  return Object.entries(details)
    .filter(([name]) => !ofTheRest.has(name) && !(isOfReport && name === "count"))
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
