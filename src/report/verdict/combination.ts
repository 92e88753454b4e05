import type { Indicator, StatedValue } from "../model";
import { matchesPrinted } from "./compute-achievement";
import type { Reckoning } from "./reckoning";

/**
 * What several measures make together where the standard says how: their mean (算術平均) or their least (較低者). A
 * fraction; null where it says nothing, or gives weights.
 */
export function declaredCombination({ sections }: Indicator, computed: readonly number[]): number | null {
  const standard = sections
    .filter(({ name }) => name === "standard")
    .flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))
    .join("\n");
  if (/權重|加權|配分|[各占佔]\s*[\d０-９]+\s*[%％]/.test(standard)) return null;
  if (/達成[率度]?[^。；]{0,8}平均|平均[^。；]{0,10}(?:計算|計列|達成)/.test(standard)) {
    return computed.reduce((sum, value) => sum + value, 0) / computed.length;
  }
  return /達成[率度]?[^。；]{0,6}(?:較低|最低)|[取以][^。；，]{0,10}(?:較低|最低)/.test(standard)
    ? Math.min(...computed)
    : null;
}

/** The claim for the whole indicator: the only one, or the one that is called so among those of its measures. */
export function overallClaim({ stated, sections, measures }: Indicator): StatedValue | null {
  const [only, another] = stated;
  if (only && !another) return measures.every((measure) => measure.stated === null) ? only : null;
  const called = stated.filter(({ place }) => {
    const text = sections[place.section]?.paragraphs[place.paragraph]?.text ?? "";
    return /(?:平均|本[項指]|整體|綜合|總)[^，。；、\d]{0,10}$/.test(text.slice(0, place.start));
  });
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** As printed; the mean of rounded achievements may differ from it in the last digit. */
export function matchesCombined(claim: StatedValue, combined: number, { rounding }: Reckoning): boolean {
  const digit = 10 ** -(claim.decimals + 2);
  return matchesPrinted(claim, combined, rounding) || Math.abs(claim.fraction - combined) <= digit + 1e-9;
}
