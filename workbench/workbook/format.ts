import type { BorderFormat, CellFormat } from "./snapshot";

/** How a new sheet's cells look in Excel for Taiwan. */
export const STANDARD_FORMAT: CellFormat = {
  numberFormat: "General",
  font: { name: "新細明體", size: 12, bold: false, italic: false, underline: "None", color: "#000000" },
  fill: null,
  horizontal: "General",
  vertical: "Center",
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  locked: true,
  borders: { top: null, bottom: null, left: null, right: null },
};

export type Edge = keyof CellFormat["borders"];

/** What to change of a format; what is absent stays. */
export interface FormatPatch extends Partial<Omit<CellFormat, "font" | "borders">> {
  readonly font?: Partial<CellFormat["font"]>;
  readonly borders?: { readonly [edge in Edge]?: BorderFormat | null };
}

export function patchFormat(format: CellFormat, patch: FormatPatch): CellFormat {
  const { font, borders, ...rest } = patch;
  return {
    ...format,
    ...rest,
    font: font === undefined ? format.font : { ...format.font, ...font },
    borders: borders === undefined ? format.borders : { ...format.borders, ...borders },
  };
}

/** The same patch for many cells: equal formats stay one object, so that a large sheet stays small. */
export function formatPatcher(patch: FormatPatch): (format: CellFormat) => CellFormat {
  const patched = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = patched.get(format);
    if (known !== undefined) return known;
    const result = patchFormat(format, patch);
    patched.set(format, result);
    return result;
  };
}
