import { buildReport } from "./build-report";
import { decodeBytes } from "./decode";
import { readHtmlTable } from "./html-table";
import type { ImportResult, ImportSource } from "./import-result";
import { readTextTable } from "./text-table";

/**
 * Reads an old report: plain text whose cells are set apart by TABs (stray HTML in it is tolerated), or an HTML
 * page with the report's table. What has no place is kept in `unrecognised`; what was repaired is in `notices`.
 * Pure and synchronous; never throws, whatever the input.
 */
export function importReport(source: ImportSource): ImportResult {
  switch (source.kind) {
    case "text":
      return importText(source.text);
    case "html":
      return importHtml(source.html);
    case "file": {
      if (source.bytes.length === 0) return { ok: false, problem: { code: "empty" } };
      const decoded = decodeBytes(source.bytes);
      if (decoded.kind === "binary") {
        return { ok: false, problem: { code: "binary", format: decoded.format } };
      }
      return /\.(?:x?html?|mht)$/i.test(source.name) ? importHtml(decoded.text) : importText(decoded.text);
    }
  }
}

/** A page saved as .txt is still a page: it has table cells. */
function importText(text: string): ImportResult {
  if (text.includes("\u0000")) return { ok: false, problem: { code: "binary", format: "unknown" } };
  if (text.replace(/[\s\ufeff]/g, "") === "") return { ok: false, problem: { code: "empty" } };
  if (/<t[dh][\s>]/i.test(text)) return importHtml(text);
  return buildReport(readTextTable(text.replace(/^\ufeff/, "")), "", text.length);
}

function importHtml(html: string): ImportResult {
  const page = readHtmlTable(html);
  const result = buildReport(page.table, page.title, page.characters);
  if (page.characters === 0 && !result.ok) return { ok: false, problem: { code: "empty" } };
  return result;
}
