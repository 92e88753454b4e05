import { likeness, type Mention } from "../import/measures/mention";
import { sameUnit } from "../figures/units";
import { textOfSections } from "./places";
import type { IndicatorUnderReview } from "./rule";

/** 已改善項數÷應改善項數. */
const quotient = /([^，。；：:÷/（()）＝=\n]{2,20})[÷/]([^，。；：:×xX*÷/（()）＝=\n]{2,20})/;
const namesShare = /(?:率|比例|比重|[占佔])[達為約計是:：\s]*$/;

/** A share and the two counts beside it that do not give it. */
export interface WrongShare {
  readonly share: Mention;
  readonly part: Mention;
  readonly whole: Mention;
  /** Fraction. */
  readonly computed: number;
}

/**
 * 改善率 94.3% where 應改善 9,050 項 and 已改善 8,412 項 stand beside it, and the standard says that the one is divided
 * by the other: 93.0%. Null where not just one count is told of each.
 */
export function wrongShareIn(subject: IndicatorUnderReview): WrongShare | null {
  const standard = textOfSections(subject.indicator, ["standard"]).normalize("NFKC");
  const formula = quotient.exec(standard);
  const told = subject.mentions.filter(({ sectionName }) => sectionName === "progress");
  const [share, another] = told.filter(
    ({ figure, before }) =>
      figure.kind === "percentage" && figure.bound === "exact" && namesShare.test(before),
  );
  if (!formula || !share || another || /扣除|剔除|排除|不含/.test(share.sentence)) return null;
  const [, dividend = "", divisor = ""] = formula;
  const counts = told.filter(
    ({ figure, paragraph, isPart }) =>
      figure.kind === "count" && figure.bound === "exact" && !isPart && paragraph === share.paragraph,
  );
  const [part, otherPart] = counts.filter((count) => names(count, dividend) > names(count, divisor));
  const [whole, otherWhole] = counts.filter((count) => names(count, divisor) > names(count, dividend));
  if (!part || otherPart || !whole || otherWhole) return null;
  const [one, all] = [part.figure.value, whole.figure.value];
  if (!sameUnit(part.figure.unit, whole.figure.unit) || one >= all) return null;
  const computed = one / all;
  const half = 0.5 * 10 ** -share.figure.decimals;
  return Math.abs(computed * 100 - share.figure.value) <= half + 1e-9
    ? null
    : { share, part, whole, computed };
}

function names({ before, figure }: Mention, term: string): number {
  return likeness(before + figure.unit, term);
}
