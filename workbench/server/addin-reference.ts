import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AddInReference } from "../xlsx/file-options";
import { childOf, parseXml } from "../xlsx/xml";

/** What the manifest in the add-in's folder says of it. Throws when there is none. */
export async function readAddInReference(addInFolder: string): Promise<AddInReference> {
  const manifest = parseXml(await readFile(join(addInFolder, "manifest.xml"), "utf8"));
  const textOf = (name: string): string => childOf(manifest, name)?.textContent?.trim() ?? "";
  return { id: textOf("Id"), version: textOf("Version") };
}
