import { quantityInCell } from "../import/measures/figure-columns";
import type { Bound, Quantity } from "../model";
import type { DataCell } from "./data-rows";
import type { CellNoticeCode } from "./sheet-cells";

export interface ReadCell<Content> {
  readonly content: Content | null;
  readonly notice: CellNoticeCode | null;
}

/** The signs with which the sheet shows a planner's bound before the number. */
const signs: readonly (readonly [RegExp, Bound])[] = [
  [/^[>＞]/, "above"],
  [/^[≥≧]/, "atLeast"],
  [/^[<＜]/, "below"],
  [/^[≤≦]/, "atMost"],
  [/^[≈約]/, "about"],
];

/**
 * A figure of the data sheet. A blank is missing, zero is zero, and words are kept with the figure in them.
 * @param unit of the measure: 0.85 shown as 85% is 85 where the unit is %
 * @param inText the same figure as the analysis gives it; as long as the number is still that one, its words stay
 */
export function readQuantity(
  cell: DataCell | null,
  unit: string,
  inText: Quantity | null,
): ReadCell<Quantity> {
  if (cell === null) return { content: inText, notice: null };
  const { value, text } = cell;
  if (value === "") return { content: null, notice: null };
  if (typeof value !== "number")
    return quantityInWords(String(value).trim() === "" ? "" : text || String(value));
  const isShare = unit === "%" && /%\s*$/.test(text);
  const number = isShare ? Number((value * 100).toPrecision(12)) : value;
  const notice = isShare ? "percentInNumberCell" : null;
  if (inText !== null && isSame(inText.value, number)) return { content: inText, notice };
  const bound = signs.find(([pattern]) => pattern.test(text))?.[1] ?? "exact";
  return { content: { value: number, bound, text: text === "" ? String(value) : text }, notice };
}

function quantityInWords(text: string): ReadCell<Quantity> {
  if (text === "") return { content: null, notice: null };
  const content = quantityInCell(text);
  return { content, notice: content === null ? "unreadableNumber" : "textInNumberCell" };
}

/** Equal as far as a double tells figures apart. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other), 1e-3);
}
