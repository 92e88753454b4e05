import { comparedWithYear, type Found, type SentenceUnderReview } from "./sentence";

const growthName = /(年|季|月)(?:增|減|成長)(?:率|幅)?/;
const comparedWithQuarter = /(?:上|前)一?季/;
const comparedWithMonth = /(?:上|前)一?個?月/;

/** 季增 7.4% beside 較去年同期: the name tells another base than the words. */
export function misnamedChange({ sentence, figures }: SentenceUnderReview): readonly Found[] {
  const name = growthName.exec(sentence);
  const rate = figures.find(({ kind, start }) => kind === "percentage" && start > (name?.index ?? Infinity));
  if (!name || !rate) return [];
  const bases = [
    comparedWithYear.test(sentence) ? "年" : "",
    comparedWithQuarter.test(sentence) || isWithinYear(sentence, "季") ? "季" : "",
    comparedWithMonth.test(sentence) || isWithinYear(sentence, "月") ? "月" : "",
  ].filter((base) => base !== "");
  const [only] = bases;
  if (bases.length !== 1 || only === undefined || only === name[1]) return [];
  return [{ quote: name[0], details: { fault: "name", rate: rate.text, named: name[0], against: only } }];
}

/** 較第 3 季 of the same year. */
function isWithinYear(sentence: string, span: "季" | "月"): boolean {
  const other = span === "季" ? /[較比]\s*(?:第\s*)?[1-4１-４一二三四]\s*季/ : /[較比]\s*[\d０-９]{1,2}\s*月/;
  return other.test(sentence) && !comparedWithYear.test(sentence);
}
