import type { Element } from "@xmldom/xmldom";
import { tinted } from "./tint";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "./xml";

/** `#RRGGBB` of an element that names a colour; null for none, or for the one that the system would choose. */
export type Colours = (element: Element | null) => string | null;

/** Colours are given outright, by number in a palette, or as one of the theme's, lighter or darker. */
export function createColours(theme: Element | null, styles: Element | null): Colours {
  const themeColours = themeColoursOf(theme);
  const palette = paletteOf(styles);
  return (element) => {
    if (element === null || flagOf(element, "auto") === true) return null;
    const themed = numberOf(element, "theme");
    const indexed = numberOf(element, "indexed");
    const base =
      opaque(attributeOf(element, "rgb")) ??
      (themed === null ? null : themeColours[themed]) ??
      (indexed === null ? null : palette[indexed]) ??
      null;
    return base === null ? null : tinted(base, numberOf(element, "tint") ?? 0);
  };
}

/** The file's AARRGGBB, or RRGGBB, as `#RRGGBB`. */
function opaque(color: string | null): string | null {
  return color !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(color)
    ? `#${color.slice(-6).toUpperCase()}`
    : null;
}

/** In the order of their numbers, which is not that of the theme: light comes before dark. */
const themeNames = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(
  " ",
);

/** Office's theme until 2023, for files without one. */
const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

function themeColoursOf(theme: Element | null): readonly (string | null)[] {
  const scheme = childOf(theme, "themeElements", "clrScheme");
  return themeNames.map((name, index) => {
    const color = childOf(scheme, name);
    const given =
      attributeOf(childOf(color, "srgbClr"), "val") ?? attributeOf(childOf(color, "sysClr"), "lastClr");
    return opaque(given ?? officeTheme[index] ?? null);
  });
}

/** The first eight colours of the palette stand in it twice. */
const firstEight = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";

/** ECMA-376, 18.8.27. */
const usualPalette = [
  firstEight,
  firstEight,
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080",
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF",
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF",
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99",
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696",
  "003366 339966 003300 333300 993300 993366 333399 333333",
].flatMap((line) => line.split(" "));

function paletteOf(styles: Element | null): readonly (string | null)[] {
  const own = childrenOf(childOf(styles, "colors", "indexedColors"), "rgbColor");
  return usualPalette.map((color, index) => opaque(attributeOf(own[index] ?? null, "rgb")) ?? opaque(color));
}
