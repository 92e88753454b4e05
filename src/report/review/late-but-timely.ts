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

function monthsOf({ figure: { date } }: Mention): number | null {
  const { year = null, month = null } = date ?? {};
  return year === null || month === null ? null : year * 12 + month;
}
