import type { Element } from "@xmldom/xmldom";
import { childrenOf } from "./xml";

/**
 * Text as a file holds it: what XML cannot say stands as `_xHHHH_`, and a text that looks so has its first `_` written
 * that way (ECMA-376, ST_Xstring).
 */
export function fileText(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are the ones meant
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase();
        return `_x${code.padStart(4, "0")}_`;
      })
  );
}

/** The same for an attribute, in which white space would be read as plain spaces. */
export function fileAttribute(text: string): string {
  return fileText(text).replaceAll("\t", "_x0009_").replaceAll("\n", "_x000A_");
}

export function textFromFile(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The text of a string with or without runs of differing fonts; readings (phonetic runs) are no part of it. */
export function textOfString(element: Element | null): string {
  const pieces = [
    ...childrenOf(element, "t"),
    ...childrenOf(element, "r").flatMap((run) => childrenOf(run, "t")),
  ];
  return textFromFile(pieces.map(({ textContent }) => textContent ?? "").join(""));
}
