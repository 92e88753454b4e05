import { halfWidthFigures } from "../../figures/half-width";
import type { Figure } from "../../figures/figure";
import { sameUnit } from "../../figures/units";
import { readFigures } from "../../figures/read-figures";
import type { Quantity } from "../../model";
import type { FigureCells } from "../logical-rows";
import type { Target } from "./target";

/** The target of each row of figures; a row without one keeps its place with an empty quantity. */
export function targetsInColumns(rows: readonly FigureCells[]): readonly Target[] {
  if (!rows.some(({ target }) => quantityInCell(target) !== null)) return [];
  return rows.map(({ target, actual, unit }) => ({
    label: "",
    unit: unit || unitInCell(target) || unitInCell(actual),
    quantity: quantityInCell(target) ?? { value: 0, bound: "exact", text: "" },
    context: target,
    mention: null,
  }));
}

/**
 * The figure of a cell, with all its words; null for an empty cell, a mark for "none" and a mere description.
 *
 * @param unit what is measured in; of several figures one of this unit is taken
 */
export function quantityInCell(cell: string, unit = ""): Quantity | null {
  const figures = readFigures(cell).filter(({ kind }) => kind === "count" || kind === "percentage");
  const figure = endOfMilestones(figures) ?? wholeOfUnit(cell, figures, unit) ?? figures[0];
  return figure ? { value: figure.value, bound: figure.bound, text: cell.trim() } : null;
}

/** 授權金 582 萬元：種苗類 310 萬元、…: of the unit the total, which is called so or the largest. */
function wholeOfUnit(cell: string, figures: readonly Figure[], unit: string): Figure | null {
  const own = unit === "" ? [] : figures.filter((figure) => sameUnit(figure.unit, unit));
  const called = own.find(({ start }) => /[共計]\s*$/.test(cell.slice(Math.max(0, start - 4), start)));
  return called ?? own.toSorted((one, other) => other.value - one.value)[0] ?? null;
}

/** 3 月底：需求訪談(20%) … 12 月底：上線(100%): of a way with so many steps the end is the target. */
function endOfMilestones(figures: readonly Figure[]): Figure | null {
  const steps = figures.filter(({ kind }) => kind === "percentage");
  const last = steps.at(-1);
  const isWay = steps.every(({ value }, index) => value > (steps[index - 1]?.value ?? -1));
  return last?.value === 100 && steps.length > 2 && isWay ? last : null;
}

function unitInCell(cell: string): string {
  return readFigures(cell).find(({ unit }) => unit !== "")?.unit ?? "";
}

/**
 * False for 5,000 萬立方公尺 beside a bare 4,500: whether that is meant in 萬 is not for us to say, and to compute
 * with it would show 0.01%.
 */
export function sameScale(target: string, actual: string): boolean {
  const scaled = /\d\s*(?:億|萬|百萬|千)/;
  const isBare = /^[\s\d,.，．]+$/;
  const [one, other] = [target, actual].map(halfWidthFigures) as [string, string];
  return !(scaled.test(one) && isBare.test(other)) && !(scaled.test(other) && isBare.test(one));
}
