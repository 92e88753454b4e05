import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

export interface LoadedFile {
  readonly name: string;
  /** Bytes on disk. */
  readonly bytes: number;
  /** Bytes as a server sends them with gzip. */
  readonly gzipped: number;
}

/** Hard limit for the panel's first load, gzipped, and what to aim for; bytes. */
export const budget = { limit: 150_000, aim: 130_000 };

/** Everything of ours that the browser fetches before the first screen stands: the page, its scripts, its styles. */
export function firstLoad(folder: string): readonly LoadedFile[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  const addresses = [...page.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+)/g)]
    .map((match) => match[1] ?? "")
    .filter((address) => !/^https?:/.test(address));
  return ["taskpane.html", ...addresses].map((name) => {
    const content = readFileSync(join(folder, name));
    return { name, bytes: content.length, gzipped: gzipSync(content, { level: 9 }).length };
  });
}

export function gzippedTotal(files: readonly LoadedFile[]): number {
  return files.reduce((sum, file) => sum + file.gzipped, 0);
}
