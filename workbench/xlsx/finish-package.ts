import JSZip from "jszip";
import { cellName } from "../workbook/address";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { AddInReference } from "./file-options";
import { defaultFont } from "./lengths";
import { writeSettings } from "./settings";
import { escapeXml } from "./xml";

/**
 * What ExcelJS cannot say: the workbook's default font, in whose digits columns are measured; the mark of text typed
 * with an apostrophe, which keeps it text when it is entered again; quotes around a sheet name that has one; the
 * add-in's settings.
 */
export async function finishPackage(
  written: ExcelBuffer,
  snapshot: WorkbookSnapshot,
  addIn: AddInReference,
): Promise<Uint8Array<ArrayBuffer>> {
  const zip = await JSZip.loadAsync(written);
  const styles = await readPart(zip, "xl/styles.xml");
  const quoting = quotePrefixStyles(setDefaultFont(styles));
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const path = `xl/worksheets/sheet${String(index + 1)}.xml`;
    const marked = markQuotedCells(await readPart(zip, path), sheet, quoting.quotedStyle);
    zip.file(path, marked);
  }
  zip.file("xl/styles.xml", quoting.finish());
  zip.file("xl/workbook.xml", quoteSheetNames(await readPart(zip, "xl/workbook.xml"), snapshot));
  await writeSettings(zip, snapshot, addIn);
  const bytes = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
  return new Uint8Array(bytes);
}

type ExcelBuffer = ArrayBuffer | Uint8Array;

async function readPart(zip: JSZip, path: string): Promise<string> {
  const part = zip.file(path);
  if (part === null) throw new Error(`The written workbook has no part ${path}.`);
  return part.async("string");
}

function setDefaultFont(styles: string): string {
  const font = `<font><sz val="${String(defaultFont.size)}"/><color theme="1"/><name val="${defaultFont.name}"/><family val="4"/><charset val="136"/></font>`;
  return styles.replace(/(<fonts[^>]*>)<font>.*?<\/font>/, `$1${font}`);
}

/** Adds to the table of cell styles, on demand, a twin of a style that has the mark. */
function quotePrefixStyles(styles: string) {
  const [, list = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  const entries: string[] = list.match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  const twins = new Map<string, number>();
  return {
    quotedStyle(style: string): string {
      const twin = twins.get(style) ?? entries.length;
      if (!twins.has(style)) {
        const entry = entries[Number(style)] ?? entries[0] ?? "<xf/>";
        entries.push(entry.replace("<xf", '<xf quotePrefix="1"'));
        twins.set(style, twin);
      }
      return String(twin);
    },
    finish(): string {
      const count = String(entries.length);
      return styles.replace(
        /<cellXfs[^>]*>.*?<\/cellXfs>/s,
        () => `<cellXfs count="${count}">${entries.join("")}</cellXfs>`,
      );
    },
  };
}

function markQuotedCells(part: string, sheet: SheetSnapshot, quotedStyle: (style: string) => string): string {
  const quoted = new Set(sheet.cells.filter(({ quotePrefix }) => quotePrefix).map(cellName));
  if (quoted.size === 0) return part;
  return part.replace(/<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g, (start, address: string, style = "0") =>
    quoted.has(address) ? `<c r="${address}" s="${quotedStyle(String(style))}"` : start,
  );
}

function quoteSheetNames(part: string, snapshot: WorkbookSnapshot): string {
  return snapshot.sheets
    .filter(({ name }) => name.includes("'"))
    .reduce((text, { name }) => {
      const escaped = escapeXml(name);
      const doubled = escaped.replaceAll("&apos;", "&apos;&apos;");
      return text.replaceAll(`&apos;${escaped}&apos;!`, `&apos;${doubled}&apos;!`);
    }, part);
}
