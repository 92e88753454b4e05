import { sameUnit } from "../../figures/units";
import type { Section, StatedValue } from "../../model";
import { bearsOut } from "../../verdict/compute-achievement";
import { usualReckoning } from "../../verdict/reckoning";
import { combine, withLabels } from "./combine-targets";
import { isAmount, quantityOf, type Mention } from "./mention";
import { readClaims } from "./read-stated";
import { mayBeTarget } from "./read-targets";
import type { Target } from "./target";

/** Words that announce a plan, anywhere in the clause before its figure. */
const planned = /(?:目標|期望|預[計定期估]|原[訂定估先]|訂[為於在定]|定為|設定)[^，。；\d]{0,24}$/;
/** Words of what is required, which also say how many there are (應申報 7,500 家): only where no plan is announced. */
const required =
  /(?:須|(?<![供回反因對響適呼效感相])應(?![變用邀對])|不[低少高多大小]於|不[超逾]|至少|以內?控制|控制在)[^，。；\d]{0,24}$/;
/** 設定 112 年底累計要到 5,000 戶: the year is not what is announced. */
const year = /\d{2,4}\s?年度?底?/g;
/** 以 7 分鐘內到達為目標, 不超過 2.5 天為度. */
const calledBehind =
  /^[^，。；\d]{0,10}(?:為|作為|之|是)(?:本?年度|全年|原[訂定]|績效|預[定期]){0,2}(?:目標|基?準|度(?=[，。；])|原則|限(?=[，。；]))/;
/** What is planned for later is no target of this year. */
const later = /次年|翌年|隔年|明年|下(?:一)?年度|下[次期]|未來|後續|爾後|將(?!近)|擬/;
/** Between figures of one list: 國內 45 件、國外 20 件; of other units only where each is named: 據點 250 處、志工 5,000 人. */
const namedNext = /^、\p{Script=Han}{2,8}$/u;
const listed = /^[^，。；\d]{0,8}(?:[、及與和][^，。；\d]{0,12})?$/;

/** A target is told early; farther figures are not compared with one another. */
const mostCompared = 24;

/**
 * The targets of an analysis that names no standard and gives all in running words (預計修護 120 件，實際修護 126 件，達成率
 * 105%): the first figure that is announced as a plan before anything is claimed; where none is, the figure of which
 * another one of its unit is just what is claimed. Empty where the analysis has a standard or neither is found.
 */
export function targetsInProse(
  mentions: readonly Mention[],
  sections: readonly Section[],
  fiscalYear: number | null,
): readonly Target[] {
  if (sections.some(({ name }) => name === "standard")) return [];
  const claims = readClaims(mentions, sections, new Set());
  const [claim] = claims;
  const beforeClaim = claim ? mentions.slice(0, mentions.indexOf(claim.mention)) : mentions;
  const possible = beforeClaim.filter(
    (mention) =>
      mention.sectionName !== "result" &&
      mention.sectionName !== "benefit" &&
      mention.sectionName !== "remedy" &&
      (mention.year === null || fiscalYear === null || mention.year === fiscalYear) &&
      mayBeTarget(mention),
  );
  const ofThisYear = possible.filter(({ sentenceBefore }) => !later.test(sentenceBefore));
  const first =
    ofThisYear.find(
      ({ before, after }) => planned.test(before.replace(year, "")) || calledBehind.test(after),
    ) ?? ofThisYear.find(({ before }) => required.test(before.replace(year, "")));
  if (first) return withLabels(combine(withListed(first, possible)));
  const ofClaim = claim
    ? targetOfClaim(beforeClaim.filter(isAmount).slice(0, mostCompared), claim.stated)
    : null;
  return ofClaim ? withLabels(combine(withListed(ofClaim, possible))) : [];
}

/** 國內 45 件、國外 20 件 are two. */
function withListed(first: Mention, possible: readonly Mention[]): readonly Mention[] {
  const taken = [first];
  for (const mention of possible.slice(possible.indexOf(first) + 1)) {
    const last = taken.at(-1) ?? first;
    const length = mention.figure.start - last.figure.end;
    const isNear = mention.section === last.section && mention.paragraph === last.paragraph;
    const between =
      isNear && length < mention.sentenceBefore.length ? mention.sentenceBefore.slice(-length) : null;
    if (
      between === null ||
      !(sameUnit(last.figure.unit, mention.figure.unit) ? listed : namedNext).test(between)
    )
      break;
    taken.push(mention);
  }
  return taken;
}

/**
 * Of the only two figures of a unit whose quotient is claimed, the one that is divided by; where lower is better, the
 * earlier. 100% fits whatever was said twice.
 */
function targetOfClaim(amounts: readonly Mention[], claim: StatedValue): Mention | null {
  if (claim.fraction === 1) return null;
  const up = amounts.filter((target) => amounts.some((actual) => gives(target, actual, claim, "up")));
  const found =
    up.length > 0
      ? up
      : amounts.filter((target, index) =>
          amounts.slice(index + 1).some((actual) => gives(target, actual, claim, "down")),
        );
  const values = new Set(found.map(({ figure }) => figure.value));
  return values.size === 1 ? (found[0] ?? null) : null;
}

function gives(
  { figure: target }: Mention,
  { figure: actual }: Mention,
  claim: StatedValue,
  direction: "up" | "down",
): boolean {
  if (target.unit === "" || !sameUnit(target.unit, actual.unit) || target.value <= 0) return false;
  const measure = { target: quantityOf(target), actual: quantityOf(actual) };
  return bearsOut({ ...measure, direction }, claim, usualReckoning);
}
