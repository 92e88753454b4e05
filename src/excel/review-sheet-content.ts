import type { CellLocation } from "./build-report";
import { columnCount } from "./review-sheet-columns";

/** The printed review, in words; the sentences come from whoever speaks the planner's language. */
export interface ReviewSheetContent {
  /** The name wished for. */
  readonly name: string;
  /** Tells the report from others that were reviewed in the same workbook. */
  readonly subject: string;
  readonly title: string;
  /** Date and counts, a line each. */
  readonly lead: readonly string[];
  readonly columns: readonly string[];
  readonly findings: readonly ReviewSheetFinding[];
  /** Settings used, a line each; the first is their heading. They stay together on a page. */
  readonly closing: readonly string[];
}

export interface ReviewSheetFinding {
  readonly indicator: number | null;
  readonly severity: string;
  readonly cell: CellLocation | null;
  /** What the link to the cell says; empty without one. */
  readonly cellName: string;
  readonly sentence: string;
  readonly quote: string;
  readonly settled: string;
}

export type Entry = string | number;

/** What is entered in the cells, row by row: title, lead, header, findings, a blank row, closing. */
export function entriesOf({
  title,
  lead,
  columns,
  findings,
  closing,
}: ReviewSheetContent): readonly Entry[][] {
  return [
    textRow([title]),
    ...lead.map((line) => textRow([line])),
    textRow(columns),
    ...findings.map(({ indicator, severity, cell, cellName, sentence, quote, settled }) => [
      indicator ?? "",
      asText(severity),
      cell === null ? "" : linkTo(cell, cellName),
      asText(sentence),
      asText(quote),
      asText(settled),
    ]),
    textRow([]),
    textRow([closing.join("\n")]),
  ];
}

function textRow(texts: readonly string[]): Entry[] {
  return Array.from({ length: columnCount }, (_, index) => asText(texts[index] ?? ""));
}

/** With an apostrophe, so that Excel takes it for nothing else. */
function asText(text: string): string {
  return text === "" ? "" : `'${text}`;
}

/** A formula, because a link of the cell itself would show a planner's sheet name as an address on the web. */
function linkTo({ sheet, address }: CellLocation, name: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  const [quotedTarget, quotedName] = [target, name].map((text) => text.replaceAll('"', '""'));
  return `=HYPERLINK("${quotedTarget ?? ""}","${quotedName ?? ""}")`;
}
