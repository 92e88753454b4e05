import { matchesPrinted } from "../../verdict/compute-achievement";
import type { IndicatorRule } from "../rule";

const aheadBy = /(?:超前|超越|超出)[^，。；、()（）\d]{0,12}$/;

/**
 * 超前預定進度 144% for an achievement of 144%, which is ahead by 44 points. Details: `rate` as printed, `words` it
 * stands in, `ahead` in points as a fraction (0.44); `measured` = 1 where the rate is no achievement but the measured
 * share itself.
 */
export const aheadByRate: IndicatorRule = {
  scope: "indicator",
  id: "ahead-by-rate",
  severity: "warning",
  find: ({ indicator, mentions, assessment, settings: { rounding } }) =>
    mentions
      .filter(
        ({ sectionName }) =>
          sectionName === "result" || sectionName === "progress" || sectionName === "other",
      )
      .flatMap(({ figure, before, section, paragraph }) => {
        const lead = figure.kind === "percentage" ? aheadBy.exec(before)?.[0] : undefined;
        if (lead === undefined) return [];
        const fraction = figure.value / 100;
        const remark = (ahead: number, measured: 0 | 1) => ({
          place: { indicatorId: indicator.id, section, paragraph },
          quote: figure.text,
          details: {
            ...{ rate: figure.text, words: lead + figure.text, measured },
            ahead: Math.round(ahead * 1e6) / 1e6,
          },
        });
        const measured = indicator.measures.find(
          ({ unit, actual }) => unit === "%" && actual?.value === figure.value && figure.value !== 100,
        );
        if (measured?.target) return [remark(fraction - measured.target.value / 100, 1)];
        const claim = { decimals: figure.decimals };
        const known = assessment.computed.filter((value) => value !== null);
        const isPrinted = (printed: number) =>
          known.some((value) => matchesPrinted({ ...claim, fraction: printed }, value, rounding));
        const isDistance = isPrinted(1 + fraction);
        const isRate = isPrinted(fraction);
        if (isDistance || fraction === 1 || (fraction < 1 ? !isRate : known.length > 0 && !isRate)) return [];
        return [remark(fraction - 1, 0)];
      }),
};
