import type { Element } from "@xmldom/xmldom";
import type { BorderFormat, CellFormat } from "../workbook/snapshot";
import { digitWidthOf } from "./lengths";
import type { Colours } from "./read-colours";
import { readNumberFormats } from "./read-number-formats";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

export interface Styles {
  /** How a cell of this style number looks; one object for all cells of the style. */
  readonly formatOf: (style: number) => CellFormat;
  /** Whether a cell of this style was typed with a leading apostrophe. */
  readonly isQuoted: (style: number) => boolean;
  /** Points; of the file's default font. */
  readonly digitWidth: number;
}

export function readStyles(styles: Element | null, colours: Colours): Styles {
  const entries = childrenOf(childOf(styles, "cellXfs"), "xf");
  const fonts = childrenOf(childOf(styles, "fonts"), "font");
  const fills = childrenOf(childOf(styles, "fills"), "fill");
  const borders = childrenOf(childOf(styles, "borders"), "border");
  const numberFormatOf = readNumberFormats(styles);
  const known = new Map<number, CellFormat>();

  function read(style: number): CellFormat {
    const entry = entries[style] ?? null;
    const pick = (list: readonly Element[], name: string): Element | null =>
      list[numberOf(entry, name) ?? 0] ?? null;
    const alignment = childOf(entry, "alignment");
    return {
      numberFormat: numberFormatOf(numberOf(entry, "numFmtId") ?? 0),
      font: fontOf(pick(fonts, "fontId"), colours),
      fill: fillOf(pick(fills, "fillId"), colours),
      horizontal: horizontals[attributeOf(alignment, "horizontal") ?? ""] ?? "General",
      vertical: verticals[attributeOf(alignment, "vertical") ?? ""] ?? "Bottom",
      wrapText: flagOf(alignment, "wrapText") ?? false,
      indentLevel: numberOf(alignment, "indent") ?? 0,
      shrinkToFit: flagOf(alignment, "shrinkToFit") ?? false,
      locked: flagOf(childOf(entry, "protection"), "locked") ?? true,
      borders: bordersOf(pick(borders, "borderId"), colours),
    };
  }
  return {
    formatOf(style) {
      const format = known.get(style) ?? read(style);
      known.set(style, format);
      return format;
    },
    isQuoted: (style) => flagOf(entries[style] ?? null, "quotePrefix") ?? false,
    digitWidth: digitWidthOf(fontOf(fonts[0] ?? null, colours).size),
  };
}

function fontOf(font: Element | null, colours: Colours): CellFormat["font"] {
  const isSet = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== null && flagOf(element, "val") !== false;
  };
  const underline = childOf(font, "u");
  return {
    name: attributeOf(childOf(font, "name"), "val") ?? "Calibri",
    size: numberOf(childOf(font, "sz"), "val") ?? 11,
    bold: isSet("b"),
    italic: isSet("i"),
    underline:
      underline === null ? "None" : (underlines[attributeOf(underline, "val") ?? "single"] ?? "None"),
    color: colours(childOf(font, "color")) ?? "#000000",
  };
}

const underlines: { readonly [name: string]: CellFormat["font"]["underline"] } = {
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
};

/** Patterns and shades are left out: the model knows even colours. */
function fillOf(fill: Element | null, colours: Colours): string | null {
  const pattern = childOf(fill, "patternFill");
  return attributeOf(pattern, "patternType") === "solid" ? colours(childOf(pattern, "fgColor")) : null;
}

/** What the model does not know, such as text spread over the width, is as a new cell's. */
const horizontals: { readonly [name: string]: CellFormat["horizontal"] } = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerContinuous: "CenterAcrossSelection",
  justify: "Left",
};

const verticals: { readonly [name: string]: CellFormat["vertical"] } = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Top",
  distributed: "Center",
};

function bordersOf(borders: Element | null, colours: Colours): CellFormat["borders"] {
  const edge = (...names: readonly string[]): BorderFormat | null => {
    const element = names.map((name) => childOf(borders, name)).find((one) => one !== null) ?? null;
    const line = lines[attributeOf(element, "style") ?? ""];
    return line === undefined ? null : { ...line, color: colours(childOf(element, "color")) ?? "#000000" };
  };
  return {
    top: edge("top"),
    bottom: edge("bottom"),
    // Newer editions of the standard speak of start and end.
    left: edge("left", "start"),
    right: edge("right", "end"),
  };
}

const lines: { readonly [name: string]: Omit<BorderFormat, "color"> } = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  double: { style: "Double", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  dashDot: { style: "Dash", weight: "Thin" },
  dashDotDot: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  mediumDashDot: { style: "Dash", weight: "Medium" },
  mediumDashDotDot: { style: "Dash", weight: "Medium" },
  slantDashDot: { style: "Dash", weight: "Medium" },
};
