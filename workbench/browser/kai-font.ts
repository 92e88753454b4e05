import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { projectFolder } from "../server/project-folder";

/** The package cuts the font into parts by character. Its one part for all of `chinese-traditional` lacks `，（）`. */
const fontPart = /-\d+-400-normal\.woff$/;

/**
 * Writes the Kai-style web font as ordinary font files: programs take only such files as a font of the system.
 * A WOFF file is the tables of a font file, each compressed on its own (W3C, WOFF File Format 1.0).
 */
export async function writeKaiFont(folder: string): Promise<void> {
  const source = join(projectFolder, "node_modules", "@fontsource", "lxgw-wenkai-tc", "files");
  const parts = (await readdir(source)).filter((name) => fontPart.test(name));
  await mkdir(folder, { recursive: true });
  for (const part of parts) {
    const font = unpackWoff(await readFile(join(source, part)));
    await writeFile(join(folder, part.replace(/woff$/, "ttf")), font);
  }
}

interface FontTable {
  readonly tag: number;
  readonly checksum: number;
  readonly length: number;
  readonly data: Buffer;
}

function unpackWoff(woff: Buffer): Buffer {
  const tables = readTables(woff);
  const directoryLength = 12 + 16 * tables.length;
  const directory = Buffer.alloc(directoryLength);
  directory.writeUInt32BE(woff.readUInt32BE(4), 0);
  writeSearchFields(directory, tables.length);
  const bodies: Buffer[] = [];
  let offset = directoryLength;
  tables.forEach((table, index) => {
    const entry = 12 + 16 * index;
    directory.writeUInt32BE(table.tag, entry);
    directory.writeUInt32BE(table.checksum, entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(table.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(table.length / 4) * 4);
    table.data.copy(padded);
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function readTables(woff: Buffer): readonly FontTable[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = 44 + 20 * index;
    const offset = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const length = woff.readUInt32BE(entry + 12);
    const packed = woff.subarray(offset, offset + packedLength);
    return {
      tag: woff.readUInt32BE(entry),
      checksum: woff.readUInt32BE(entry + 16),
      length,
      data: packedLength < length ? inflateSync(packed) : packed,
    };
  });
}

/** Three fields for binary search, which follow from the number of tables. */
function writeSearchFields(directory: Buffer, tableCount: number): void {
  const entrySelector = Math.floor(Math.log2(tableCount));
  const searchRange = 16 * 2 ** entrySelector;
  directory.writeUInt16BE(tableCount, 4);
  directory.writeUInt16BE(searchRange, 6);
  directory.writeUInt16BE(entrySelector, 8);
  directory.writeUInt16BE(16 * tableCount - searchRange, 10);
}
