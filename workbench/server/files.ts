import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const contentTypes = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".png", "image/png"],
  [".svg", "image/svg+xml"],
  [".ico", "image/x-icon"],
  [".woff", "font/woff"],
  [".woff2", "font/woff2"],
]);

export interface ServedFile {
  readonly body: Buffer;
  readonly contentType: string;
}

/** A file below a folder, or null when there is none; a path that climbs out of the folder has none. */
export async function readServedFile(folder: string, path: string): Promise<ServedFile | null> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return null;
  try {
    const contentType = contentTypes.get(extname(file)) ?? "application/octet-stream";
    return { body: await readFile(file), contentType };
  } catch {
    return null;
  }
}
