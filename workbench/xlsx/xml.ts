import { DOMParser, type Element } from "@xmldom/xmldom";

/** The root element of an XML text. Throws when it is none. */
export function parseXml(text: string): Element {
  const parser = new DOMParser({
    locator: false,
    onError(level, message) {
      if (level !== "warning") throw new Error(message);
    },
  });
  const root = parser.parseFromString(text.replace(/^\uFEFF/, ""), "text/xml").documentElement;
  if (root === null) throw new Error("the XML has no root element");
  return root;
}

/** Elements directly below, by their name without prefix: programs differ in the prefixes that they write. */
export function childrenOf(element: Element | null, name: string): readonly Element[] {
  const found: Element[] = [];
  for (let node = element?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isElement(node) && node.localName === name) found.push(node);
  }
  return found;
}

/** The first such element, or null. Several names lead further down. */
export function childOf(element: Element | null, ...names: readonly string[]): Element | null {
  return names.reduce<Element | null>((parent, name) => childrenOf(parent, name)[0] ?? null, element);
}

function isElement(node: { readonly nodeType: number }): node is Element {
  const elementNode = 1;
  return node.nodeType === elementNode;
}

export function attributeOf(element: Element | null, name: string): string | null {
  return element?.getAttribute(name) ?? null;
}

/** The number given, or null when there is none. */
export function numberOf(element: Element | null, name: string): number | null {
  const text = attributeOf(element, name);
  return text === null || text.trim() === "" || Number.isNaN(Number(text)) ? null : Number(text);
}

/** Null when the attribute is missing. */
export function flagOf(element: Element | null, name: string): boolean | null {
  const text = attributeOf(element, name);
  return text === null ? null : text === "1" || text === "true" || text === "on";
}

/** The id of the relationship that an element names, under whichever prefix. */
export function relationshipIdOf(element: Element | null): string {
  const found = Array.from(element?.attributes ?? []).find(
    ({ localName, prefix }) => localName === "id" && prefix !== null,
  );
  return found?.value ?? "";
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}

/** White space in an attribute would be read as plain spaces. */
const entities: { readonly [character: string]: string } = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};
