/**
 * Text in compatibility form (NFKC: full-width digits, `％`, `（` become half-width) that still knows where each
 * of its characters stood in the original, because one sign can become several (`㈠` becomes `(一)`).
 */
export interface NormalisedText {
  readonly text: string;

  /** Index in the original of the character at each index of `text`; one more entry for the end. */
  readonly origins: readonly number[];
}

/** Signs that NFKC turns into something no one would write in their place. */
const ownForms: Readonly<Record<string, string>> = {
  "︰": ":",
  "∶": ":",
  "−": "-",
  "–": "-",
  "—": "-",
  "﹣": "-",
  "\u00a0": " ",
  "\u200b": " ",
  "\ufeff": " ",
};

/** Most signs of a report are unified ideographs or ASCII; telling them at once makes reading ten times as fast. */
function keepsItsForm(sign: string): boolean {
  const code = sign.charCodeAt(0);
  return code < 0x80 || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x2460 && code <= 0x2473);
}

/** The few dozen signs of punctuation that reports use are looked up once. */
const knownForms = new Map<string, string>(Object.entries(ownForms));

function formOf(sign: string): string {
  if (keepsItsForm(sign)) return sign;
  const known = knownForms.get(sign);
  if (known !== undefined) return known;
  const form = sign.normalize("NFKC");
  if (knownForms.size < 2000) knownForms.set(sign, form);
  return form;
}

/** Normalises sign by sign. Circled digits stay as they are: `①` is a list marker, not the number 1. */
export function normaliseText(original: string): NormalisedText {
  let text = "";
  const origins: number[] = [];
  let index = 0;
  for (const sign of original) {
    const form = formOf(sign);
    for (let i = 0; i < form.length; i++) origins.push(index);
    text += form;
    index += sign.length;
  }
  origins.push(original.length);
  return { text, origins };
}

/** Index in the original of the character at `index` of the normalised text. */
export function originOf(normalised: NormalisedText, index: number): number {
  return normalised.origins[Math.min(index, normalised.origins.length - 1)] ?? 0;
}
