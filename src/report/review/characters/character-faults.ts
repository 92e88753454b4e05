import { halfPunctuation, type WritingStyle } from "./style";
import { unbalancedSign } from "./unbalanced-sign";

export interface CharacterFault {
  readonly fault: "digits" | "punctuation" | "quotes" | "fullStop" | "promote" | "factor";
  /** The signs concerned, or the last words where one is missing. */
  readonly words: string;
  readonly count: number;
  /** The text mended in this respect alone; null where only a person can say how. */
  readonly after: string | null;
}

/** What differs in a text from the style of its report. */
export function characterFaults(
  text: string,
  style: WritingStyle,
  kind: "title" | "paragraph",
): readonly CharacterFault[] {
  return [
    ...replaceable("digits", text, style.digits === "half" ? fullDigits : halfDigits, turnDigits),
    ...(style.punctuation === "full" ? replaceable("punctuation", text, halfPunctuation, widen) : []),
    ...replaceable("promote", text, style.promote === "提升" ? /提昇/g : /提升/g, () => style.promote),
    ...(style.factor ? replaceable("factor", text, /\*(?=\s*(?:100|１００|[(（]))/g, () => "×") : []),
    ...quotes(text),
    ...(kind === "paragraph" && style.endsSentences ? fullStop(text) : []),
  ];
}

function replaceable(
  fault: CharacterFault["fault"],
  text: string,
  pattern: RegExp,
  replacement: (sign: string) => string,
): readonly CharacterFault[] {
  const found = text.match(pattern);
  if (!found) return [];
  return [
    {
      fault,
      words: [...new Set(found)].join("、"),
      count: found.length,
      after: text.replace(pattern, replacement),
    },
  ];
}

/** With what sets off thousands and decimals, so that a number is named whole; 95%，20 場次 is two. */
const fullDigits = /(?:[０-９]{1,3}(?:[,，][０-９]{3})+(?![０-９])|[０-９]+)(?:[.．][０-９]+)*％?|％/g;
const halfDigits = /[0-9]+(?:[,.][0-9]+)*/g;

/** Of a number that is turned to half width. */
const halfOf: Readonly<Record<string, string>> = { "％": "%", "，": ",", "．": "." };

const distance = "０".charCodeAt(0) - "0".charCodeAt(0);

function turnDigits(signs: string): string {
  return Array.from(signs, (sign) => {
    if (/[％，．]/.test(sign)) return halfOf[sign] ?? sign;
    if (!/[0-9０-９]/.test(sign)) return sign;
    const code = sign.charCodeAt(0);
    return String.fromCharCode(code > distance ? code - distance : code + distance);
  }).join("");
}

function widen(sign: string): string {
  return sign === "," ? "，" : String.fromCharCode(sign.charCodeAt(0) + distance);
}

/** A closing sign without opening one is left out, an opening one is closed where its sentence ends the paragraph. */
function quotes(text: string): readonly CharacterFault[] {
  const found = unbalancedSign(text);
  if (!found) return [];
  const { index, sign, missing, isWrongKind } = found;
  const after =
    missing === null || isWrongKind
      ? text.slice(0, index) + (missing ?? "") + text.slice(index + 1)
      : closedAtEnd(text, index, missing);
  return [{ fault: "quotes", words: sign, count: 1, after }];
}

/** Null where a sentence has ended since: then only a person can say where the sign belongs. */
function closedAtEnd(text: string, opened: number, missing: string): string | null {
  const end = text.trimEnd();
  const isStopped = /[。；]$/.test(end);
  const at = isStopped ? end.length - 1 : end.length;
  if (/[。；！？]/.test(text.slice(opened, at))) return null;
  return text.slice(0, at) + missing + text.slice(at);
}

function fullStop(text: string): readonly CharacterFault[] {
  const end = text.trimEnd();
  // A quotation that is a sentence ends within its quotes.
  if (/[。！？!?…][」』）)》]+$/.test(end)) return [];
  if (end.length < 6 || !/[\p{Script=Han}」』\d%％）)]$/u.test(end) || !/\p{Script=Han}{5}/u.test(end))
    return [];
  return [
    {
      fault: "fullStop",
      words: (end.split(/[，。；]/).at(-1) ?? "").slice(-12),
      count: 1,
      after: `${end}。`,
    },
  ];
}
