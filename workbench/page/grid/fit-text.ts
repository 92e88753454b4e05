import type { CellFormat, CellSnapshot } from "../../workbook/snapshot";
import { fontFamily } from "./cell-style";

const canvas = document.createElement("canvas").getContext("2d");
const padding = 5;

/** Width in pixels of a line of text. */
export function textWidth(text: string, font: CellFormat["font"]): number {
  if (canvas === null) return 0;
  const style = `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}`;
  canvas.font = `${style}${String(font.size)}pt ${fontFamily(font.name)}`;
  return canvas.measureText(text).width;
}

/**
 * What a cell of this width shows of a number. Excel never shows part of one: without a number format it rounds the
 * number to the room there is, otherwise it fills the cell with `#`.
 */
export function fitNumber(cell: CellSnapshot, width: number): string {
  const room = width - padding;
  const { font, numberFormat } = cell.format;
  if (textWidth(cell.text, font) <= room) return cell.text;
  if (numberFormat === "General" && typeof cell.value === "number") {
    const rounded = roundToFit(cell.value, (text) => textWidth(text, font) <= room);
    if (rounded !== null) return rounded;
  }
  return "#".repeat(Math.max(1, Math.floor(room / textWidth("#", font))));
}

function roundToFit(value: number, fits: (text: string) => boolean): string | null {
  const isLong = Math.abs(value) >= 1e11 || (value !== 0 && Math.abs(value) < 1e-9);
  for (let decimals = 9; decimals >= 0; decimals -= 1) {
    const text = isLong ? exponential(value, decimals) : String(Number(value.toFixed(decimals)));
    if (fits(text)) return text;
  }
  return null;
}

/** `1.2E+11`, as Excel writes it. */
function exponential(value: number, decimals: number): string {
  return value
    .toExponential(decimals)
    .toUpperCase()
    .replace(/E([+-])(\d)$/, "E$10$2");
}
