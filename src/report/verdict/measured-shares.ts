import { likeness, type Mention } from "../import/measures/mention";
import type { Indicator, Section } from "../model";
import { textOfSections } from "../section-text";
import type { Contradiction } from "./assessment";

/** 換照率達, at the end of what precedes a figure. */
const rateName = /(\p{Script=Han}{0,6}(?:率|比例|比重|滿意度|涵蓋度))[達為約計是:：\s]*$/u;
/** Of another year, planned, or an achievement. */
const otherwise = /預[計定估]|目標|原[訂定]|去年|上年|前一?年|同期|其中|上半年|下半年|季|較|達成[率度]/;
const calledActual = /實際(?:達成)?[值數]?[為達:：\s]*$/;

/**
 * The measured share told twice and differently: 換照率 94.6% in 辦理情形, 實際值 96.4% in 目標達成值. Of an indicator
 * with one measure in per cent, and where each names one share of that name.
 */
export function contradictingShares(
  indicator: Indicator,
  mentions: readonly Mention[],
): readonly Contradiction[] {
  const { title, sections, measures } = indicator;
  const [measure, another] = measures;
  if (!measure || another || measure.unit !== "%" || !sections.some(isResult)) return [];
  const shares = mentions.filter(
    ({ figure, isPart, year, before }) =>
      figure.kind === "percentage" && !isPart && year === null && !otherwise.test(before),
  );
  const standard = textOfSections(indicator, ["standard"]);
  const isOfMeasure = ({ before }: Mention) =>
    rateName.test(before) && likeness(before, `${title} ${standard}`) >= 2;
  const [told, alsoTold] = shares.filter(
    (mention) => mention.sectionName === "progress" && isOfMeasure(mention),
  );
  const [given, alsoGiven] = shares.filter(
    (mention) =>
      mention.sectionName === "result" &&
      (calledActual.test(mention.before) || (told && nameOf(mention) === nameOf(told))),
  );
  if (!told || alsoTold || !given || alsoGiven || areAlike(told, given)) return [];
  const { figure, section, paragraph } = given;
  return [
    {
      kind: "narrative",
      stated: {
        fraction: Number((figure.value / 100).toPrecision(15)),
        decimals: figure.decimals,
        text: figure.text,
        place: { section, paragraph, start: figure.start },
      },
      other: Number((told.figure.value / 100).toPrecision(15)),
      measureId: measure.id,
    },
  ];
}

function nameOf({ before }: Mention): string {
  return (rateName.exec(before)?.[1] ?? "").slice(-3);
}

/** 94.6% and 95% say the same, one more exactly. */
function areAlike({ figure: one }: Mention, { figure: other }: Mention): boolean {
  if (one.bound !== "exact" || other.bound !== "exact") return true;
  const half = 0.5 * 10 ** -Math.min(one.decimals, other.decimals);
  return Math.abs(one.value - other.value) <= half + 1e-9;
}

function isResult({ name }: Section): boolean {
  return name === "result";
}
