import { readFigures } from "../figures/read-figures";
import type { Indicator, Measure, StatedValue, TextPlace } from "../model";
import type { DataCell } from "./data-rows";
import { isSame, type ReadCell } from "./read-quantity";

/**
 * The claimed achievement (自述達成值) of a measure: the claim of the printed analysis with that percentage. Where the
 * cell says another, what is printed counts, and the cell's own only if the analysis claims nothing.
 * @param inText the measure as the analysis gives it; null when the planner added it to the sheet
 */
export function readStatedCell(
  cell: DataCell | null,
  indicator: Indicator,
  inText: Measure | null,
): ReadCell<StatedValue> {
  if (cell === null) return { content: inText?.stated ?? null, notice: null };
  const { value, text } = cell;
  if (value === "" || text === "") return { content: null, notice: null };
  if (belongsToNone(cell, indicator, inText)) return { content: null, notice: null };
  const figure =
    typeof value === "number" ? { fraction: value, decimals: decimalsOf(text), text } : inWords(text);
  if (figure === null) return { content: null, notice: "unreadableNumber" };
  const claims = inText?.stated ? [inText.stated, ...indicator.stated] : indicator.stated;
  const claim = claims.find(({ fraction }) => isSame(fraction, figure.fraction));
  if (claim !== undefined) return { content: claim, notice: null };
  if (inText?.stated) return { content: inText.stated, notice: "statedNotInText" };
  const place = indicator.stated[0]?.place ?? placeOfResult(indicator);
  return { content: { ...figure, place }, notice: "statedNotInText" };
}

/** Claims that belong to no measure (a growth rate, one for several measures) are shown with the first. */
function belongsToNone({ value, text }: DataCell, indicator: Indicator, inText: Measure | null): boolean {
  if (inText === null || indicator.measures.some(({ stated }) => stated !== null)) return false;
  const [only] = indicator.stated;
  if (typeof value === "number") {
    return indicator.stated.length === 1 && only !== undefined && isSame(only.fraction, value);
  }
  return text === indicator.stated.map((claim) => claim.text).join("\n");
}

function inWords(text: string): Omit<StatedValue, "place"> | null {
  const figure = readFigures(text).find(({ kind }) => kind === "percentage");
  if (figure === undefined) return null;
  const fraction = Number((figure.value / 100).toPrecision(15));
  return { fraction, decimals: figure.decimals, text: figure.text };
}

function decimalsOf(text: string): number {
  return /\.(\d+)\s*[%％]/.exec(text)?.[1]?.length ?? 0;
}

function placeOfResult({ sections }: Indicator): TextPlace {
  const section = sections.findIndex(({ name }) => name === "result");
  return { section: Math.max(0, section), paragraph: 0, start: 0 };
}
