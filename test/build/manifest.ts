import { readFileSync } from "node:fs";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

export function readManifest(file: string | URL): Document {
  const problems: string[] = [];
  const parser = new DOMParser({ onError: (level, message) => problems.push(`${level}: ${message}`) });
  const document = parser.parseFromString(readFileSync(file, "utf8"), "text/xml");
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return document;
}

export function elements(document: Document | Element, name: string): readonly Element[] {
  return Array.from(document.getElementsByTagName(name));
}

/** Every http address that the manifest sends Excel to; the names of the XML schemas are none. */
export function addresses(manifest: Document): readonly string[] {
  return elements(manifest, "*")
    .flatMap((element) => [element.getAttribute("DefaultValue"), element.getAttribute("Value")])
    .filter((value): value is string => /^https?:/.test(value ?? ""));
}
