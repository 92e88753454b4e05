import type { StatedValue } from "../../model";
import { capOf, isAllOrNothing } from "../../verdict/declared-cap";
import { placeOfStated } from "../places";
import { textOfSections } from "../../section-text";
import { growthResult } from "../result-value";
import type { IndicatorUnderReview, ReportRule } from "../rule";

/**
 * Achievements cut off at 100%, or at a cap of their own, beside others that go beyond it, or against the policy that
 * was settled. Details: `policy` of the settings; the `cap` as a fraction; `stated` as printed where a policy was
 * settled, else `capped` and `uncapped`, numbers of indicators.
 */
export const mixedCapping: ReportRule = {
  scope: "report",
  id: "mixed-capping",
  severity: "warning",
  find: ({ indicators, settings }) => {
    // Where there is only reached and not reached, nothing is cut off.
    const graded = indicators.filter(({ indicator }) => !isAllOrNothing(indicator));
    const capped = graded.flatMap((subject) => withClaim(subject, cappedClaim(subject)));
    const uncapped = graded
      .filter((subject) => !capped.some((one) => one.subject === subject))
      .flatMap((subject) => withClaim(subject, uncappedClaim(subject)));
    const offending =
      settings.cap === "none"
        ? capped
        : settings.cap === "atTarget"
          ? uncapped
          : capped.filter(({ claim }) => uncapped.some((other) => other.claim.fraction > claim.fraction));
    const cap = Math.min(...offending.map(({ claim }) => claim.fraction));
    const beyond = uncapped.filter(({ claim }) => claim.fraction > cap);
    const policy = settings.cap;
    const mixed = { policy, capped: numbersOf(offending), uncapped: numbersOf(beyond), cap };
    return offending.map(({ subject: { indicator }, claim }) => ({
      indicator: indicator.number,
      place: placeOfStated(indicator, claim),
      quote: claim.text,
      details:
        policy === "unstated"
          ? mixed
          : { policy, stated: claim.text, cap: policy === "none" ? claim.fraction : 1 },
    }));
  },
};

interface Claimed {
  readonly subject: IndicatorUnderReview;
  readonly claim: StatedValue;
}

function withClaim(subject: IndicatorUnderReview, claim: StatedValue | null): readonly Claimed[] {
  return claim ? [{ subject, claim }] : [];
}

/** 100% stated where figures or narrative give more, or whatever 以 120% 為上限 leaves of it. */
function cappedClaim({ assessment, indicator, settings }: IndicatorUnderReview): StatedValue | null {
  const cap = capOf(indicator, settings) ?? 1;
  const narrated = assessment.contradictions.find(
    ({ stated, other }) => stated.fraction === cap && other > cap,
  );
  const measured = indicator.measures.find(
    ({ stated }, index) => stated?.fraction === cap && (assessment.computed[index] ?? 0) > cap + 0.005,
  );
  if (narrated || measured?.stated) return narrated?.stated ?? measured?.stated ?? null;
  // 實為 118%，以 100% 計列 says both.
  const isSaid = /以\s*100\s*%\s*(?:計列|計算|計|列計)/.test(
    textOfSections(indicator, ["result"]).normalize("NFKC"),
  );
  const above = indicator.stated.some(({ fraction }) => fraction > 1);
  return (isSaid && above && indicator.stated.find(({ fraction }) => fraction === 1)) || null;
}

function uncappedClaim(subject: IndicatorUnderReview): StatedValue | null {
  if (growthResult(subject)) return null;
  return subject.indicator.stated.find(({ fraction }) => fraction > 1) ?? null;
}

function numbersOf(claimed: readonly Claimed[]): string {
  return claimed.map(({ subject }) => String(subject.indicator.number)).join(", ");
}
