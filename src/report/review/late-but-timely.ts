import { readFigures } from "../figures/read-figures";
import { textOfSections } from "../section-text";
import { sinceComma, type Mention } from "../import/measures/mention";
import type { IndicatorUnderReview, Remark } from "./rule";

/** 原訂 9 月 30 日前完工，實際於 11 月 18 日完工，較原訂期程提前: the two days of one sentence say otherwise. */
export function lateButTimely({ indicator, mentions }: IndicatorUnderReview): readonly Remark[] {
  return mentions.flatMap((done, index): readonly Remark[] => {
    const { sectionName, sentence, section, paragraph } = done;
    const own = monthsOf(done);
    if (own === null || sectionName === "standard") return [];
    const words = timely.exec(sentence)?.[0];
    if (words === undefined || !isDayOfDeed(done)) return [];
    const planned = mentions
      .slice(Math.max(0, index - mostBefore), index)
      .find(
        (mention) =>
          mention.section === section &&
          mention.paragraph === paragraph &&
          /(?:原[訂定]|預定|應於|期限)[^，。；\d]{0,10}$/.test(mention.before) &&
          sentence.includes(mention.figure.text),
      );
    const due = planned ? monthsOf(planned) : null;
    if (due === null || own <= due) return [];
    const place = { indicatorId: indicator.id, section, paragraph };
    return [
      { place, quote: words, details: { fault: "late", words, deadline: printed(due), done: printed(own) } },
    ];
  });
}

const deed = /完成|完工|竣工|驗收|上線|啟用|通車|落成|開幕|發布|公告/;
const untilThen = /^\s*(?:底|\d{1,2}\s*日)?(?:以?前|之前)([^，。；]{0,16})/;
const admitted = /逾期|延[後遲宕誤至]|落後|展[延期]|未[能如及]|遲|順延/;

/**
 * 10 月底前完成 60 處, claimed as reached in full, though a part was only completed on 12 月 18 日 and nothing is said of
 * being late.
 */
export function lateThoughReached(subject: IndicatorUnderReview): readonly Remark[] {
  const { indicator, mentions, fiscalYear, assessment } = subject;
  const claim = indicator.stated.find(({ fraction }) => fraction >= 1);
  const told = textOfSections(indicator, ["progress", "result", "other", "remedy"]);
  // Where the day is all that is asked for, the target says so itself.
  if (!claim || assessment.wordTarget?.kind === "deadline" || admitted.test(told)) return [];
  const [due, ...others] = deadlinesOf(subject);
  if (!due || others.some(({ month }) => month !== due.month)) return [];
  for (const mention of mentions) {
    const done = deed.exec(/^[^，。；\d]{0,10}/.exec(mention.after)?.[0] ?? "")?.[0];
    const isOfDeed = done !== undefined && (done === due.deed || due.deed === "完成");
    const month = isOfDeed && toldOf.test(mention.sectionName) ? monthsOf(mention, fiscalYear) : null;
    if (month === null || month <= due.month || !isOfOneYear(month, due.month)) continue;
    const place = { indicatorId: indicator.id, section: mention.section, paragraph: mention.paragraph };
    const details = { fault: "late", words: claim.text, deadline: printed(due.month), done: printed(month) };
    return [{ place, quote: mention.figure.text, details }];
  }
  return [];
}

const toldOf = /progress|other|result/;

interface Due {
  readonly month: number;
  readonly deed: string;
}

/** Of the standard, the title and a column of targets. */
function deadlinesOf({ indicator, mentions, fiscalYear }: IndicatorUnderReview): readonly Due[] {
  const texts = [indicator.title, ...indicator.measures.map(({ target }) => target?.text ?? "")];
  const asked = texts.flatMap((text) =>
    readFigures(text).map((figure) => ({ figure, after: text.slice(figure.end) })),
  );
  const inStandard = mentions.filter(({ sectionName }) => sectionName === "standard");
  return [...asked, ...inStandard].flatMap(({ figure, after }): readonly Due[] => {
    const behind = untilThen.exec((figure.text.endsWith("底") ? "底" : "") + after)?.[1] ?? "";
    const own = deed.exec(behind)?.[0];
    const month = figure.kind === "date" ? monthsOf({ figure }, fiscalYear) : null;
    return own !== undefined && month !== null ? [{ month, deed: own }] : [];
  });
}

/** Another year than the report's is told as such. */
function isOfOneYear(one: number, other: number): boolean {
  return Math.ceil(one / 12) === Math.ceil(other / 12);
}

function isDayOfDeed(mention: Mention): boolean {
  return (
    /實際/.test(sinceComma(mention)) ||
    (/於\s*$/.test(mention.before) && /^[^，。；]{0,10}(?:完成|完工|竣工|上線|通車|驗收)/.test(mention.after))
  );
}

/** Figures of one sentence before the day on which something was done. */
const mostBefore = 12;
const timely = /(?<![未無不])(?:提前|如期|準時|依限|超前)/;

/** `110-9`, of so many months. */
function printed(months: number): string {
  const month = ((months - 1) % 12) + 1;
  return `${String((months - month) / 12)}-${String(month)}`;
}

/** @param ofReport ROC year of a date without one; null where it has to name its own */
function monthsOf(
  { figure: { date } }: Pick<Mention, "figure">,
  ofReport: number | null = null,
): number | null {
  const month = date?.month ?? null;
  const year = date?.year ?? ofReport;
  return year === null || month === null ? null : year * 12 + month;
}
