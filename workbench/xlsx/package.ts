import { dirname, join } from "node:path/posix";
import type { Element } from "@xmldom/xmldom";
import JSZip from "jszip";
import { attributeOf, childrenOf, parseXml } from "./xml";

/** A part's link to another part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, such as `worksheet`: what comes before differs between editions of the standard. */
  readonly kind: string;
  readonly path: string;
}

/** The parts of an opened file, by their paths. */
export interface Package {
  /** The part's root element, or null when there is no such part. Throws when it is no XML. */
  readonly part: (path: string) => Promise<Element | null>;
  /** Where the part's links lead; those of the file as a whole for the path `""`. */
  readonly relationships: (path: string) => Promise<readonly Relationship[]>;
}

/** Throws when the bytes are no archive. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const zip = await JSZip.loadAsync(bytes);
  // Parts are found whichever case their names are written in.
  const paths = new Map(Object.keys(zip.files).map((path) => [path.toLowerCase(), path]));
  const part = async (path: string): Promise<Element | null> => {
    const entry = zip.file(paths.get(path.toLowerCase()) ?? path);
    return entry === null ? null : parseXml(await entry.async("string"));
  };
  return {
    part,
    async relationships(path) {
      const folder = path === "" ? "" : dirname(path);
      const name = path.slice(path.lastIndexOf("/") + 1);
      const links = childrenOf(await part(join(folder, "_rels", `${name}.rels`)), "Relationship");
      return links
        .filter((link) => attributeOf(link, "TargetMode") !== "External")
        .map((link) => ({
          id: attributeOf(link, "Id") ?? "",
          kind: (attributeOf(link, "Type") ?? "").split("/").at(-1) ?? "",
          path: partPath(folder, attributeOf(link, "Target") ?? ""),
        }));
    },
  };
}

function partPath(folder: string, target: string): string {
  const decoded = decodeURI(target);
  return decoded.startsWith("/") ? decoded.slice(1) : join(folder, decoded);
}
