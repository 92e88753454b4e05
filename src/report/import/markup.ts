/**
 * Stray markup in plain text. Only tags that HTML knows are taken for markup; `<專案>` or `a < b` stays text,
 * so that nothing a planner wrote is lost.
 */
const blockTags = "p|div|li|ol|ul|br|tr|td|th|table|tbody|thead|h[1-6]|hr|center|blockquote";
const inlineTags = "span|b|i|u|s|strong|em|font|a|sup|sub|small|big|img|label|o:p|html|body|head|meta|link";
const block = new RegExp(`</?(?:${blockTags})(?:\\s[^<>]*)?/?>`, "gi");
const inline = new RegExp(`</?(?:${inlineTags})(?:\\s[^<>]*)?/?>|<!--(?:(?!<!--)[\\s\\S])*?-->`, "gi");

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  times: "×",
  middot: "·",
};

export interface StrippedText {
  /** Pieces between block tags, trimmed, empty ones left out. */
  readonly paragraphs: readonly string[];
  /** Tags that were taken away other than paired `<p>`, which only mark paragraphs. */
  readonly strayTags: readonly string[];
}

/** Takes the markup out of a cell's text and keeps the paragraph boundaries it stood for. */
export function stripMarkup(text: string): StrippedText {
  const strayTags = [...text.matchAll(block), ...text.matchAll(inline)]
    .map(([tag]) => tag)
    .filter((tag) => !/^<\/?(?:p|br)\b/i.test(tag));
  const paragraphs = text
    .replace(inline, "")
    .replace(block, "\n")
    .split(/\r\n|[\r\n\v\u2028\u2029]/u)
    .map((piece) => decodeEntities(piece).trim())
    .filter((piece) => piece !== "");
  return { paragraphs, strayTags };
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
