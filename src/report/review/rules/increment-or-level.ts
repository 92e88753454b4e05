import { placeOfSection, type Rule } from "../rule";

/**
 * A standard that names an increase and the level it leads to (增加 1,400 人，合計 2,800 人): measured by the
 * increase, the achievement is another one than measured by the level.
 */
export const incrementOrLevel: Rule = ({ indicator, assessment }) =>
  indicator.measures.flatMap(({ increment, target, actual, label, unit }, index) => {
    if (!increment || !target || !actual || increment.value === 0) return [];
    const baseline = target.value - increment.value;
    const byLevel = assessment.computed[index];
    if (byLevel === null || byLevel === undefined) return [];
    return [
      {
        rule: "increment-or-level",
        severity: "warning",
        indicator: indicator.number,
        place: placeOfSection(indicator, "standard"),
        details: {
          label,
          unit,
          increment: increment.value,
          level: target.value,
          actual: actual.value,
          baseline,
          byLevel,
          byIncrement: (actual.value - baseline) / increment.value,
        },
      },
    ];
  });
