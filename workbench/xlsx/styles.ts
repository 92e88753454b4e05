import type ExcelJS from "exceljs";
import type { BorderFormat, CellFormat } from "../workbook/snapshot";

/** Windows' number for the Big5 character set, by which a font of Chinese name is found. */
const big5 = 136;

/** A function from a cell's format to the library's style, one object for each different format. */
export function createStyles(): (format: CellFormat) => ExcelJS.Style {
  const known = new Map<string, ExcelJS.Style>();
  return (format) => {
    const key = JSON.stringify(format);
    const style = known.get(key) ?? styleOf(format);
    known.set(key, style);
    return style;
  };
}

function styleOf(format: CellFormat): ExcelJS.Style {
  return {
    numFmt: format.numberFormat,
    font: fontOf(format.font),
    alignment: alignmentOf(format),
    border: bordersOf(format.borders),
    protection: { locked: format.locked },
    ...(format.fill === null ? {} : { fill: solid(format.fill) }),
  } as ExcelJS.Style;
}

function fontOf(font: CellFormat["font"]): Partial<ExcelJS.Font> {
  const isNamedInChinese = [...font.name].some((character) => character > "\u2fff");
  return {
    name: font.name,
    size: font.size,
    bold: font.bold,
    italic: font.italic,
    underline: underlines[font.underline],
    color: { argb: opaque(font.color) },
    ...(isNamedInChinese ? { charset: big5 } : {}),
  };
}

const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const;

function alignmentOf(format: CellFormat): Partial<ExcelJS.Alignment> {
  const horizontal = horizontalAlignments[format.horizontal];
  return {
    vertical: verticalAlignments[format.vertical],
    wrapText: format.wrapText,
    shrinkToFit: format.shrinkToFit,
    indent: format.indentLevel,
    ...(horizontal === null ? {} : { horizontal }),
  };
}

const horizontalAlignments = {
  General: null,
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerContinuous",
} as const;

const verticalAlignments = {
  Top: "top",
  Center: "middle",
  Bottom: "bottom",
} as const;

function bordersOf(borders: CellFormat["borders"]): Partial<ExcelJS.Borders> {
  const edges = (["top", "bottom", "left", "right"] as const).flatMap((edge) => {
    const border = borders[edge];
    if (border === null) return [];
    return [[edge, { style: lineStyle(border), color: { argb: opaque(border.color) } }]];
  });
  return Object.fromEntries(edges) as Partial<ExcelJS.Borders>;
}

function lineStyle({ style, weight }: BorderFormat): ExcelJS.BorderStyle {
  switch (style) {
    case "Double":
      return "double";
    case "Dot":
      return "dotted";
    case "Dash":
      return weight === "Medium" || weight === "Thick" ? "mediumDashed" : "dashed";
    case "Continuous":
      return solidLines[weight];
  }
}

const solidLines = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "thick" } as const;

function solid(color: string): ExcelJS.FillPattern {
  return { type: "pattern", pattern: "solid", fgColor: { argb: opaque(color) } };
}

/** `#RRGGBB` as the file's AARRGGBB. */
function opaque(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
