import type { Indicator, StatedValue } from "../../model";
import type { Fix } from "../finding";
import { placeOfStated } from "../places";
import type { IndicatorRule } from "../rule";
import type { ReviewSettings } from "../settings";

/**
 * A stated achievement that target and actual do not give; a cap at 100% is named where it would explain it.
 * Details: `stated` as printed, `computed` fraction, `target`, `actual`, `unit`, `label`; `cap` = 1 when cutting off
 * at 100% explains it.
 */
export const statedDiffers: IndicatorRule = {
  scope: "indicator",
  id: "stated-differs",
  severity: "error",
  find: ({ indicator, assessment, settings }) =>
    assessment.contradictions
      .filter(({ kind }) => kind === "computed")
      .map(({ stated, other, measureId }) => {
        const measure = indicator.measures.find(({ id }) => id === measureId);
        const fix = measure ? fixOf(indicator, stated, printedPercentage(other, stated, settings)) : null;
        return {
          place: placeOfStated(indicator, stated),
          quote: stated.text,
          details: {
            stated: stated.text,
            computed: other,
            label: measure?.label ?? "",
            unit: measure?.unit ?? "",
            ...(measure?.target ? { target: measure.target.value } : {}),
            ...(measure?.actual ? { actual: measure.actual.value } : {}),
            ...(assessment.proposal?.kind === "cap" ? { cap: assessment.proposal.value } : {}),
          },
          ...(fix ? { fix } : {}),
        };
      }),
};

/** The computed value in the place of the stated one. */
function fixOf(indicator: Indicator, stated: StatedValue, percentage: string | null): Fix | null {
  const { section, paragraph, start } = stated.place;
  const before = indicator.sections[section]?.paragraphs[paragraph]?.text ?? "";
  const printed = /^[\d０-９][\d０-９,，.．]*\s*[%％﹪]/.exec(before.slice(start))?.[0];
  if (printed === undefined || percentage === null) return null;
  const after = `${before.slice(0, start)}${percentage}${printed.slice(-1)}${before.slice(start + printed.length)}`;
  return { place: placeOfStated(indicator, stated), before, after };
}

const rounded = { halfUp: Math.round, down: Math.trunc } as const;

/** Without the sign, with as many decimals as were printed, but one at least where the value has any. */
function printedPercentage(
  computed: number,
  stated: StatedValue,
  { rounding }: ReviewSettings,
): string | null {
  // Without the binary fraction's noise: 1.005 is a little less than it says.
  const percentage = Number((computed * 100).toPrecision(15));
  const decimals = Math.min(2, Math.max(0, stated.decimals, Number.isInteger(percentage) ? 0 : 1));
  const digits = rounded[rounding](Number(`${String(percentage)}e${String(decimals)}`));
  const value = Number(`${String(digits)}e-${String(decimals)}`);
  return Number.isFinite(value) ? value.toLocaleString("en", { maximumFractionDigits: decimals }) : null;
}
