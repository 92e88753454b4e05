import { placeOfFirstParagraph } from "../places";
import type { IndicatorRule } from "../rule";

/**
 * A standard that names an increase and the level it leads to (增加 1,400 人，合計 2,800 人): measured by the
 * increase, the achievement is another one than measured by the level. Details: `increment` and `level`, the two
 * targets; `actual`; `baseline` = level − increment; `byLevel` and `byIncrement` as fractions; `unit`, `label`.
 */
export const incrementOrLevel: IndicatorRule = {
  scope: "indicator",
  id: "increment-or-level",
  severity: "warning",
  find: ({ indicator, achievements }) =>
    indicator.measures.flatMap(({ increment, target, actual, label, unit }, index) => {
      const byLevel = achievements[index] ?? null;
      if (!increment || !target || !actual || increment.value === 0 || byLevel === null) return [];
      const baseline = target.value - increment.value;
      const byIncrement = (actual.value - baseline) / increment.value;
      return [
        {
          place: placeOfFirstParagraph(indicator, "standard"),
          quote: increment.text,
          details: {
            label,
            unit,
            increment: increment.value,
            level: target.value,
            actual: actual.value,
            baseline,
            byLevel,
            byIncrement,
          },
        },
      ];
    }),
};
