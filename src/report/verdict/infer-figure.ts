import type { Measure, StatedValue } from "../model";
import type { Proposal } from "./assessment";
import { matchesPrinted } from "./compute-achievement";
import type { Rounding } from "./reckoning";

/**
 * The missing one of target and actual, when the claim and the other one leave a single whole number for it:
 * 534 次 and 178% give the target 300. An actual is not inferred from 100%, which only says the target again.
 */
export function inferFigure(measure: Measure, stated: StatedValue, rounding: Rounding): Proposal | null {
  const { target, actual, direction, id } = measure;
  if (direction === "down" || stated.fraction <= 0) return null;
  if (actual && !target) {
    const value = wholeNumber(actual.value / stated.fraction, (candidate) =>
      matchesPrinted(stated, actual.value / candidate, rounding),
    );
    return value === null ? null : { kind: "target", measureId: id, value };
  }
  if (target && !actual && stated.fraction !== 1) {
    const value = wholeNumber(target.value * stated.fraction, (candidate) =>
      matchesPrinted(stated, candidate / target.value, rounding),
    );
    return value === null ? null : { kind: "actual", measureId: id, value };
  }
  return null;
}

/** The quotient itself if it is whole; otherwise the one whole number that prints as the claim does. */
function wholeNumber(quotient: number, printsAlike: (candidate: number) => boolean): number | null {
  const nearest = Math.round(quotient);
  if (nearest < 1) return null;
  if (Math.abs(quotient - nearest) < 1e-9 * nearest) return nearest;
  const isOnly = printsAlike(nearest) && !printsAlike(nearest - 1 || Infinity) && !printsAlike(nearest + 1);
  return isOnly ? nearest : null;
}
