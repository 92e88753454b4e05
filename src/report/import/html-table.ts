import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { readHeader } from "./columns";
import { readGrid } from "./html-grid";
import { paragraphsOf } from "./html-paragraphs";
import type { SourceLine, SourceRow, SourceTable } from "./source-table";

export interface HtmlPage {
  readonly table: SourceTable;
  /** Of the page, for a report without printed title. */
  readonly title: string;
  /** Characters a reader of the page would see. */
  readonly characters: number;
}

/** What stands on a page, in order. */
type Block =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "table"; readonly rows: readonly SourceRow[] };

/**
 * Finds the report's table in a page by the words of its header. Tables of the same width that follow it are the
 * same report continued on the next page; all other text stands before or after it.
 */
export function readHtmlTable(html: string): HtmlPage {
  const document = parse(html);
  const blocks: Block[] = [];
  collect(document, blocks);
  const before: SourceLine[] = [];
  const after: SourceLine[] = [];
  const rows: SourceRow[] = [];
  let line = 0;
  for (const block of blocks) {
    line++;
    if (block.kind === "text") {
      (rows.length === 0 ? before : after).push({ line, text: block.text });
    } else {
      for (const row of block.rows) rows.push({ ...row, line: line++ });
    }
  }
  const text = paragraphsOf(document).join("");
  return { table: { before, rows, after }, title: titleOfPage(document), characters: text.length };
}

function collect(node: Tree.Node, blocks: Block[]): void {
  const pending: Tree.ChildNode[] = [];
  const flush = (): void => {
    const text = paragraphsOf({ childNodes: pending });
    for (const words of text) blocks.push({ kind: "text", text: words });
    pending.length = 0;
  };
  for (const child of "childNodes" in node ? node.childNodes : []) {
    if (!("tagName" in child) || !hasTable(child)) {
      pending.push(child);
      continue;
    }
    flush();
    const rows = child.tagName === "table" ? reportRows(child, blocks) : null;
    if (rows) blocks.push({ kind: "table", rows });
    else collect(child, blocks);
  }
  flush();
}

/** The rows of a table if it is the report's, or goes on with the one before it; null for any other. */
function reportRows(table: Tree.Element, blocks: readonly Block[]): readonly SourceRow[] | null {
  if (innerTables(table).some(hasHeader)) return null;
  const rows = readGrid(table);
  if (hasHeader(table)) return rows;
  const last = blocks.findLast(({ kind }) => kind === "table");
  const width = last?.kind === "table" ? widthOf(last.rows) : 0;
  return width > 1 && widthOf(rows) === width ? rows : null;
}

/** Asked of every table within every other one, so it is found out once. */
const headed = new WeakMap<Tree.Element, boolean>();

function hasHeader(table: Tree.Element): boolean {
  const known = headed.get(table);
  if (known !== undefined) return known;
  const found = readGrid(table).some((row) => readHeader(row) !== null);
  headed.set(table, found);
  return found;
}

function widthOf(rows: readonly SourceRow[]): number {
  return Math.max(0, ...rows.map(({ cells }) => cells.length));
}

function hasTable(element: Tree.Element): boolean {
  return element.tagName === "table" || innerTables(element).length > 0;
}

function innerTables(element: Tree.Element): Tree.Element[] {
  const found: Tree.Element[] = [];
  const open: Tree.Node[] = [...element.childNodes];
  for (let node = open.pop(); node; node = open.pop()) {
    if ("tagName" in node && node.tagName === "table") found.push(node);
    if ("childNodes" in node) open.push(...node.childNodes);
  }
  return found;
}

function titleOfPage(document: Tree.Document): string {
  const open: Tree.Node[] = [...document.childNodes];
  for (let node = open.shift(); node; node = open.shift()) {
    if (!("tagName" in node)) continue;
    if (node.tagName === "title") {
      return node.childNodes
        .map((child) => ("value" in child ? child.value : ""))
        .join("")
        .trim();
    }
    if (node.tagName !== "body") open.push(...node.childNodes);
  }
  return "";
}
