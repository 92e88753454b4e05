import { roundHalfUp } from "../../../functions/round-half-up";
import type { Indicator, Measure, StatedValue } from "../../model";
import type { Fix } from "../finding";
import { declaredReckoning } from "../../verdict/declared-method";
import { reportedText } from "../../verdict/completion";
import { missedInWords } from "../../verdict/told-in-words";
import { readingsOf } from "../../verdict/claim-readings";
import { capOf } from "../../verdict/declared-cap";
import { placeOfStated } from "../places";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";
import type { ReviewSettings } from "../settings";
import { wrongSharesIn } from "../arithmetic/wrong-share";

/**
 * A stated achievement that target and actual do not give; a cap at 100% is named where it would explain it.
 * Details: `stated` as printed, `computed` fraction, `target`, `actual`, `unit`, `label`; `cap` = 1 when cutting off
 * at 100% explains it; `due` fraction where a cap was laid down below the computed value; `method` where lower is
 * better; `part` and `whole` where the actual value is their share. A share or mean that its own counts do
 * not give: `fault` = `share` or `mean` (then `computed` in `unit`), `stated`, `part`, `whole`, `computed`.
 * A rank or grade that was missed beside a claim of all: `fault` = `words`, `stated`, `asked`, `told`.
 */
export const statedDiffers: IndicatorRule = {
  scope: "indicator",
  id: "stated-differs",
  severity: "error",
  find: (subject) => [...claimsRemarked(subject), ...wordsRemarked(subject), ...sharesRemarked(subject)],
};

function claimsRemarked(subject: IndicatorUnderReview): readonly Remark[] {
  const { indicator, assessment, settings } = subject;
  return assessment.contradictions
    .filter(({ kind }) => kind === "computed")
    .map(({ stated, other, measureId }) => {
      const measure = indicator.measures.find(({ id }) => id === measureId);
      const cap = capOf(indicator, settings);
      const due = cap === null ? other : Math.min(other, cap);
      // 落後 10% may be the distance that it says: only a person can put it right.
      const isPlain = readingsOf(indicator, stated).length === 1;
      const fix =
        measure && isPlain
          ? fixOf(indicator, measure, stated, roundedPercentage(due, stated, settings))
          : null;
      return {
        place: placeOfStated(indicator, stated),
        quote: stated.text,
        details: {
          stated: stated.text,
          computed: asTold(other, stated, settings),
          label: measure?.label ?? "",
          unit: measure?.unit ?? "",
          ...(measure?.target ? { target: measure.target.value } : {}),
          ...actualOf(subject, measure),
          ...(due < other ? { due: asTold(due, stated, settings) } : {}),
          ...(assessment.proposal?.kind === "cap" ? { cap: assessment.proposal.value } : {}),
          ...(measure?.direction === "down" ? { method: methodOf(indicator, settings) } : {}),
        },
        ...(fix ? { fix } : {}),
      };
    });
}

/** As written, or what its counts give. */
function actualOf({ assessment }: IndicatorUnderReview, measure: Measure | undefined): Remark["details"] {
  if (measure?.actual) return { actual: measure.actual.value };
  const share = assessment.countedShare;
  if (!share) return {};
  const { part, whole, value } = share;
  return { actual: Number(value.toFixed(2)), part: part.figure.text, whole: whole.figure.text };
}

/** By which of the two methods lower is better was computed. */
function methodOf(indicator: Indicator, settings: ReviewSettings): string {
  return declaredReckoning(indicator, settings).lowerIsBetter === "inverse" ? "inverse" : "linear";
}

/** 第 12 名 where 前 10 名 was asked for: the target was not reached, whatever is claimed. */
function wordsRemarked({ indicator, assessment }: IndicatorUnderReview): readonly Remark[] {
  const claim = indicator.stated.find(({ fraction }) => fraction >= 1);
  const missed =
    assessment.wordTarget && missedInWords(assessment.wordTarget, reportedText(indicator).normalize("NFKC"));
  if (!claim || !missed) return [];
  const details = { fault: "words", stated: claim.text, ...missed };
  return [{ place: placeOfStated(indicator, claim), quote: claim.text, details }];
}

/** Shares and means that their own figures do not give. */
function sharesRemarked(subject: IndicatorUnderReview): readonly Remark[] {
  return wrongSharesIn(subject).map(({ place, share, part, whole, computed, unit }) => ({
    place,
    quote: share,
    details: {
      ...(unit === undefined ? { fault: "share" } : { fault: "mean", unit }),
      stated: share,
      part,
      whole,
      computed,
    },
  }));
}

/** The computed value in the place of the stated one. */
function fixOf(
  indicator: Indicator,
  { id: measureId }: Measure,
  stated: StatedValue,
  { value, decimals }: Percentage,
): Fix | null {
  const { section, paragraph, start } = stated.place;
  const before = indicator.sections[section]?.paragraphs[paragraph]?.text ?? "";
  const printed = /^[\d０-９][\d０-９,，.．]*\s*[%％﹪]/.exec(before.slice(start))?.[0];
  if (printed === undefined || !Number.isFinite(value)) return null;
  const text =
    value.toLocaleString("en", {
      minimumFractionDigits: Math.min(decimals, stated.decimals),
      maximumFractionDigits: decimals,
    }) + printed.slice(-1);
  return {
    place: placeOfStated(indicator, stated),
    before,
    after: before.slice(0, start) + text + before.slice(start + printed.length),
    claim: { measureId, before: stated.fraction, after: Number((value / 100).toPrecision(12)) },
  };
}

/** 180.3 of 180.3%. */
interface Percentage {
  readonly value: number;
  readonly decimals: number;
}

/** Sentences give a percentage with the decimals of the claim, and one at least: where figures are cut off, there. */
function asTold(fraction: number, { decimals }: StatedValue, { rounding }: ReviewSettings): number {
  return rounding === "down" ? cutOff(fraction, Math.max(1, decimals) + 2) : fraction;
}

/** With as many decimals as were printed, two at most, but one at least where the value has more. */
function roundedPercentage(computed: number, stated: StatedValue, { rounding }: ReviewSettings): Percentage {
  // Without the binary fraction's noise: 1.005 is a little less than it says.
  const percentage = Number((computed * 100).toPrecision(15));
  const decimals = Math.min(2, Math.max(0, stated.decimals, Number.isInteger(percentage) ? 0 : 1));
  const value = rounding === "halfUp" ? roundHalfUp(percentage, decimals) : cutOff(percentage, decimals);
  return { value, decimals };
}

function cutOff(value: number, decimals: number): number {
  return Math.trunc(Number((value * 10 ** decimals).toPrecision(12))) / 10 ** decimals;
}
