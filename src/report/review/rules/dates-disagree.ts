import { halfWidthFigures } from "../../figures/half-width";
import { sinceComma, type Mention } from "../../import/measures/mention";
import type { Indicator } from "../../model";
import { placeOfActual } from "../places";
import type { IndicatorRule, IndicatorUnderReview, Remark } from "../rule";

const compared = /較|比|去年|上年|同期|基期|基準|自\s*$|從\s*$|由\s*$|以\s*$|起/;
const deadline = /^\s*(?:\d+\s*日\s*)?(?:(?:底|末|初|中旬|下旬|上旬)\s*)?(?:以?前|之前|止)/;
const planned =
  /改[採以為]|預[計定期訂估]|將|擬|規劃|延[至後長宕]|展[延期至]|順延|起|至\s*$|下年度|明年|目標|需|須|應|通過|核定|施行/;
/** In the clause itself, of what goes on: 補件後續審 elsewhere in the sentence says nothing of a day. */
const continued = /未來|後續|賡續|持續/;
/** What is done about a target that was missed lies in the next year. */
const remedy = /改善|改進|精進|策進|因應|補足|檢討|增加|增設|加強/;
const reported =
  /已|業|完成|舉辦|召開|辦理|共|計|達|驗收|竣工|完工|落成|啟用|開工|通車|簽[約訂署]|成立|揭牌|結案|核發|交付|上線|開幕|撥付|提送|函送|送件/;

/**
 * Years that do not fit the report's: figures counted up to another year, results of another year, a deadline after
 * its end, something told as done in a year to come. Law titles and what is compared with are left alone. Details:
 * `fault` (`asOf`, `result`, `deadline` or `future`), `found` year, `year` of the report (ROC).
 */
export const datesDisagree: IndicatorRule = {
  scope: "indicator",
  id: "dates-disagree",
  severity: "warning",
  find: (subject) => {
    const { fiscalYear } = subject;
    if (fiscalYear === null) return [];
    const asOf = asOfOtherYear(subject, fiscalYear);
    const beside = whatIsBeside(subject, fiscalYear);
    const inText = subject.mentions.flatMap((mention, index) =>
      remarkOn({ ...subject, beside, index }, mention, fiscalYear),
    );
    return asOf.length > 0 ? asOf : inText.slice(0, 3);
  },
};

function asOfOtherYear({ indicator }: IndicatorUnderReview, year: number): readonly Remark[] {
  return indicator.measures.flatMap((measure) => {
    const { asOf, actual } = measure;
    const found = Number((asOf ?? "").split("-")[0]);
    if (!asOf || !actual || found === year) return [];
    return [
      {
        place: placeOfActual(indicator, measure),
        quote: actual.text,
        details: { fault: "asOf", found, year },
      },
    ];
  });
}

