import type { Mention } from "../import/measures/mention";
import { ownMentions } from "../import/measures/own-mentions";
import { readNarrativeClaims } from "../import/measures/read-stated";
import type { Indicator, Measure, StatedValue } from "../model";
import type { Assessment, Contradiction, Proposal, Verdict } from "./assessment";
import { claimsCompletion } from "./completion";
import { declaredCombination, matchesCombined, overallClaim } from "./combination";
import { capOf } from "./declared-cap";
import { readingsOf } from "./claim-readings";
import { bearsOut, computeAchievement, matchesPrinted } from "./compute-achievement";
import { isErrorValue } from "./error-value";
import { declaredReckoning } from "./declared-method";
import { inferFigure } from "./infer-figure";
import { shareToldInCounts, withActual } from "./told-in-counts";
import { saysNothing } from "./says-nothing";
import { contradictingShares } from "./measured-shares";
import { contradictingNarrative, isMadeOf } from "./narrative-claims";
import { wordTargetOf, type WordTarget } from "./word-target";
import { usualReckoning, type Reckoning } from "./reckoning";

/**
 * Recomputes what an indicator claims. The verdict is the first that holds of: `empty` (no analysis),
 * `contradicts` (a claim differs from the figures by more than half its last printed digit, or from a percentage
 * of the narrative), `agrees` (every claim that can be computed holds, and one at least can), `implied` (one figure
 * is missing, and the claim gives a whole number for it), `asserted` (a target, or a day, rank, grade or range in its
 * place, completion in words, no count), `uncheckable`.
 * @param mentions the figures of the analysis, where they have been read already
 */
export function assessIndicator(
  written: Indicator,
  settled = usualReckoning,
  mentions = ownMentions(written),
): Assessment {
  const reckoning = declaredReckoning(written, settled);
  const countedShare = shareToldInCounts(written, mentions, reckoning);
  const indicator = countedShare === null ? written : withShare(written, countedShare.value);
  const wordTarget = wordTargetOf(indicator);
  const computed = computedAchievements(indicator, reckoning);
  const byFigures = [
    ...contradictingFigures(indicator, mentions, reckoning),
    ...contradictingElsewhere(indicator, reckoning),
    ...contradictingOverall(indicator, reckoning),
  ];
  const contradictions = [
    ...byFigures,
    ...contradictingNarrative(indicator, mentions, reckoning).filter(
      ({ kind, stated }) => kind !== "twice" || !byFigures.some((own) => own.stated.text === stated.text),
    ),
    ...contradictingShares(indicator, mentions),
  ];
  const inferred = inferredFigure(indicator, reckoning);
  const verdict = verdictOf(indicator, { contradictions, inferred, wordTarget, reckoning });
  const proposal =
    verdict === "contradicts" ? capProposal(contradictions) : verdict === "implied" ? inferred : null;
  const missing = missingFigure(indicator.measures);
  return { verdict, computed, missing, proposal, contradictions, wordTarget, countedShare };
}

function withShare(indicator: Indicator, share: number): Indicator {
  return { ...indicator, measures: indicator.measures.map((measure) => withActual(measure, share)) };
}

function computedAchievements({ measures }: Indicator, reckoning: Reckoning): readonly (number | null)[] {
  return measures.map((measure) => computeAchievement(measure, reckoning));
}

interface Evidence {
  readonly contradictions: readonly Contradiction[];
  readonly inferred: Proposal | null;
  readonly wordTarget: WordTarget | null;
  readonly reckoning: Reckoning;
}

function verdictOf(
  indicator: Indicator,
  { contradictions, inferred, wordTarget, reckoning }: Evidence,
): Verdict {
  if (isEmpty(indicator)) return "empty";
  if (contradictions.length > 0) return "contradicts";
  if (hasVerifiedClaim(indicator, reckoning)) return "agrees";
  if (inferred) return "implied";
  const hasTarget = indicator.measures.some(({ target }) => target !== null);
  const hasActual = indicator.measures.some(({ actual }) => actual !== null);
  const isToBeDone = hasTarget || wordTarget !== null;
  if (isToBeDone && !hasActual && claimsCompletion(indicator, wordTarget)) return "asserted";
  return "uncheckable";
}

function isEmpty({ sections, measures }: Indicator): boolean {
  const isWritten = (text: string) => !saysNothing(text) && !isErrorValue(text);
  const hasText = sections.some(({ paragraphs }) => paragraphs.some(({ text }) => isWritten(text)));
  return !hasText && measures.every(({ target, actual }) => target === null && actual === null);
}

