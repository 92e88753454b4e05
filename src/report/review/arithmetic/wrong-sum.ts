import { sameUnit } from "../../figures/units";
import type { Mention } from "../../import/measures/mention";
import type { Indicator, Measure } from "../../model";
import type { FindingPlace } from "../finding";
import {
  fewestAlone,
  partsAlone,
  partsBefore,
  partsBehind,
  partsInBracket,
  partsInTurn,
  type Parts,
} from "./parts-of-total";
import type { IndicatorUnderReview } from "../rule";

/** A total and the parts beside it, which add up to another one. */
export interface WrongSum {
  readonly place: FindingPlace;
  /** From the first part or the total to the last of them. */
  readonly quote: string;
  readonly total: number;
  readonly sum: number;
  readonly unit: string;
}

/**
 * Totals that their own parts do not give: 樹葬 668 件、海葬 61 件，共 749 件; 8 場次（第 1 季 2 場、…、第 4 季 2 場）; or an
 * actual value that a list of its parts does not give. Parts that may overlap or leave something out (其中, 等) add up
 * to nothing that could be wrong, unless they are more than all.
 */
export function wrongSumsIn({ indicator, mentions }: IndicatorUnderReview): readonly WrongSum[] {
  const told = mentions.filter(
    ({ sectionName, figure }) => /progress|result|other/.test(sectionName) && figure.kind === "count",
  );
  // Parts are two at least, and their total is told or measured.
  if (told.length < 2) return [];
  const besideTotals = told.flatMap((total, index): readonly WrongSum[] => {
    const text = textAround(indicator, total);
    const found =
      partsInTurn(told, index, text) ??
      partsBefore(told, index, text) ??
      partsInBracket(told, index, text) ??
      partsBehind(told, index, text);
    return found ? remarkedSum(indicator, found, total.figure.value, [total]) : [];
  });
  return besideTotals.length > 0 ? besideTotals : besideActual(indicator, told);
}

/** 東門段 980 筆、新興段 860 筆、大同段 460 筆, where the column of actual values says 2,400. */
function besideActual(indicator: Indicator, told: readonly Mention[]): readonly WrongSum[] {
  const [measure, another] = indicator.measures;
  const actual = measure?.actual;
  if (!actual || another || actual.bound !== "exact" || isMultiple(told, measure)) return [];
  if (told.filter(({ figure }) => sameUnit(figure.unit, measure.unit)).length < fewestAlone) return [];
  const found = told.flatMap((_, index) =>
    partsAlone(told, index, measure, textAround(indicator, told[index])),
  );
  const [only, further] = found;
  return only && !further ? remarkedSum(indicator, only, actual.value, []) : [];
}

/** Whether any list gives the actual value: another list is then of something else. */
function isMultiple(told: readonly Mention[], { actual }: Measure): boolean {
  return told.some(({ isAddend, figure }) => isAddend || figure.value === 0) || actual === null;
}

function remarkedSum(
  indicator: Indicator,
  { parts, isWrong }: Parts,
  total: number,
  totals: readonly Mention[],
): readonly WrongSum[] {
  const sum = Number(parts.reduce((all, part) => all + part.figure.value, 0).toPrecision(12));
  const [first] = parts;
  if (!first || Math.abs(sum - total) < 1e-6 * total || !isWrong(sum)) return [];
  const { section, paragraph } = first;
  const ends = [...totals, ...parts].map(({ figure }) => figure);
  const quote = textAround(indicator, first).slice(
    Math.min(...ends.map(({ start }) => start)),
    Math.max(...ends.map(({ end }) => end)),
  );
  const place = { indicatorId: indicator.id, section, paragraph };
  return [{ place, quote, total, sum, unit: first.figure.unit }];
}

function textAround({ sections }: Indicator, mention: Mention | undefined): string {
  return sections[mention?.section ?? 0]?.paragraphs[mention?.paragraph ?? 0]?.text ?? "";
}
