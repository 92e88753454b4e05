import { mentionsIn, type Mention } from "../import/measures/mention";
import { readNarrativeClaims } from "../import/measures/read-stated";
import type { Indicator, Measure, Section, StatedValue } from "../model";
import type { Contradiction } from "./assessment";
import { readingsOf } from "./claim-readings";
import { matchesPrinted } from "./compute-achievement";
import type { Reckoning, Rounding } from "./reckoning";

/**
 * Achievements that the narrative (辦理情形) claims and that no stated value of the indicator agrees with. With
 * several stated values a claim must be about one of them: it is compared with the one whose words it shares.
 */
export function contradictingNarrative(
  indicator: Indicator,
  { rounding }: Reckoning,
): readonly Contradiction[] {
  const { stated, sections, measures } = indicator;
  const [first] = stated;
  if (!first || !sections.some(claimsShare)) return [];
  const claims = readNarrativeClaims(mentionsIn(sections))
    .filter(({ mention }) => !distance.test(mention.before) && !isInterim(mention, measures))
    .map((claim) => claim.stated);
  const own = stated.filter(({ place }) => !claims.some((claim) => samePlace(claim, place)));
  if (own.length !== 1) return [];
  return claims
    .filter(
      (claim) =>
        !own.some((value) => agree(indicator, value, claim, rounding)) && !repeatsActual(indicator, claim),
    )
    .map((claim) => ({
      kind: "narrative",
      stated: first,
      other: claim.fraction,
      measureId: measures.length === 1 ? (measures[0]?.id ?? null) : null,
    }));
}

/** 超前 3.5% may be a part of the target, points or time: it contradicts nothing. */
const distance = /(?:超前|落後)[^，。]{0,10}$/;

/** 截至 6 月底…當時達成率 48.3% tells of the way there, unless the result itself is counted no longer. */
function isInterim({ asOf, sentenceBefore }: Mention, measures: readonly Measure[]): boolean {
  if (/當時|上半年|期中|年中|前[一二三兩]季|第\s*[1-3一二三]\s*季/.test(sentenceBefore)) return true;
  const end = Math.max(...measures.map((measure) => Number(measure.asOf?.split("-")[1] ?? 12)));
  const counted =
    /(?:截至|統計至|累計至|迄|至)\s*(\d{1,2})\s*月|(\d{1,2})\s*月(?:底|中旬|\s*\d{1,2}\s*日)?止/.exec(
      sentenceBefore.normalize("NFKC"),
    );
  const month = asOf?.month ?? (counted && Number(counted[1] ?? counted[2]));
  return month !== null && month < end;
}

/** Most narratives claim no percentage at all and need not be read for one. */
function claimsShare({ name, paragraphs }: Section): boolean {
  return (
    (name === "progress" || name === "other") && paragraphs.some(({ text }) => /[%％﹪]|百分之/.test(text))
  );
}

function samePlace({ place }: StatedValue, other: StatedValue["place"]): boolean {
  return (
    place.section === other.section && place.paragraph === other.paragraph && place.start === other.start
  );
}

/** A measure in per cent has a measured value that is no achievement. */
function repeatsActual({ measures }: Indicator, { fraction }: StatedValue): boolean {
  return measures.some(
    ({ unit, actual }) => unit === "%" && actual !== null && Math.abs(actual.value - fraction * 100) < 1e-9,
  );
}

/** 180% and 180.3% say the same, one more exactly. */
function agree(indicator: Indicator, one: StatedValue, other: StatedValue, rounding: Rounding): boolean {
  return readingsOf(indicator, one).some((first) =>
    readingsOf(indicator, other).some(
      (second) =>
        matchesPrinted(first, second.fraction, rounding) || matchesPrinted(second, first.fraction, rounding),
    ),
  );
}