function remarkOn(
  { indicator, beside, index }: Pick<IndicatorUnderReview, "indicator"> & DatePlace,
  mention: Mention,
  year: number,
): readonly Remark[] {
  const { figure, sectionName, before, after, section, paragraph } = mention;
  const found = figure.date?.year ?? null;
  if (found === null || found === year || isQuoted(mention)) return [];
  const remark = (fault: string): readonly Remark[] => [
    {
      place: { indicatorId: indicator.id, section, paragraph },
      quote: figure.text,
      details: { fault, found, year },
    },
  ];
  switch (sectionName) {
    case "standard":
      if (found > year && deadline.test(after)) return remark("deadline");
      return isOnlyYear(beside, mention) &&
        /^\s*(?:年?度\s*)?(?:目標|應|預定|預計|原訂|達|完成|辦理|舉辦|召開|輔導|培訓)/.test(after)
        ? remark("result")
        : [];
    case "result":
      return compared.test(before) ||
        /^[^，。；]{0,4}(?:起|至|相較|基期|同期)/.test(after) ||
        !isOnlyYear(beside, mention) ||
        (found < year && isBehindActual(beside, mention, index)) ||
        (found > year && (/[將擬]|規劃|預[計定]/.test(mention.sentence) || remedy.test(mention.sentence)))
        ? []
        : remark("result");
    case "progress":
      if (isOnlyYear(beside, mention) && !compared.test(before.replace(/自\s*[^至]{0,16}至/, ""))) {
        const tail = (figure.text.endsWith("底") ? "底" : "") + after.slice(0, 24);
        if (
          /(?:截至|統計至|累計至|至|迄)\s*$/.test(before) &&
          /止|底|日已|日共|累計|合計|[已共計]/.test(tail)
        ) {
          return remark("asOf");
        }
        if (found > year && /^\s*已?(?:規劃|預[計定]|擬|將)/.test(after)) return [];
        const isWholeYear = /[^\d]1\s*月[起間]?至\s*12\s*月$/.test(halfWidthFigures(figure.text));
        if (tellsResult(indicator, mention, year)) return remark("result");
        if (isWholeYear || /^\s*(?:全年|度共|全年度|年度共|共|已)/.test(after)) return remark("result");
      }
      // 105 至 108 年中程計畫 is a name.
      if (/^\s*[^，。；\d]{0,8}計畫/.test(after)) return [];
      return found > year &&
        !planned.test(mention.sentence) &&
        !continued.test(sinceComma(mention) + (/^[^，。；]*/.exec(after)?.[0] ?? "")) &&
        !remedy.test(sinceComma(mention)) &&
        // 114 年 5 月汛期前完工.
        !/^[^，。；]{0,6}前/.test(after) &&
        reported.test(after)
        ? remark("future")
        : [];
    case "benefit":
    case "remedy":
    case "other":
      return [];
  }
}

/** 於 102 年 11 月 8 日辦理 1 場次: what was done is told of last year alone. */
function tellsResult({ sections }: Indicator, mention: Mention, year: number): boolean {
  const { figure, before, after, section, paragraph } = mention;
  if (figure.date?.year !== year - 1 || figure.date.month === null || !/(?:^|於)\s*$/.test(before))
    return false;
  if (!/^\s*(?:施工|施作|辦理|舉辦|召開|完成(?!規劃|設計|發包|招標|簽約|採購))/.test(after)) return false;
  const paragraphs = sections[section]?.paragraphs ?? [];
  const isFirst = paragraphs.slice(0, paragraph).every(({ text }) => text === "");
  return isFirst && !paragraphs.some(({ text }) => /[本今全當]年|年度|年底/.test(text));
}

/** Found out once for all dates of an analysis. */
interface Beside {
  /** Sections that name the report's own year. */
  readonly ofYear: ReadonlySet<number>;
  /** Of each section the index of the first figure that is an actual value. */
  readonly actualAt: ReadonlyMap<number, number>;
}

interface DatePlace {
  readonly beside: Beside;
  /** Of the date among the figures. */
  readonly index: number;
}

function whatIsBeside({ indicator, mentions }: IndicatorUnderReview, year: number): Beside {
  const actuals = new Set(indicator.measures.map(({ actual }) => actual?.value));
  const actualAt = new Map<number, number>();
  mentions.forEach(({ section, figure }, index) => {
    if (actuals.has(figure.value) && !actualAt.has(section)) actualAt.set(section, index);
  });
  const dated = mentions.filter(({ figure }) => figure.date?.year === year);
  return { ofYear: new Set(dated.map(({ section }) => section)), actualAt };
}

/** Whether the report's own year is not named in the same section beside it. */
function isOnlyYear({ ofYear }: Beside, { section }: Mention): boolean {
  return !ofYear.has(section);
}

/** 39 人（112 年：46 人）: last year's figure beside this year's. */
function isBehindActual({ actualAt }: Beside, { section }: Mention, index: number): boolean {
  return (actualAt.get(section) ?? Infinity) < index;
}

/** 「99 年管制表」 and 《…》 are names. */
function isQuoted({ sentenceBefore }: Mention): boolean {
  return /[「『《〈][^」』》〉]{0,40}$/.test(sentenceBefore);
}
