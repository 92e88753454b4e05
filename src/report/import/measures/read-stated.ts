import type { Section, StatedValue } from "../../model";
import { namesActual } from "../label-names";
import { isPlannedFigure } from "./read-targets";
import { sameLabel, type Mention } from "./mention";

/** A claimed percentage with the words before it. */
export interface Claim {
  readonly stated: StatedValue;
  readonly mention: Mention;
  /** False for a growth rate, which is claimed but is no achievement. */
  readonly isAchievement: boolean;
}

const growth = /(?:成長|增加|年增|減少|下降|降低|提升|增幅|較.{0,12})(?:了|達|約|率|幅度|為|\s)*$/;
const calledAchievement = /達成(?:率|度|比[率例]|程度)|達標率/;
const namedAchievement =
  /(?:達成(?:率|度|值|比[率例]|程度)|達成目標(?:值)?(?:之)?|目標(?:值)?之|達標率|超前)[^，。]{0,10}$|(?:超出|超過|超越)[^，。\d]{0,4}目標值?\s*$/;
/** 超越目標 110%, where no other percentage is the result of which 110% is the target. */
const beyondTarget = /(?:超越|超前|超出|超過)[^，。；\d]{0,6}目標值?\s*$/;
const calledActual = /實際值?[為達:：\s]*$/;
const achievement = /達成|達標|目標|超前|超越|完成率/;

/**
 * The percentages that an indicator claims as its result: those of 目標達成值 which are neither the target nor the
 * measured value, or the measured value itself where nothing else is stated; in an analysis without that section, those called 達成率 or 達成度.
 */
export function readClaims(
  mentions: readonly Mention[],
  sections: readonly Section[],
  measured: ReadonlySet<Mention>,
): readonly Claim[] {
  // Of a section that gives the actual value (實績：) the claim stands in another, or is called so.
  const results = new Set(
    sections.flatMap(({ name, heading }, index) =>
      name === "result" && !namesActual(heading) ? [index] : [],
    ),
  );
  const possible = mentions
    .filter((mention) => mention.figure.kind === "percentage")
    .filter((mention) => (results.size > 0 ? results.has(mention.section) : isNamedAchievement(mention)));
  const notPlanned = possible.filter((mention) => !isPlannedFigure(mention) && !isTerm(mention));
  const percentages =
    notPlanned.length > 0 ? notPlanned : possible.filter(({ before }) => beyondTarget.test(before));
  const claimed = percentages.filter(
    (mention) => !measured.has(mention) && !calledActual.test(mention.before),
  );
  return (claimed.length > 0 ? claimed : percentages).map(claimOf);
}

/** 126/120×50%＋412/400×50%＝52.5%＋51.5%＝104.0%: only the last is what comes out. */
function isTerm({ before, after }: Mention): boolean {
  return /[×xX*＋+]\s*$/.test(before) || /^\s*[）)]?[＋+×*＝=]/.test(after.replace(/\s/g, ""));
}

/** Percentages by which the narrative (辦理情形) claims an achievement. */
export function readNarrativeClaims(mentions: readonly Mention[]): readonly Claim[] {
  return mentions
    .filter(({ sectionName }) => sectionName === "progress" || sectionName === "other")
    .filter((mention) => mention.figure.kind === "percentage" && isNamedAchievement(mention))
    .map(claimOf);
}

function isNamedAchievement({ before, after, sectionName }: Mention): boolean {
  // 達成度 100% 以上為綠燈 is how lights are given.
  if (/^[^，。；]{0,12}[綠黃紅白]燈/.test(after) || /(?:權重|配分|占比)\s*$/.test(before)) return false;
  if (sectionName === "standard" || sectionName === "benefit" || /實際達成[值數]/.test(before)) return false;
  return namedAchievement.test(before) && !growth.test(before);
}

function claimOf(mention: Mention): Claim {
  const { figure, section, paragraph, before } = mention;
  return {
    stated: {
      fraction: Number((figure.value / 100).toPrecision(15)),
      decimals: figure.decimals,
      text: figure.text,
      place: { section, paragraph, start: figure.start },
    },
    mention,
    isAchievement: achievement.test(before) || !growth.test(before),
  };
}

/**
 * The claim that belongs to each measure: the one whose words name it; the rest in order, as far as measures and
 * claims are equally many. One claim for several measures belongs to none of them.
 * @param measuredShares actual values in per cent: 目標達成值：99.2% that only repeats the measured 99.2% is no
 * achievement, and none is computed against it
 */
export function assignClaims(
  labels: readonly string[],
  claims: readonly Claim[],
  measuredShares: readonly number[],
): readonly (StatedValue | null)[] {
  const free = claims.filter(({ isAchievement, mention }) => {
    const repeatsActual =
      measuredShares.includes(mention.figure.value) && !calledAchievement.test(mention.before);
    return isAchievement && !repeatsActual;
  });
  const assigned = labels.map((label) => {
    const index = free.findIndex(({ mention }) => sameLabel(label, mention.figure.label));
    return index < 0 ? null : (free.splice(index, 1)[0]?.stated ?? null);
  });
  if (labels.length === 1) {
    // 較前一年成長 5% is the plan said again beside 達成率 136%.
    const called = free.find(({ mention }) => calledAchievement.test(mention.before));
    return [assigned[0] ?? called?.stated ?? free[0]?.stated ?? null];
  }
  const open = assigned.filter((stated) => stated === null).length;
  if (labels.length > 1 && free.length < open) return assigned;
  return assigned.map((stated) => stated ?? free.shift()?.stated ?? null);
}