/** Whether the figures bear out the claim in one of the ways it can be read. */
function holds(indicator: Indicator, reckoning: Reckoning) {
  const cap = capOf(indicator, reckoning);
  return (measure: Measure, claim: StatedValue): boolean =>
    readingsOf(indicator, claim).some(
      (reading) =>
        bearsOut(measure, reading, reckoning) ||
        // What is cut off is not wrong where that was laid down.
        (cap !== null && claim.fraction === cap && (computeAchievement(measure, reckoning) ?? 0) > cap),
    );
}

function contradictingFigures(
  indicator: Indicator,
  mentions: readonly Mention[],
  reckoning: Reckoning,
): readonly Contradiction[] {
  const { measures, stated } = indicator;
  const narrated = readNarrativeClaims(mentions).map((claim) => claim.stated);
  const isHeld = holds(indicator, reckoning);
  return measures.flatMap((measure): Contradiction[] => {
    const claim = measure.stated;
    const other = computeAchievement(measure, reckoning);
    if (!claim || other === null || isHeld(measure, claim)) return [];
    if (stated.some((another) => another !== claim && isHeld(measure, another))) return [];
    // The measure that was read is one of several, which the claim puts together.
    if (isMadeOf(claim, narrated, indicator, reckoning.rounding)) return [];
    return [{ kind: "computed", stated: claim, other, measureId: measure.id }];
  });
}

/** A column 達成度 and the section 目標達成值 may each claim something else; one of them bears out, the other does not. */
function contradictingElsewhere(indicator: Indicator, reckoning: Reckoning): readonly Contradiction[] {
  const { measures, stated } = indicator;
  const [measure, further] = measures;
  const other = measure ? computeAchievement(measure, reckoning) : null;
  const areApart = new Set(stated.map(({ place }) => place.section)).size === stated.length;
  if (!measure || further || other === null || stated.length < 2 || !areApart) return [];
  const isHeld = holds(indicator, reckoning);
  const wrong = stated.filter((claim) => !isHeld(measure, claim));
  if (wrong.length === stated.length) return [];
  return wrong.map((claim) => ({ kind: "computed", stated: claim, other, measureId: measure.id }));
}

/**
 * One claim for several measures is what the standard says it is; or it can be their least, their mean or any
 * weighted mean, but nothing outside the range of what the measures reached.
 */
function contradictingOverall(indicator: Indicator, reckoning: Reckoning): readonly Contradiction[] {
  const { measures, stated } = indicator;
  const isHeld = holds(indicator, reckoning);
  const computed = computedAchievements(indicator, reckoning).filter((value) => value !== null);
  if (measures.length < 2 || computed.length < measures.length) return [];
  const declared = declaredCombination(indicator, computed);
  const overall = declared && overallClaim(indicator);
  if (overall) {
    return matchesCombined(overall, declared, reckoning)
      ? []
      : [{ kind: "computed", stated: overall, other: declared, measureId: null }];
  }
  const [claim] = stated;
  if (!claim || stated.length !== 1) return [];
  if (measures.some((measure) => measure.stated !== null || isHeld(measure, claim))) return [];
  const [least, most] = [Math.min(...computed), Math.max(...computed)];
  if (claim.fraction >= least && claim.fraction <= most) return [];
  return [{ kind: "computed", stated: claim, other: claim.fraction < least ? least : most, measureId: null }];
}

/** One claim for several measures may be any of the ways to put them together; it is verified by one that fits. */
function hasVerifiedClaim(indicator: Indicator, reckoning: Reckoning): boolean {
  const { measures, stated } = indicator;
  const isHeld = holds(indicator, reckoning);
  if (measures.some((measure) => stated.some((claim) => isHeld(measure, claim)))) return true;
  const computed = computedAchievements(indicator, reckoning).filter((value) => value !== null);
  if (computed.length < 2 || computed.length < measures.length) return false;
  const mean = computed.reduce((sum, value) => sum + value, 0) / computed.length;
  return stated.some((claim) => matchesPrinted(claim, mean, reckoning.rounding));
}

function inferredFigure({ measures }: Indicator, { rounding }: Reckoning): Proposal | null {
  for (const measure of measures) {
    const proposal = measure.stated && inferFigure(measure, measure.stated, rounding);
    if (proposal) return proposal;
  }
  return null;
}

/** 100% over a computed 180% is what a cap at 100% would print. */
function capProposal(contradictions: readonly Contradiction[]): Proposal | null {
  const capped = contradictions.find(
    ({ kind, stated, other }) => kind === "computed" && stated.fraction === 1 && other > 1,
  );
  return capped ? { kind: "cap", measureId: capped.measureId, value: 1 } : null;
}

function missingFigure(measures: readonly Measure[]): Assessment["missing"] {
  if (measures.some(({ target, actual }) => target !== null && actual !== null)) return null;
  const hasTarget = measures.some(({ target }) => target !== null);
  const hasActual = measures.some(({ actual }) => actual !== null);
  if (hasTarget) return "actual";
  return hasActual ? "target" : "both";
}
