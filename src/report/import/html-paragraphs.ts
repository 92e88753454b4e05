import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { chineseNumber } from "../numbering/chinese-number";

const ignored = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "title",
  "svg",
  "iframe",
  "object",
]);
const blocks = new Set(
  "p div li ol ul tr table tbody thead tfoot caption h1 h2 h3 h4 h5 h6 hr center blockquote section article header footer main nav dl dt dd pre form fieldset address td th body html".split(
    " ",
  ),
);

/** The text of a piece of a page as paragraphs; list items get the marker that a browser would show. */
export function paragraphsOf(node: { readonly childNodes: readonly Tree.ChildNode[] }): readonly string[] {
  const paragraphs: string[] = [];
  let current = "";
  const close = (): void => {
    const text = current.replace(/[ \t\r\n\f\u00a0]+/g, " ").trim();
    if (text !== "") paragraphs.push(text);
    current = "";
  };
  const walk = (children: readonly Tree.ChildNode[], marker: () => string): void => {
    for (const child of children) {
      if ("value" in child) {
        current += child.value;
      } else if ("tagName" in child && !ignored.has(child.tagName)) {
        const isBlock = blocks.has(child.tagName) || child.tagName === "br";
        if (isBlock) close();
        if (child.tagName === "li") current += marker();
        walk(child.childNodes, child.tagName === "ol" ? orderedMarkers(child) : noMarker);
        if (child.tagName === "td" || child.tagName === "th") current += " ";
        if (isBlock) close();
      }
    }
  };
  walk(node.childNodes, noMarker);
  close();
  return paragraphs;
}

function noMarker(): string {
  return "";
}

/** Markers of an <ol>, by its type and start; none where its style hides them. */
function orderedMarkers(list: Tree.Element): () => string {
  const attribute = (name: string): string => list.attrs.find((own) => own.name === name)?.value ?? "";
  const style = `${attribute("style")} ${attribute("class")}`.toLowerCase();
  let position = (Number.parseInt(attribute("start"), 10) || 1) - 1;
  if (/list-style(?:-type)?\s*:\s*none/.test(style)) return noMarker;
  const isChinese = /cjk-ideographic|trad-chinese|simp-chinese|ideograph-digital/.test(style);
  return () => {
    position++;
    if (isChinese && position > 0 && position < 1000) return `${chineseNumber(position)}、`;
    return /^[aA]$/.test(attribute("type"))
      ? `${letter(attribute("type"), position)}. `
      : `${String(position)}. `;
  };
}

function letter(first: string, position: number): string {
  return String.fromCharCode(first.charCodeAt(0) + ((((position - 1) % 26) + 26) % 26));
}
