import type { Figure } from "../../figures/figure";
import { isPrintedAs, scaleOf } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import type { Measure, Quantity } from "../../model";
import { wordsBefore, type Found, type SentenceUnderReview } from "./sentence";

const ofYear = /(\d{2,3})\s*年度?[^，。；、\d（(]{0,8}$/;
const ofLastYear = /(?:去年|上年度?|前一?年度?)[^，。；、\d（(]{0,8}$/;
const ofThisYear = /(?:本年度?|今年|當年度?|全年度?)[^，。；、\d（(]{0,8}$/;
const rateOfChange = /(?:成長|增加|年增|增幅|減少|年減|減幅|下降|衰退)(?:率|幅度)?[達為約]?\s*$/;
const difference =
  /(?:成長|增加|年增|減少|年減|下降|降低|縮短|提[高升昇]|超出|增|減|多|少)(?:了|達|約|計)?\s*$/;
const overTarget =
  /[較比](?:原[訂定]|年度|預[定期計]|本年度?){0,2}目標[值數]?(?:增加|減少|超出|增|減|多|少)(?:了|達|約|計)?\s*$/;
/** Of a base further away than this from what was reached, both are hardly of the same. */
const mostTimes = 5;

/** What changed: from last year's figure, or from the target, to what was reached. */
interface Change {
  readonly from: Amount;
  readonly to: Amount;
}

type Amount = Pick<Figure, "value" | "text">;

/**
 * Changes that the two figures do not give: 上年度 100 航次，本年度 118 航次，成長 16% (it is 18%); 2.07 億元，較 111 年 1.72
 * 億元增加 0.25 億元 (0.35); 1,250 人次，較目標值增加 350 人次 for a target of 1,000.
 */
export function wrongChange(subject: SentenceUnderReview): readonly Found[] {
  const [printed, another] = subject.figures.filter(
    (own) => own.kind === "percentage" && rateOfChange.test(lead(subject, own)),
  );
  const change = printed ? changeIn(subject) : null;
  const rates = printed && change && !another ? wrongRate(subject, change, printed) : [];
  return rates.length > 0 ? rates : wrongDifference(subject);
}

function wrongRate(subject: SentenceUnderReview, { from, to }: Change, printed: Figure): readonly Found[] {
  if (from.value <= 0) return [];
  const change = ((to.value - from.value) / from.value) * 100;
  const isFall = /減|降|衰退/.test(lead(subject, printed));
  const given = isFall && printed.value > 0 ? -printed.value : printed.value;
  if (isPrintedAs(change, given, printed.decimals)) return [];
  const details = { fault: "value", rate: printed.text, from: from.text, to: to.text };
  return [{ quote: printed.text, details: { ...details, percent: change / 100 } }];
}

function wrongDifference(subject: SentenceUnderReview): readonly Found[] {
  const isOverTarget = (own: Figure) => overTarget.test(wordsBefore(subject.sentence, own, 14));
  const [printed, another] = subject.figures.filter(
    (own) => isExactCount(own) && (isOverTarget(own) || isDifference(subject, own)),
  );
  if (!printed || another) return [];
  const change = isOverTarget(printed) ? overTargetIn(subject, printed) : changeIn(subject, printed);
  if (!change || !sameUnit(printed.unit, unitOf(subject, change))) return [];
  const { from, to } = change;
  const found = Math.abs(to.value - from.value);
  const slack = [printed, from, to].reduce((sum, own) => sum + halfDigit(own), 0);
  if (Math.abs(found - Math.abs(printed.value)) <= slack + 1e-9) return [];
  const details = { fault: "difference", rate: printed.text, from: from.text, to: to.text };
  return [{ quote: printed.text, details: { ...details, difference: found, unit: printed.unit } }];
}

/** Half of the last printed digit, in units: of 2.07 億元 it is 500,000; a plain 30 is exact. */
function halfDigit(own: Amount): number {
  const decimals = /\.(\d+)/.exec(own.text.normalize("NFKC"))?.[1]?.length ?? 0;
  const scale = scaleOf(own);
  return scale === 1 && decimals === 0 ? 0 : 0.5 * scale * 10 ** -decimals;
}

function unitOf({ figures, measures }: SentenceUnderReview, { from }: Change): string {
  return figures.find((own) => own.text === from.text)?.unit ?? measures[0]?.unit ?? "";
}

function overTargetIn({ measures }: SentenceUnderReview, { unit }: Figure): Change | null {
  const [measure, another] = measures;
  if (!measure?.target || !measure.actual || another || !sameUnit(measure.unit, unit)) return null;
  return { from: measure.target, to: measure.actual };
}

function isExactCount({ kind, bound }: Figure): boolean {
  return kind === "count" && bound === "exact";
}

function isPlanned(subject: SentenceUnderReview, own: Figure): boolean {
  return /目標|預[計定]|原[訂定]/.test(lead(subject, own));
}

function isDifference(subject: SentenceUnderReview, own: Figure): boolean {
  return difference.test(lead(subject, own)) && !isPlanned(subject, own);
}

function changeIn(subject: SentenceUnderReview, printed?: Figure): Change | null {
  const { measures } = subject;
  const counts = subject.figures.filter(
    (own) => isExactCount(own) && !isPlanned(subject, own) && own !== printed,
  );
  const yearOf = (figure: Figure) => Number(ofYear.exec(lead(subject, figure).normalize("NFKC"))?.[1] ?? 0);
  const ofYears = counts
    .filter((figure) => yearOf(figure) > 0)
    .toSorted((one, other) => yearOf(one) - yearOf(other));
  const [first, second, third] = ofYears;
  const isSameUnit = (to: Figure) => first !== undefined && sameUnit(to.unit, first.unit);
  if (first && second && !third && yearOf(first) < yearOf(second) && isSameUnit(second))
    return { from: first, to: second };
  if (first && !second && /[較比與]\s?\d{2,3}\s?年/.test(lead(subject, first)))
    return withReached(first, counts, measures);
  const last = counts.find((own) => ofLastYear.test(lead(subject, own)));
  const now = counts.find((own) => ofThisYear.test(lead(subject, own)));
  if (last && now) return sameUnit(last.unit, now.unit) ? { from: last, to: now } : null;
  return last && /[較比與]/.test(lead(subject, last)) ? withReached(last, counts, measures) : null;
}

/**
 * 全年 96 萬人次，達成率 107%，較 108 年 84 萬人次成長 12%: the actual value is what was compared, if it was told before or no
 * other amount of the unit is told at all.
 */
function withReached(base: Figure, counts: readonly Figure[], measures: readonly Measure[]): Change | null {
  const [measure, another] = measures;
  const others = counts.filter((own) => own !== base && sameUnit(own.unit, base.unit));
  const told = others.find(
    (own) => own.start < base.start && measures.some(({ actual }) => actual?.value === own.value),
  );
  if (told) return { from: base, to: told };
  const isOfMeasure = measure && !another && others.length === 0 && sameUnit(measure.unit, base.unit);
  const reached = isOfMeasure ? measure.actual : null;
  return reached && isNear(reached, base) ? { from: base, to: reached } : null;
}

function isNear({ value, bound }: Quantity, base: Figure): boolean {
  const times = value / base.value;
  return bound === "exact" && times < mostTimes && times > 1 / mostTimes;
}

/** The words before a figure in its clause. */
function lead({ sentence }: SentenceUnderReview, figure: Figure): string {
  return (
    wordsBefore(sentence, figure, 14)
      .split(/[，、]|,(?!\d{3})/)
      .at(-1) ?? ""
  );
}
