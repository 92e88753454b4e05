import { countedShare, type CountedShare } from "../import/measures/counted-share";
import type { Mention } from "../import/measures/mention";
import type { Indicator, Measure } from "../model";
import { textOfSections } from "../section-text";
import { bearsOut } from "./compute-achievement";
import type { Reckoning } from "./reckoning";

/** What a planner may have rounded the share to before the achievement was computed from it. */
const roundings = [2, 1, 0];

/**
 * The share from which to compute where a target in per cent has no actual value but its counts are told. Of the
 * roundings the one that bears out the claim, else the share itself.
 */
export function shareToldInCounts(
  indicator: Indicator,
  mentions: readonly Mention[],
  reckoning: Reckoning,
): CountedShare | null {
  const [measure, another] = indicator.measures;
  if (!measure?.target || measure.unit !== "%" || measure.actual || another) return null;
  const asked = `${indicator.title}\n${textOfSections(indicator, ["standard"])}`;
  const share = countedShare(asked, mentions);
  const { stated } = measure;
  if (!share || !stated) return share;
  const rounded = roundings.map((decimals) => Number(share.value.toFixed(decimals)));
  const meant = rounded.find((value) => bearsOut(withActual(measure, value), stated, reckoning));
  return { ...share, value: meant ?? share.value };
}

/** The measure as if its share were written. */
export function withActual(measure: Measure, value: number): Measure {
  return { ...measure, actual: { value, bound: "exact", text: "" } };
}
