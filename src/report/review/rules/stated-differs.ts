import { placeOfStated, type Rule } from "../rule";

/** A stated achievement that target and actual do not give; a cap at 100% is named where it would explain it. */
export const statedDiffers: Rule = ({ indicator, assessment }) =>
  assessment.contradictions
    .filter(({ kind }) => kind === "computed")
    .map(({ stated, other, measureId }) => {
      const measure = indicator.measures.find(({ id }) => id === measureId);
      return {
        rule: "stated-differs",
        severity: "error",
        indicator: indicator.number,
        place: placeOfStated(indicator, stated),
        details: {
          stated: stated.text,
          computed: other,
          label: measure?.label ?? "",
          unit: measure?.unit ?? "",
          ...(measure?.target ? { target: measure.target.value } : {}),
          ...(measure?.actual ? { actual: measure.actual.value } : {}),
          ...(assessment.proposal?.kind === "cap" ? { cap: assessment.proposal.value } : {}),
        },
      };
    });
