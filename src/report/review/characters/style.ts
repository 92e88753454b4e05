import type { Report } from "../../model";

/** How a report writes in most places; where it writes both ways equally often, the official way counts. */
export interface WritingStyle {
  readonly digits: "half" | "full";
  readonly punctuation: "half" | "full";
  readonly promote: "提升" | "提昇";
  /** Null where * never stands beside ×. */
  readonly factor: "×" | null;
  /** Whether paragraphs end with 。 as a rule. */
  readonly endsSentences: boolean;
  /** How often each stands, where both are used for the same words; null otherwise. */
  readonly mixedTai: { readonly formal: number; readonly short: number } | null;
}

/** 台 as a counting word, and in words that are never written with 臺, is left alone. */
const plainTai = "(?<![\\d\\s平舞電吧站燈櫃陽月講後看窗])台";

export const halfPunctuation = /(?<=[\p{Script=Han}」』）)])[,:;?!](?=\s?[\p{Script=Han}「『（(\d]|\s*$)/gu;
const quoted = /「[^「」]{0,60}」|『[^『』]{0,60}』|《[^《》]{0,60}》/g;

export function styleOf(report: Report): WritingStyle {
  const indicators = report.goals.flatMap((goal) => goal.indicators);
  const paragraphs = indicators.flatMap(({ sections }) =>
    sections.flatMap((section) => section.paragraphs.map(({ text }) => text)),
  );
  const titles = [...report.goals, ...indicators].map(({ title }) => title);
  const all = [...titles, ...paragraphs].join("\n");
  const prose = paragraphs.filter((text) => text.length >= 8 && /\p{Script=Han}/u.test(text));
  const unquoted = all.replace(quoted, "");
  const mixedTai = taiIn([report.agency ?? "", report.title, unquoted].join("\n"));
  return {
    digits: count(all, /[０-９]/g) > count(all, /[0-9]/g) ? "full" : "half",
    punctuation: count(all, halfPunctuation) > count(all, /[，：；？！]/g) ? "half" : "full",
    promote: count(all, /提昇/g) > count(all, /提升/g) ? "提昇" : "提升",
    factor: count(all, /[×✕]/g) > 0 ? "×" : null,
    endsSentences:
      prose.length >= 3 && prose.filter((text) => /。\s*$/.test(text)).length >= 0.6 * prose.length,
    mixedTai,
  };
}

function count(text: string, pattern: RegExp): number {
  let found = 0;
  for (const match of text.matchAll(pattern)) if (match[0] !== "") found++;
  return found;
}

/** 臺 and 台 are compared in names of places, and in whatever words follow both of them. */
function taiIn(text: string): WritingStyle["mixedTai"] {
  const formalFollowers = followers(text, /臺(\p{Script=Han})/gu);
  const shortFollowers = followers(text, new RegExp(`${plainTai}(\\p{Script=Han})`, "gu"));
  const shared = [...formalFollowers].filter((sign) => shortFollowers.has(sign)).join("");
  const after = `(?=[灣北中南東大商胞${shared}])`;
  const formal = count(text, new RegExp(`臺${after}|(?<=[在來赴訪駐全抵離])臺`, "g"));
  const short = count(text, new RegExp(`${plainTai}${after}|(?<=[在來赴訪駐全抵離])台`, "g"));
  return formal > 0 && short > 0 ? { formal, short } : null;
}

function followers(text: string, pattern: RegExp): ReadonlySet<string> {
  return new Set([...text.matchAll(pattern)].map(({ 1: sign = "" }) => sign));
}
