import type { CSSProperties } from "react";
import type { BorderFormat, CellFormat, CellSnapshot } from "../../workbook/snapshot";

/** Fonts of the Kai style, which the page shows in the one it brings along. */
const kaiFonts = /標楷體|DFKai|楷|Kai/i;

export function fontFamily(name: string): string {
  const quoted = `"${name.replaceAll('"', "")}"`;
  return kaiFonts.test(name)
    ? `"LXGW WenKai TC", ${quoted}, serif`
    : `${quoted}, "Noto Sans CJK TC", sans-serif`;
}

/** How the text of a cell looks. */
export function textStyle(cell: CellSnapshot): CSSProperties {
  const { format } = cell;
  const { font } = format;
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${String(font.size)}pt`,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: font.underline === "None" ? "none" : "underline",
    color: font.color,
    textAlign: textAlign(cell),
    whiteSpace: format.wrapText ? "pre-wrap" : "pre",
  };
}

/** Without an alignment of its own, text stands left, a number right, a logical value or error in the middle. */
export function textAlign({ format, value, isError }: CellSnapshot): "left" | "center" | "right" {
  switch (format.horizontal) {
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Center":
    case "CenterAcrossSelection":
      return "center";
    case "General":
      if (isError || typeof value === "boolean") return "center";
      return typeof value === "number" ? "right" : "left";
  }
}

export const verticalPlace: Record<CellFormat["vertical"], CSSProperties["alignItems"]> = {
  Top: "flex-start",
  Center: "center",
  Bottom: "flex-end",
};

const widths = { Hairline: "1px", Thin: "1px", Medium: "2px", Thick: "3px" } as const;
const lines = { Continuous: "solid", Dash: "dashed", Dot: "dotted", Double: "double" } as const;

/** A border as CSS draws it; a double line needs three pixels to be seen as one. */
export function borderStyle({ style, weight, color }: BorderFormat): string {
  return `${style === "Double" ? "3px" : widths[weight]} ${lines[style]} ${color}`;
}
