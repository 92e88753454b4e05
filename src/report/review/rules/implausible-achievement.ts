import type { Indicator } from "../../model";
import { placeOfStated, placeOfActual } from "../places";
import { resultValues, type ResultValue } from "../result-value";
import type { IndicatorRule } from "../rule";

/**
 * An achievement outside the plausible band, which says more about how the target was set than about what was done.
 * Details: `value` fraction, `least` and `most` of the band, `label`, and `computed` = 1 when it is not as stated.
 */
export const implausibleAchievement: IndicatorRule = {
  scope: "indicator",
  id: "implausible-achievement",
  severity: "warning",
  find: (subject) => {
    const { plausibleLeast: least, plausibleMost: most } = subject.settings.thresholds;
    return resultValues(subject)
      .filter(({ value }) => value < least - 1e-9 || value > most + 1e-9)
      .map((result) => ({
        place: placeOf(subject.indicator, result),
        quote: result.measure.stated?.text ?? result.measure.actual?.text ?? "",
        details: {
          value: result.value,
          least,
          most,
          label: result.measure.label,
          ...(result.text === "" ? { computed: 1 } : {}),
        },
      }));
  },
};

function placeOf(indicator: Indicator, { measure }: ResultValue) {
  return measure.stated ? placeOfStated(indicator, measure.stated) : placeOfActual(indicator, measure);
}
