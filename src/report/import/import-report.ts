import type { AnalysisMemory } from "./analysis-memory";
import { buildReport } from "./build-report";
import { readCellsTable } from "./cells-table";
import { decodeBytes } from "./decode";
import { readHtmlTable } from "./html-table";
import type { ImportResult, ImportSource } from "./import-result";
import { readTextTable } from "./text-table";

/**
 * Reads an old report: plain text whose cells are set apart by TABs (stray HTML in it is tolerated), an HTML page
 * with the report's table, or the cells of a sheet. What has no place is kept in `unrecognised`; what was repaired is in `notices`.
 * Pure and synchronous; never throws, whatever the input. A memory saves reading again what it holds.
 */
export function importReport(source: ImportSource, memory?: AnalysisMemory): ImportResult {
  switch (source.kind) {
    case "text":
      return importText(source.text);
    case "html":
      return importHtml(source.html);
    case "cells":
      return importCells(source.rows, memory);
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
  const table = readTextTable(text.replace(/^\ufeff/, ""));
  return buildReport(table, { fallbackTitle: "", characters: text.length });
}

function importHtml(html: string): ImportResult {
  const page = readHtmlTable(html);
  const { characters } = page;
  const result = buildReport(page.table, { fallbackTitle: page.title, characters });
  if (characters === 0 && !result.ok) return { ok: false, problem: { code: "empty" } };
  return result;
}

/** A line above the table is the title even where it has none of a title's words: sheets begin with their title. */
function importCells(rows: readonly (readonly string[])[], memory?: AnalysisMemory): ImportResult {
  const table = readCellsTable(rows);
  const characters = rows.reduce((sum, row) => row.reduce((own, text) => own + text.trim().length, sum), 0);
  if (characters === 0) return { ok: false, problem: { code: "empty" } };
  const result = buildReport(table, { fallbackTitle: "", characters, memory });
  if (!result.ok || result.report.title !== "") return result;
  const title = table.before.find(({ text }) => result.unrecognised.includes(text))?.text;
  return title === undefined ? result : buildReport(table, { fallbackTitle: title, characters, memory });
}
