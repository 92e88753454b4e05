import { isPrintedAs } from "../../figures/printed-as";
import { sameUnit } from "../../figures/units";
import { likeness, type Mention } from "../../import/measures/mention";
import { textOfSections } from "../../section-text";
import type { IndicatorUnderReview } from "../rule";
import type { WrongShare } from "./wrong-share";

const quotient = /([^，。；：:÷/（()）＝=\n]{2,20})[÷/]([^，。；：:×xX*÷/（()）＝=\n]{2,20})/;
const namesShare = /(\p{Script=Han}{0,4})(?:率|比例|比重|[占佔])[達為約計是：:\s]*$/u;

/** 達成率 104%, 目標值之 90%: no share of what was counted. */
const ofTarget = /達成|達標|目標|執行率|成長|增|減|預[計定]/;

/** 改善率 94.3% where 應改善 9,050 項 and 已改善 8,412 項 stand beside it; null where not just one count is told of each. */
export function shareBesideCounts(subject: IndicatorUnderReview): WrongShare | null {
  const told = subject.mentions.filter(({ sectionName }) => /progress|other|result/.test(sectionName));
  const [share, another] = told.filter(
    ({ figure, before }) =>
      figure.kind === "percentage" &&
      figure.bound === "exact" &&
      namesShare.test(before) &&
      !ofTarget.test(before),
  );
  if (!share || another || /扣除|剔除|排除|不含/.test(share.sentence)) return null;
  const counts = told.filter(
    ({ figure, paragraph, isPart }) =>
      figure.kind === "count" && figure.bound === "exact" && !isPart && paragraph === share.paragraph,
  );
  const found = byFormula(subject, counts) ?? byName(share, counts) ?? byOrder(subject, share, counts);
  if (!found) return null;
  const { part, whole } = found;
  const [one, all] = [part.figure.value, whole.figure.value];
  if (!sameUnit(part.figure.unit, whole.figure.unit) || one >= all) return null;
  const computed = one / all;
  const { value, decimals } = share.figure;
  // 抽驗 2,114 件，違規 23 件，合格率 98.9%: the share of all the others.
  const isPrinted = (share: number) => isPrintedAs(share * 100, value, decimals);
  if (isPrinted(computed) || isPrinted(1 - computed)) return null;
  const { section, paragraph, figure } = share;
  const place = { indicatorId: subject.indicator.id, section, paragraph };
  return { place, share: figure.text, part: part.figure.text, whole: whole.figure.text, computed };
}

interface PartAndWhole {
  readonly part: Mention;
  readonly whole: Mention;
}

/** By the words of the standard's own formula: 已改善項數÷應改善項數. */
function byFormula({ indicator }: IndicatorUnderReview, counts: readonly Mention[]): PartAndWhole | null {
  const formula = quotient.exec(textOfSections(indicator, ["standard"]).normalize("NFKC"));
  if (!formula) return null;
  const [, dividend = "", divisor = ""] = formula;
  return onlyPair(
    counts.filter((count) => names(count, dividend) > names(count, divisor)),
    counts.filter((count) => names(count, divisor) > names(count, dividend)),
  );
}

function names({ before, figure }: Mention, term: string): number {
  return likeness(before + figure.unit, term);
}

/** By the share's own name: 抽驗 250 件，合格 245 件，合格率. */
function byName(share: Mention, counts: readonly Mention[]): PartAndWhole | null {
  const name = (namesShare.exec(share.before)?.[1] ?? "").slice(-2);
  if (name.length < 2 || counts.length > 4) return null;
  const isPart = ({ before }: Mention) => new RegExp(`(?<!不|未)${name}\\s*$`).test(before);
  const isWhole = ({ before }: Mention) =>
    /(?:抽[驗查檢]|檢[驗查測]|查[核驗]|受理|稽查|列管|應\p{Script=Han}{1,4}|總計|共計?)\s*$/u.test(before);
  return onlyPair(
    counts.filter(isPart),
    counts.filter((count) => !isPart(count) && isWhole(count)),
  );
}

/** 長者 61,200 人，已接種 30,600 人，涵蓋率 52%, where the indicator is about 接種, or the share about 接種率. */
function byOrder(
  { indicator }: IndicatorUnderReview,
  share: Mention,
  counts: readonly Mention[],
): PartAndWhole | null {
  const before = counts.filter(
    ({ figure, sentence }) => figure.start < share.figure.start && sentence.includes(share.figure.text),
  );
  const [whole, part, further] = before;
  if (!whole || !part || further || !isRightBefore(part, share)) return null;
  const name = namesShare.exec(share.before)?.[0] ?? "";
  const isGeneral = /^(?:比率|比例|比重|占|佔)/.test(name.trim());
  const deed = part.before.replace(/[已經共計達完成,，\s]/g, "");
  const isNamed = likeness(deed, `${name} ${indicator.title}`) >= 2;
  const isOfMeasure = indicator.measures.some(({ actual }) => actual?.value === share.figure.value);
  return isOfMeasure && (isGeneral || isNamed) ? { part, whole } : null;
}

function isRightBefore({ figure }: Mention, share: Mention): boolean {
  const words = share.sentenceBefore.slice(figure.end - share.figure.start);
  return figure.end < share.figure.start && /^[^，。；\d]{0,8}[，,](?:[^，。；\d]{0,14})$/.test(words);
}

function onlyPair(parts: readonly Mention[], wholes: readonly Mention[]): PartAndWhole | null {
  const [part, otherPart] = parts;
  const [whole, otherWhole] = wholes;
  return part && whole && !otherPart && !otherWhole ? { part, whole } : null;
}
