import { toldTwice } from "../../verdict/told-twice";
import { placeOfStated } from "../places";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

/**
 * An achievement claimed in 辦理情形 that is not the one stated in 目標達成值. Details: `stated` as printed, `claimed`
 * fraction of the narrative; `fault` = `distance` where
 * that claims to be so far from the target, with `due`, `twice` where the narrative claims both. Or an amount given otherwise: `fault` = `amount`, `stated` and `told` as printed.
 */
export const narrativeDiffers: IndicatorRule = {
  scope: "indicator",
  id: "narrative-differs",
  severity: "error",
  find: (subject) => [...claimsRemarked(subject), ...amountsRemarked(subject)],
};

function claimsRemarked({ indicator, assessment }: IndicatorUnderReview): readonly Remark[] {
  return assessment.contradictions
    .filter(({ kind }) => kind !== "computed")
    .map(({ kind, stated, other }) => ({
      place: placeOfStated(indicator, stated),
      quote: stated.text,
      details: {
        ...(kind === "narrative" ? {} : { fault: kind }),
        stated: stated.text,
        claimed: other,
        ...(kind === "distance" ? { due: Number(Math.abs(stated.fraction - 1).toPrecision(12)) } : {}),
      },
    }));
}

function amountsRemarked({ indicator, mentions, fiscalYear }: IndicatorUnderReview): readonly Remark[] {
  const found = toldTwice(indicator, mentions, fiscalYear);
  if (!found) return [];
  const { told, given } = found;
  const { section, paragraph, figure } = given;
  return [
    {
      place: { indicatorId: indicator.id, section, paragraph },
      quote: figure.text,
      details: { fault: "amount", stated: figure.text, told: told.figure.text },
    },
  ];
}
