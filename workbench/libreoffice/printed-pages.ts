import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** One page of a PDF file; lengths in points. */
export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Without any white space: lines break elsewhere on paper. */
  readonly characters: string;
}

/** Reads a PDF file with poppler's `pdfinfo` and `pdftotext`. */
export async function readPrintedPages(path: string): Promise<readonly PrintedPage[]> {
  const { stdout } = await run("pdfinfo", ["-f", "1", "-l", "100000", path]);
  const sizes = [...stdout.matchAll(/^Page\s+(\d+) size:\s+([\d.]+) x ([\d.]+)/gm)];
  const pages: PrintedPage[] = [];
  for (const [, number = "", width, height] of sizes) {
    const text = await run("pdftotext", ["-f", number, "-l", number, "-enc", "UTF-8", path, "-"]);
    pages.push({
      number: Number(number),
      width: Number(width),
      height: Number(height),
      characters: withoutSpace(text.stdout),
    });
  }
  return pages;
}

/** A font may draw a character by the sign of another code that looks the same. */
export function withoutSpace(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
