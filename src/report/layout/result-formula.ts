import type { Indicator, Measure, StatedValue } from "../model";
import type { PrintedLine } from "./printed-text";

/** Excel's limits of a string literal in a formula, and of a formula. */
const maximumLiteral = 255;
const maximumFormula = 8192;

/** Percentages as printed: `145%`, `1,456%`, `99.96 %`. Others (百分之九十) stay as they are. */
const percentage = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?( ?)%$/;

/**
 * A printed line whose claimed percentages follow the data: each is replaced in place by `TEXT(cell,format)` with
 * the decimals it was printed with; every other word stays the planner's. Null when no percentage in the line has
 * both figures behind it, or Excel's limits leave no room for the formula.
 */
export function resultFormula(
  line: PrintedLine,
  indicator: Indicator,
  achievementCell: (measure: Measure) => string,
): string | null {
  const parts: string[] = [];
  let from = 0;
  for (const { measure, stated } of computable(line, indicator)) {
    const start = line.textStart + stated.place.start;
    const format = percentFormat(stated);
    const isThere = line.text.startsWith(stated.text, start) && start >= from;
    if (format === null || !isThere) continue;
    parts.push(...literals(line.text.slice(from, start)), `TEXT(${achievementCell(measure)},"${format}")`);
    from = start + stated.text.length;
  }
  if (parts.length === 0) return null;
  const formula = `=${[...parts, ...literals(line.text.slice(from))].join("&")}`;
  return formula.length <= maximumFormula ? formula : null;
}

interface ComputableValue {
  readonly measure: Measure;
  readonly stated: StatedValue;
}

/** The claims in this line that can be computed, in order of appearance. */
function computable(line: PrintedLine, indicator: Indicator): readonly ComputableValue[] {
  const { section, paragraph } = line.place;
  return indicator.measures
    .flatMap((measure) => {
      const { stated, target, actual } = measure;
      return stated !== null && target !== null && actual !== null ? [{ measure, stated }] : [];
    })
    .filter(({ stated }) => stated.place.section === section && stated.place.paragraph === paragraph)
    .sort((a, b) => a.stated.place.start - b.stated.place.start);
}

/** Excel's number format that prints a percentage as the planner did, or null for one that is not in digits. */
function percentFormat({ text, decimals }: StatedValue): string | null {
  const match = percentage.exec(text.normalize("NFKC"));
  if (match === null) return null;
  const whole = match[1]?.includes(",") === true ? "#,##0" : "0";
  const fraction = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  return `${whole}${fraction}${match[2] ?? ""}%`;
}

/** A text as string literals of a formula, none longer than Excel takes. */
function literals(text: string): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const character of text) {
    const escaped = character === '"' ? '""' : character;
    if (part.length + escaped.length > maximumLiteral) {
      parts.push(`"${part}"`);
      part = "";
    }
    part += escaped;
  }
  return part === "" ? parts : [...parts, `"${part}"`];
}
