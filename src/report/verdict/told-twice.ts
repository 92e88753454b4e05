import { sameUnit } from "../figures/units";
import { mayBeActual } from "../import/measures/may-be-actual";
import type { Mention } from "../import/measures/mention";
import type { Indicator } from "../model";

/** The measured amount as the narrative adds it up from its parts, and otherwise as the result gives it. */
export interface ToldTwice {
  readonly told: Mention;
  readonly given: Mention;
}

const total = /(?:合計|總計|共計|總共|累計)[^，。；、\d]{0,4}$/;

/**
 * 合計 2,544 小時 in 辦理情形, 2,644 小時 in 目標達成值. Of an indicator with one measure, where each section gives one
 * such amount alone; null where they agree, or may count different things.
 *
 * @param fiscalYear ROC year; amounts of years before it are left aside
 */
export function toldTwice(
  { measures }: Indicator,
  mentions: readonly Mention[],
  fiscalYear: number | null,
): ToldTwice | null {
  const [measure, another] = measures;
  if (!measure || another || measure.unit === "" || measure.unit === "%") return null;
  const amounts = mentions.filter(
    (mention) =>
      mention.figure.kind === "count" &&
      mention.figure.bound === "exact" &&
      mention.year === null &&
      mention.asOf === null &&
      sameUnit(mention.figure.unit, measure.unit) &&
      mayBeActual(mention, fiscalYear),
  );
  const totals = amounts.filter(
    ({ sectionName, before }) => sectionName === "progress" && total.test(before),
  );
  const results = amounts.filter(({ sectionName }) => sectionName === "result");
  const [told, alsoTold] = totals;
  const [given, alsoGiven] = results;
  if (!told || alsoTold || !given || alsoGiven || areAlike(told, given)) return null;
  return addsUp(told, mentions) ? { told, given } : null;
}

/** Whether the parts are told of which the amount is the sum: it is the whole of what was counted. */
function addsUp(total: Mention, mentions: readonly Mention[]): boolean {
  const parts = mentions.filter(
    ({ isAddend, section, paragraph, figure }) =>
      isAddend &&
      section === total.section &&
      paragraph === total.paragraph &&
      figure.start < total.figure.start,
  );
  const sum = parts.reduce((all, { figure }) => all + figure.value, 0);
  return parts.length > 1 && Math.abs(sum - total.figure.value) < 1e-9 * Math.abs(sum) + 1e-9;
}

/** 126.8 萬人次 is 1,268,400 人次, printed shorter. */
function areAlike({ figure: one }: Mention, { figure: other }: Mention): boolean {
  return Math.abs(one.value - other.value) <= Math.max(one.value, other.value) * 0.001;
}
