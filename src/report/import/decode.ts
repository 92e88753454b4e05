import type { BinaryFormat } from "./import-result";

export type DecodedBytes =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "binary"; readonly format: BinaryFormat };

const signatures: readonly (readonly [readonly number[], BinaryFormat])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "archive"],
  [[0x50, 0x4b, 0x05, 0x06], "archive"],
  [[0xd0, 0xcf, 0x11, 0xe0], "oldOffice"],
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
];

/**
 * Text from the bytes of a file: UTF-8 with or without byte order mark, UTF-16 with one, and Big5 where the
 * bytes are no valid UTF-8. Never throws.
 */
export function decodeBytes(bytes: Uint8Array): DecodedBytes {
  for (const [signature, format] of signatures) {
    if (signature.every((byte, index) => bytes[index] === byte)) {
      return { kind: "binary", format: format === "archive" && isDocument(bytes) ? "office" : format };
    }
  }
  const encoding = markedEncoding(bytes);
  if (encoding) return { kind: "text", text: new TextDecoder(encoding).decode(bytes) };
  if (bytes.includes(0)) return { kind: "binary", format: "unknown" };
  try {
    return { kind: "text", text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return decodeBig5(bytes);
  }
}

/** A Word, Excel or OpenDocument file is an archive, known by what lies in it; names are not compressed. */
function isDocument(archive: Uint8Array): boolean {
  return /\[Content_Types\]\.xml|mimetypeapplication\//.test(new TextDecoder("latin1").decode(archive));
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : null;
}

/** A few unknown signs are usual in Big5 files (characters of one's own making); many mean that it is no text. */
function decodeBig5(bytes: Uint8Array): DecodedBytes {
  const text = new TextDecoder("big5").decode(bytes);
  // eslint-disable-next-line no-control-regex -- control characters are what tells data from text
  const strange = text.match(/[\ufffd\u0001-\u0008\u000e-\u001f]/g)?.length ?? 0;
  return strange > text.length / 50 + 1 ? { kind: "binary", format: "unknown" } : { kind: "text", text };
}
