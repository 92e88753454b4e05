import type { Quantity } from "../../model";
import { placeOfActual } from "../places";
import { textOfSections } from "../../section-text";
import type { IndicatorRule, IndicatorUnderReview } from "../rule";

const untilMonth =
  /(?:截至|截止|統計至|累計至|計至|迄|至)\s*(?:[本今當]年度?\s*|\d{2,3}\s*年\s*)?(\d{1,2})\s*月(?!\s*\d+\s*日起|[^，。；]{0,4}基準日)/;
const untilQuarter =
  /(?:截至|截止|統計至|累計至|計至|迄|至|前)\s*(?:[本今當]年度?\s*)?(?:第\s*)?([123一二三])\s*季/;
const untilHalf = /(?:截至|截止|統計至|累計至|計至|迄)\s*(?:[本今當]年度?\s*)?上半年|上半年(?:度)?止/;
/** (資料時間：109 年 9 月 30 日) behind the figure. */
const sourceDate = /(?:資料|統計)(?:時間|日期|截止日?|期間)[^。；\d]{0,4}(?:\d{2,4}\s*年\s*)?(\d{1,2})\s*月/;
const quarters: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3 };

/**
 * An actual that ends before December does not cover its year. Details: ROC `year` (0 where none is named), `month`.
 */
export const cutOffEarly: IndicatorRule = {
  scope: "indicator",
  id: "cut-off-early",
  severity: "warning",
  find: (subject) =>
    subject.indicator.measures.flatMap((measure) => {
      const { asOf, actual } = measure;
      if (!actual) return [];
      const end = asOf
        ? asOfDate(asOf)
        : (datedElsewhere(subject, actual) ??
          endInWords(subject, actual.text) ??
          endOfColumn(subject, actual));
      if (!end || end.month >= 12 || end.month >= deadlineIn(subject)) return [];
      // What is counted beyond the year is another rule's.
      if (end.year > (subject.fiscalYear ?? end.year)) return [];
      return [{ place: placeOfActual(subject.indicator, measure), quote: actual.text, details: { ...end } }];
    }),
};

/** 於 5 月 31 日前完成: what is to be done by then need not be counted longer. 12 where the standard names no month. */
function deadlineIn({ indicator }: IndicatorUnderReview): number {
  const standard = textOfSections(indicator, ["standard"]).normalize("NFKC");
  const month =
    /(\d{1,2})\s{0,4}月\s{0,4}(?:\d{1,2}\s{0,4}日|底|中旬|上旬|下旬)?\s{0,4}(?:以?前|之前|止|截止)/.exec(
      standard,
    )?.[1];
  return month === undefined ? 12 : Number(month);
}

interface PeriodEnd {
  readonly year: number;
  readonly month: number;
}

function asOfDate(asOf: string): PeriodEnd {
  const [year = 0, month = 12] = asOf.split("-").map(Number);
  return { year, month };
}

/** The same figure said twice, once with the day up to which it counts: 截至 11 月底稽查 372 次. */
function datedElsewhere(
  { mentions, fiscalYear }: IndicatorUnderReview,
  { value }: Quantity,
): PeriodEnd | null {
  const dated = mentions.find(
    ({ figure, sectionName, asOf }) => sectionName !== "standard" && figure.value === value && asOf !== null,
  );
  return dated?.asOf ? { year: dated.asOf.year ?? fiscalYear ?? 0, month: dated.asOf.month } : null;
}

/** 累計至第 3 季, 截至本年 8 月 15 日 in the sentence before the figure. */
function endInWords({ mentions, fiscalYear }: IndicatorUnderReview, actual: string): PeriodEnd | null {
  const mention = mentions.find(
    ({ figure, sectionName }) => figure.text === actual && sectionName !== "standard",
  );
  const noted = sourceDate.exec((mention?.after ?? "").normalize("NFKC"))?.[1];
  const words = (mention?.sentenceBefore ?? "").normalize("NFKC");
  // 1 月至 6 月 860 人，7 月至 12 月 1,290 人: counted to the end.
  if (/全年|年底|至\s*12\s*月/.test(words)) return null;
  const month = noted === undefined ? monthIn(words, fiscalYear) : Number(noted);
  return month === null ? null : { year: fiscalYear ?? 0, month };
}

/** 截至 11 月底止統計, where the actual value stands in a column alone. */
function endOfColumn(
  { indicator, mentions, fiscalYear }: IndicatorUnderReview,
  { value }: Quantity,
): PeriodEnd | null {
  if (mentions.some(({ figure }) => figure.value === value)) return null;
  const told = textOfSections(indicator, ["progress", "other"]);
  const counted = told
    .split(/[。；;]/)
    .find((sentence) => /統計|累計|計至/.test(sentence) && untilMonth.test(sentence));
  const month = counted === undefined ? null : monthIn(counted, fiscalYear);
  return month === null ? null : { year: fiscalYear ?? 0, month };
}

const untilLaterYear = /(?:截至|截止|至|迄)\s*(\d{2,3})\s*年/;

function monthIn(words: string, fiscalYear: number | null): number | null {
  // 112 年 8 月至 113 年 7 月 is a school year.
  if (fiscalYear !== null && Number(untilLaterYear.exec(words)?.[1] ?? 0) > fiscalYear) return null;
  // 7 月至 8 月 is when something took place; 1 月至 8 月 is how far it was counted.
  const begin = /(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?\s*[起間]?至\s*(?:\d{2,3}\s*年\s*)?\d{1,2}\s*月/.exec(
    words,
  )?.[1];
  if (begin !== undefined && Number(begin) !== 1) return null;
  const month = untilMonth.exec(words)?.[1];
  if (month !== undefined) return Number(month);
  const quarter = untilQuarter.exec(words)?.[1];
  if (quarter !== undefined) return 3 * (quarters[quarter] ?? Number(quarter));
  return untilHalf.test(words) ? 6 : null;
}
