import { namesActual } from "../import/label-names";
import type { Measure } from "../model";
import { matchesPrinted } from "../verdict/compute-achievement";
import { textOfSections } from "../section-text";
import type { IndicatorUnderReview } from "./rule";

/** How far a measure was reached, as a fraction, and where that is known from. */
export interface ResultValue {
  readonly measure: Measure;
  readonly value: number;
  readonly source: "computed" | "stated";
  /** As printed, when it is stated. */
  readonly text: string;
}

/**
 * The achievement of each measure: computed where its figures are given, else as stated. A growth rate, and a share
 * that may be the measured value itself, is no achievement and left out.
 */
export function resultValues(subject: IndicatorUnderReview): readonly ResultValue[] {
  const { indicator, assessment, settings } = subject;
  // Within a range or not: the share itself is no achievement.
  if (assessment.wordTarget?.kind === "range") return [];
  const isGrowth = growthResult(subject) !== null;
  return indicator.measures.flatMap((measure, index): ResultValue[] => {
    const computed = assessment.computed[index] ?? null;
    if (computed !== null) {
      const claim = measure.stated;
      const text = claim && matchesPrinted(claim, computed, settings.rounding) ? claim.text : "";
      return [{ measure, value: computed, source: "computed", text }];
    }
    const { stated, target, actual, unit } = measure;
    if (!stated || isGrowth) return [];
    const maybeMeasured = unit === "%" && target !== null && actual === null && stated.fraction < 1;
    if (maybeMeasured || (isShareOnly(subject) && stated.fraction < 1)) return [];
    return [{ measure, value: stated.fraction, source: "stated", text: stated.text }];
  });
}

/** 滿意度 85% without target: the share itself was measured, unless it is called 達成率. */
function isShareOnly({ indicator }: IndicatorUnderReview): boolean {
  const words = `${indicator.title}\n${textOfSections(indicator, ["standard"])}`;
  const called = /達成[率度]|達標率/.test(textOfSections(indicator, ["result"]));
  return !called && /(?<!效)率(?![先領隊團])|滿意度|比例|比重|占比|百分比/.test(words);
}

const growthWord =
  /(?:成長|年增|年減|增加|增長|增幅|減少|減幅|下降|衰退)(?:率|幅度)?(?:了|達|為|約|逾|超過|至少|僅|[:：\s])*$|(?:較|比)[^，。；\d]{0,10}年[^，。；\d]{0,8}(?:提高|提升|提昇|上升|增進|降低)(?:了|達|約|逾)?\s*$/;
const growthFormula =
  /[本當今全]年[^。；\n]{0,40}[-－–−—減][^。；\n]{0,40}(?:去|上|前一?)年[^。；\n]{0,30}[/／÷]|年增率|(?:較|比)[去上前]一?年度?[^。；，\n]{0,10}(?:成長|增加)率/;
const changeFromLastYear = /較[去上前]一?年度?[^，。；]{0,6}(?:增加|成長|提升|減少|降低)/;
const calledAchievement = /(?:達成|達標|完成)(?:率|度)|目標(?:值)?之/;

export interface GrowthResult {
  /** As printed: `2%`. */
  readonly text: string;
  readonly section: number;
  readonly paragraph: number;
}

/**
 * The growth rate that stands in 目標達成值 instead of an achievement: by the words before it, because the
 * standard's formula compares with last year, or because it is the measured value of a rate of growth. Null when an achievement is given beside it.
 */
export function growthResult({ indicator, mentions }: IndicatorUnderReview): GrowthResult | null {
  const percentages = mentions.filter(
    ({ sectionName, section, figure }) =>
      sectionName === "result" &&
      figure.kind === "percentage" &&
      // 實績：412 億元，較上年度成長 4% gives the actual value, and the result stands elsewhere.
      !namesActual(indicator.sections[section]?.heading ?? ""),
  );
  if (percentages.length === 0 || percentages.some(({ before }) => calledAchievement.test(before)))
    return null;
  const [first] = percentages;
  if (!first || !percentages.every(({ before }) => growthWord.test(before) || isBare(before))) return null;
  const named = percentages.find(({ before }) => growthWord.test(before));
  const target = indicator.measures[0]?.target?.value ?? null;
  const byFormula = growthFormula.test(textOfSections(indicator, ["standard"]).normalize("NFKC"));
  const byTitle =
    changeFromLastYear.test(indicator.title) ||
    (target === null && changeFromLastYear.test(textOfSections(indicator, ["standard"]))) ||
    (/(?:成長|年增|增加|減少|下降)率/.test(indicator.title) &&
      indicator.measures.some(({ unit, actual }) => unit === "%" && actual?.value === first.figure.value));
  if (!named && !byFormula && !byTitle) return null;
  const farFromTarget = target !== null && first.figure.value > 3 * target && first.figure.value > 60;
  if (!named && (farFromTarget || (byTitle && first.figure.value > 60))) return null;
  const { figure, section, paragraph } = named ?? first;
  return { text: figure.text, section, paragraph };
}

function isBare(before: string): boolean {
  return !/\p{Script=Han}{3}/u.test(before) || /(?:目標達成值|達成值|結果)\s*(?:[為是:：]\s*)?$/.test(before);
}
